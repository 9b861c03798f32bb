import { expect, test } from 'vitest'
import { readDeal } from '../../src/store/stored-deal.ts'
import { newStory } from './samples.ts'

const LATER = [
  'stakeBeforePct',
  'stakeAfterPct',
  'payment',
  'expectedClose',
  'closedOn',
  'advisers',
  'regulators',
  'context',
  'warnings',
]

test('a deal stored before a fact was read is read as one that does not state it', () => {
  const { deal } = newStory(1)
  const old = Object.fromEntries(Object.entries(deal).filter(([field]) => !LATER.includes(field)))
  const read = readDeal(JSON.stringify(old), 1)
  expect(read).toEqual({
    ...old,
    stakeBeforePct: null,
    stakeAfterPct: null,
    payment: null,
    expectedClose: null,
    closedOn: null,
    advisers: [],
    regulators: [],
    context: { revenue: null, headcount: null, reactions: [] },
    warnings: [],
  })
})

import { expect, test } from 'vitest'
import type { Deal } from '../../../src/core/deal.ts'
import { extract } from '../../../src/core/extract/extract.ts'
import { FOUNDING_EXAMPLE } from './founding-example.ts'

function mainDeal(): Deal {
  const [deal] = extract({ text: FOUNDING_EXAMPLE }).deals
  if (deal === undefined) throw new Error('no deal was found')
  return deal
}

test('recognises who buys which share of whom, when and for how much', () => {
  const deal = mainDeal()
  expect(deal.type.value).toBe('minority_stake')
  expect(deal.acquirers.map((fact) => fact.value)).toEqual(['Meta Platforms'])
  expect(deal.targets.map((fact) => fact.value)).toEqual(['Scale AI'])
  expect(deal.stakePct?.value).toBe(49)
  expect(deal.price?.value).toMatchObject({ amount: 14.3e9, currency: 'USD' })
  expect(deal.valuation?.value).toMatchObject({ amount: 29e9, currency: 'USD' })
  expect(deal.announcedOn?.value).toBe('2025-06-12')
  expect(['completed', 'announced']).toContain(deal.status.value)
})

test('takes no revenue, outlook or customer budget for the price', () => {
  const { deals } = extract({ text: FOUNDING_EXAMPLE })
  const sums = deals
    .flatMap(({ price, valuation }) => [price, valuation])
    .map((fact) => fact?.value.amount)
  for (const other of [870e6, 2e9, 200e6]) expect(sums).not.toContain(other)
})

test('tells who moves because of the deal', () => {
  const people = mainDeal().people.map((fact) => fact.value)
  expect(people).toContainEqual({
    name: 'Alexandr Wang',
    role: 'CEO',
    from: 'Scale AI',
    to: 'Meta Platforms',
  })
  expect(people).toContainEqual({ name: 'Jason Droege', role: 'CEO', from: null, to: 'Scale AI' })
  expect(people.map((person) => person.name)).not.toContain('Sarah Friar')
})

test('proves the price with a sentence of the text that states it', () => {
  const evidence = mainDeal().price?.evidence
  expect(evidence?.in).toBe('text')
  expect(evidence?.quote).toContain('14,3')
  expect(FOUNDING_EXAMPLE.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote)
})

test('what is told beside the deal: sales, and who stays or leaves', () => {
  const { context } = mainDeal()
  expect(context.revenue?.value).toMatchObject({ amount: 870e6, currency: 'USD' })
  expect(context.reactions.map(({ value }) => value)).toEqual([
    { company: 'Google', move: 'leaves' },
    { company: 'OpenAI', move: 'stays' },
  ])
})

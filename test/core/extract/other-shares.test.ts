import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function stakeOf(more: string) {
  const text = `Norvik agreed to buy Halden Pumps for $3 billion. ${more}`
  const [deal] = extract({ text }).deals
  return { type: deal?.type.value, stake: deal?.stakePct?.value }
}

test.each([
  'Norvik holders are to keep about 61% of the merged group.',
  'About 98 percent of Halden Pumps shares voted were in favor of the takeover by Norvik.',
  'Holders of 31% of the stock, including the founders, have pledged to tender.',
  'Shareholders representing 37% of the capital have promised to accept.',
  'Holders of 17% of Halden Pumps shares have entered into voting agreements with Norvik.',
  'Halden Pumps makes up 26 percent of the annual net sales of the industry.',
  'Halden Pumps shares rose as much as 17% after Norvik announced the deal.',
  'Corvus and other funds own about 4.5% of Halden Pumps.',
  'Norvik shares NRVK, -1.2% in early trading, were last at $40.',
])('no share that is bought: %s', (more) => {
  expect(stakeOf(more)).toEqual({ type: 'acquisition', stake: undefined })
})

test('a share that is bought', () => {
  const [deal] = extract({ text: 'Norvik has acquired a 100% stake in Halden Pumps.' }).deals
  expect(deal?.type.value).toBe('acquisition')
  const [part] = extract({
    text: 'Norvik agreed to acquire 30% of the shares in Halden Pumps.',
  }).deals
  expect(part?.type.value).toBe('minority_stake')
  expect(part?.stakePct?.value).toBe(30)
})

test.each([
  ['Norvik agreed to buy just over 50% of Halden Pumps.', 'majority_stake'],
  ['Norvik übernimmt etwas mehr als 50 Prozent an der Halden AG.', 'majority_stake'],
  ['Norvik prend un peu plus de 50 % de Halden.', 'majority_stake'],
  ['Norvik koopt ruim 50 procent van Halden.', 'majority_stake'],
  ['Norvik agreed to buy 50% of Halden Pumps.', 'minority_stake'],
])('more than half is a majority: %s', (text, type) => {
  const [deal] = extract({ text }).deals
  expect(deal?.type.value).toBe(type)
  expect(deal?.stakePct?.value).toBe(50)
})

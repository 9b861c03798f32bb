import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function stakeOf(text: string) {
  return extract({ text }).deals[0]?.stakePct?.value
}

test.each([
  ['Norvik has acquired between 60 and 70 percent of pump maker Halden.', 60],
  ['Norvik has acquired between 60% and 70% of pump maker Halden.', 60],
  ['Norvik übernimmt zwischen 30 und 40 Prozent der Anteile an Halden.', 30],
  ['Norvik acquiert entre 30 et 40 % du capital de Halden.', 30],
  ['Norvik compra entre el 30 y el 40 % de Halden.', 30],
  ['Norvik acquisirà tra il 30 e il 40% di Halden.', 30],
  ['Norvik neemt een belang van 30 tot 40 procent in Halden.', 30],
])('of a span the lower end is sure: %s', (text, stake) => {
  expect(stakeOf(text)).toBe(stake)
})

test('of a rise the difference is what is bought', () => {
  expect(stakeOf('Norvik will raise its stake in Halden from 20 to 60 percent.')).toBe(40)
})

test.each([
  ['Norvik compra algo más del 50 % de Halden por 40 millones de euros.', 50],
  ['Norvik compra más del 60 % de Halden.', 60],
  ['Norvik ha acquisito poco più del 60% di Halden.', 60],
  ['Norvik comprou pouco mais de 30% da Halden.', 30],
  ['Norvik neemt meer dan 40 procent van Halden over.', 40],
])('a share with words that say it is a little more: %s', (text, stake) => {
  expect(stakeOf(text)).toBe(stake)
})

test.each([
  'A Norvik comprou a Halden, que responde por mais de 30% das vendas do setor.',
  'Norvik ha acquisito Halden, che vale più del 30% del mercato.',
  'Norvik übernimmt Halden, auf die mehr als 30 Prozent des Umsatzes entfallen.',
])('no share of the company: %s', (text) => {
  expect(stakeOf(text)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { languageOf } from '../../../src/core/language/languages.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function amounts(lang: string, text: string): number[] {
  const numbers = languageOf(lang)?.numbers
  if (numbers === undefined) throw new Error(`no numbers for ${lang}`)
  return readMoney(tokenize(text), numbers).map(({ money }) => money.amount)
}

test.each([
  ['en', '2 million euros', 2e6],
  ['en', '2 billion euros', 2e9],
  ['en', '€2bn', 2e9],
  ['en', '2 trillion euros', 2e12],
  ['en', '2 thousand billion euros', 2e12],
  ['de', '2 Millionen Euro', 2e6],
  ['de', '2 Milliarden Euro', 2e9],
  ['de', '2 Mrd. Euro', 2e9],
  ['de', '2 Billionen Euro', 2e12],
  ['de', '2 Bio. Euro', 2e12],
  ['de', '2 tausend Milliarden Euro', 2e12],
  ['fr', '2 millions d’euros', 2e6],
  ['fr', '2 milliards d’euros', 2e9],
  ['fr', '2 Mds€', 2e9],
  ['fr', '2 mille milliards d’euros', 2e12],
  ['fr', '2 billions d’euros', 2e12],
  ['es', '2 millones de euros', 2e6],
  ['es', '2.000 millones de euros', 2e9],
  ['es', '2 mil millones de euros', 2e9],
  ['es', 'dos millardos de euros', 2e9],
  ['es', '2 billones de euros', 2e12],
  ['es', 'un billón de euros', 1e12],
  ['it', '2 milioni di euro', 2e6],
  ['it', '2 miliardi di euro', 2e9],
  ['it', '2 mila miliardi di euro', 2e12],
  ['it', '2 bilioni di euro', 2e12],
  ['nl', '2 miljoen euro', 2e6],
  ['nl', '2 miljard euro', 2e9],
  ['nl', '2 biljoen euro', 2e12],
  ['pt', '2 milhões de euros', 2e6],
  ['pt', '2 bilhões de reais', 2e9],
  ['pt', '2 mil milhões de euros', 2e9],
  ['pt', '2 biliões de euros', 2e12],
  ['pt', '2 trilhões de reais', 2e12],
])('%s: %s is %d', (lang, text, amount) => {
  expect(amounts(lang, text)).toEqual([amount])
})

// A neighbour's word is no magnitude of the language: rather no sum than one a thousand times too large.
test.each([
  ['de', '2 Trillionen Euro'],
  ['fr', '2 trillions d’euros'],
  ['it', '2 trilioni di euro'],
  ['nl', '2 triljoen euro'],
  ['es', '2 trillones de euros'],
  ['pt', '2 triliões de euros'],
])('%s: %s is no sum that is believed', (lang, text) => {
  expect(amounts(lang, text)).toEqual([])
})

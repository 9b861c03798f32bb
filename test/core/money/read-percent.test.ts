import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENGLISH } from '../../../src/core/language/english.ts'
import { GERMAN } from '../../../src/core/language/german.ts'
import type { Language } from '../../../src/core/language/language.ts'
import { readPercents } from '../../../src/core/money/read-percent.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function percents(text: string, language: Language): number[] {
  return readPercents(tokenize(text), language.numbers).map((percent) => percent.value)
}

test.each([
  ['eine 49-prozentige Beteiligung', GERMAN, 49],
  ['49 Prozent der Anteile', GERMAN, 49],
  ['ein 49%-Anteil', GERMAN, 49],
  ['75,04 % der Aktien', GERMAN, 75.04],
  ['a 49% stake', ENGLISH, 49],
  ['a 49-percent stake', ENGLISH, 49],
  ['33.3 per cent of the shares', ENGLISH, 33.3],
  ['ten percent', ENGLISH, 10],
])('%s', (text, language, value) => {
  expect(percents(text, language)).toEqual([value])
})

test('fractions of a whole are shares too', () => {
  expect(percents('a two-thirds stake', ENGLISH)[0]).toBeCloseTo(66.67, 1)
  expect(percents('ein Drittel der Anteile', GERMAN)[0]).toBeCloseTo(33.33, 1)
})

test('reads back any share in either language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (tenths) => {
      const value = tenths / 10
      expect(percents(`a ${value}% stake`, ENGLISH)).toEqual([value])
      const comma = String(value).replace('.', ',')
      expect(percents(`eine ${comma}-prozentige Beteiligung`, GERMAN)).toEqual([value])
      expect(percents(`${comma} Prozent an Beta`, GERMAN)).toEqual([value])
    }),
  )
})

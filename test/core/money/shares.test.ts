import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from '../../../src/core/language/languages.ts'
import { readPercents } from '../../../src/core/money/read-percent.ts'
import { tokenize } from '../../../src/core/text/token.ts'
import { SHARES } from './share-forms.ts'

const LANGUAGES = Object.entries(SHARES)

function shares(lang: string, text: string): number[] {
  const numbers = languageOf(lang)?.numbers
  if (numbers === undefined) throw new Error(`no numbers for ${lang}`)
  return readPercents(tokenize(text), numbers).map(({ value }) => value)
}

function figure(value: number, locale: string, point: boolean): string {
  return point ? `${value}` : value.toLocaleString(locale)
}

// Hundredths of a point, below the thousands that a mark would part; three decimals are not written of shares.
const POINTS = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)

test.each(LANGUAGES)('%s: any share is read back, with comma or point', (lang, written) => {
  fc.assert(
    fc.property(
      POINTS,
      fc.boolean(),
      fc.constantFrom(...written.figures),
      (value, point, write) => {
        const text = write(figure(value, written.locale, point))
        expect([text, ...shares(lang, text)]).toEqual([text, value])
      },
    ),
    { numRuns: 2000 },
  )
})

test.each(LANGUAGES)('%s: a share in words is read back', (lang, { spell, words }) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.constantFrom(...words), (value, write) => {
      const text = write(spell(value))
      expect([text, ...shares(lang, text)]).toEqual([text, value])
    }),
    { numRuns: 500 },
  )
})

test.each(LANGUAGES)('%s: what is said of its size leaves the share as it is', (lang, written) => {
  fc.assert(
    fc.property(POINTS, fc.constantFrom(...written.near), (value, near) => {
      const text = `${near} ${figure(value, written.locale, false)} %`
      expect([text, ...shares(lang, text)]).toEqual([text, value])
    }),
    { numRuns: 500 },
  )
})

test.each(LANGUAGES)('%s: of a range both ends are read', (lang, { ranges, locale }) => {
  const pair = fc.tuple(POINTS, POINTS).filter(([low, high]) => low < high)
  fc.assert(
    fc.property(pair, fc.constantFrom(...ranges), ([low, high], write) => {
      const text = write(figure(low, locale, false), figure(high, locale, false))
      expect([text, ...shares(lang, text)]).toEqual([text, low, high])
    }),
    { numRuns: 1000 },
  )
})

const FRACTIONS = LANGUAGES.flatMap(([lang, { fractions }]) =>
  Object.entries(fractions).map(([text, value]) => [lang, text, value] as const),
)

test.each(FRACTIONS)('%s: "%s" is %d percent', (lang, text, value) => {
  const found = shares(lang, text)
  expect(found).toHaveLength(1)
  expect(found[0]).toBeCloseTo(value, 3)
})

test.each([
  ['en', 'the second half of the third quarter'],
  ['en', 'four firms and the fifth bid'],
  ['de', 'im dritten Quartal, in der ersten Jahreshälfte'],
  ['fr', 'au troisième trimestre, un quartier'],
  ['es', 'en el cuarto trimestre'],
  ['it', 'nel quarto trimestre'],
  ['nl', 'in het derde kwartaal'],
  ['pt', 'no quarto trimestre'],
])('%s: "%s" tells no share', (lang, text) => {
  expect(shares(lang, text)).toEqual([])
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/language/languages.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { readPercents } from '../../../src/core/money/read-percent.ts'
import { tokenize } from '../../../src/core/text/token.ts'

const LONG = 100_000

const PARTS = [
  '1,',
  '1 ',
  '1-',
  '$1-',
  '€',
  '1 000 ',
  'mil ',
  'five hundred ',
  '$A1',
  '9',
  '1/2 ',
  '٣,',
  'de ',
  'a ',
  'million ',
  'mehrere ',
  'low ',
  'dreistellig ',
  'tens of ',
  'à huit ',
  '5% to ',
]

test.each(
  [...LANGUAGES.entries()].flatMap(([lang, language]) =>
    PARTS.map((part) => ({ lang, language, part })),
  ),
)('$lang: a long text of "$part" is read to its end', ({ part, language: { numbers } }) => {
  const tokens = tokenize(part.repeat(LONG / part.length))
  const mentions = [...readMoney(tokens, numbers), ...readPercents(tokens, numbers)]
  const astray = mentions.filter(({ from, to }) => from >= to || to > tokens.length)
  expect(astray).toEqual([])
})

test('whatever marks and figures are mixed, a sum is a positive finite number and ranges rise', () => {
  const marks = fc.constantFrom(',', '.', '’', ' ', '-', '–', '/', '%', '+', '$', '€', 'R$')
  const figures = fc.constantFrom('1', '000', '999999999999', '٣', '１', 'Ⅷ', '½')
  const words = fc.constantFrom('MEUR', 'million', 'Mrd.', 'mil', 'euro', 'de', 'to', 'entre')
  const part = fc.oneof(marks, figures, words)
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 30 }),
      fc.constantFrom(...LANGUAGES.values()),
      (parts, { numbers }) => {
        for (const { money } of readMoney(tokenize(parts.join('')), numbers)) {
          expect(money.amount).toBeGreaterThan(0)
          expect(money.amount).toBeLessThan(Infinity)
          expect(money.upTo ?? Infinity).toBeGreaterThan(money.amount)
        }
      },
    ),
    { numRuns: 3000 },
  )
})

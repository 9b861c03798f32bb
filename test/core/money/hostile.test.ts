import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/language/languages.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { readPercents } from '../../../src/core/money/read-percent.ts'
import { tokenize } from '../../../src/core/text/token.ts'

const LONG = 1_000_000

test.each(['1,', '1 ', '$1-', '€', '1 000 ', 'mil ', 'five hundred ', '$A1', '9', '1/2 ', '٣,'])(
  'a megabyte of "%s" is read in time that grows with its length alone',
  (part) => {
    const tokens = tokenize(part.repeat(LONG / part.length))
    const begun = performance.now()
    for (const { numbers } of [...LANGUAGES.values()].slice(0, 2)) {
      readMoney(tokens, numbers)
      readPercents(tokens, numbers)
    }
    expect(performance.now() - begun).toBeLessThan(5000)
  },
)

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

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { numeralValue } from '../../../src/core/money/number.ts'

test.each([
  ['14,3', ',', 14.3],
  ['14.3', ',', 14.3],
  ['1.234.567', ',', 1_234_567],
  ['1.234,5', ',', 1234.5],
  ['1.500', ',', 1500],
  ['1,500', '.', 1500],
  ['1,234.5', '.', 1234.5],
  ['14,3', '.', 14.3],
  ["1'000", ',', 1000],
  ['0.125', '.', 0.125],
] as const)('%s with decimal %s is %d', (text, decimal, value) => {
  expect(numeralValue(text, decimal)).toBe(value)
})

test.each(['', 'x', '1-2', '9'.repeat(40)])('"%s" is no figure', (text) => {
  expect(numeralValue(text, '.')).toBeNull()
})

test('reads back any figure as either language groups it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999 }),
      fc.constantFrom('en-US', 'de-DE'),
      (value, locale) => {
        const decimal = locale === 'en-US' ? '.' : ','
        expect(numeralValue(new Intl.NumberFormat(locale).format(value), decimal)).toBe(value)
      },
    ),
  )
})

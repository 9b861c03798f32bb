import { expect, test } from 'vitest'
import { LOCALES } from '../../../src/core/card/locale.ts'
import { FAULTS } from '../../../src/core/query/faults.data.ts'

const CASES = Object.entries({
  ...FAULTS,
  noField: () => FAULTS.noField('prise', 'price', 'price, type'),
  noSuchField: () => FAULTS.noField('prise', null, 'price, type'),
  notOneOf: () => FAULTS.notOneOf('boght', 'bought', 'bought, sold'),
  notOneOfFar: () => FAULTS.notOneOf('x', null, 'bought, sold'),
  inField: () => FAULTS.inField('price', FAULTS.notMoney('x')),
})

test.each(CASES)('the fault %s is told in every language as a clause of its own', (_, fault) => {
  const told: Readonly<Record<string, string>> = Reflect.apply(fault, null, ['one', 'two', 'three'])
  for (const locale of LOCALES) {
    expect(told[locale]).toMatch(/\S.*[^\s.,;:]$/)
    expect(told[locale]).not.toMatch(/undefined|\bnull\b|\$\{| {2}|``/)
  }
  expect(new Set(Object.values(told)).size).toBe(LOCALES.length)
})

import { assert, constantFrom, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { formatMoney } from '../../../src/core/card/format.ts'
import { LOCALES } from '../../../src/core/card/locale.ts'
import { say } from '../../../src/core/card/say.ts'
import { CORRECTABLE } from '../../../src/core/correction/correction.ts'
import { readCorrection } from '../../../src/core/correction/read-correction.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../../../src/core/deal.ts'

test.each([
  ['price', '14,3 Mrd. US-Dollar', 'de', { amount: 14.3e9, currency: 'USD', precision: 'exact' }],
  ['price', '$14.3bn', 'de', { amount: 14.3e9, currency: 'USD', precision: 'exact' }],
  [
    'valuation',
    'about 29 billion euros',
    'en',
    { amount: 29e9, currency: 'EUR', precision: 'about' },
  ],
  ['stake', '49 %', 'en', 49],
  ['stake', '49,5', 'de', 49.5],
  ['buyers', 'Meta Platforms; Nordwind AG', 'en', ['Meta Platforms', 'Nordwind AG']],
  ['type', 'minority stake', 'en', 'minority_stake'],
  ['status', 'abgesagt', 'de', 'cancelled'],
] as const)('as the right %s, "%s" (%s) is read', (field, typed, locale, value) => {
  const read = readCorrection(field, typed, locale)
  expect(read === null ? null : read.value).toEqual(value)
})

test.each([
  ['price', 'a lot'],
  ['price', '14.3'],
  ['price', '$14.3bn and $2bn'],
  ['stake', '120 %'],
  ['stake', 'all'],
  ['type', 'takeaway'],
  ['type', ''],
] as const)('as a %s, "%s" cannot be read', (field, typed) => {
  expect(readCorrection(field, typed, 'en')).toBeNull()
})

test('nothing typed means that there is no such value', () => {
  expect(readCorrection('price', ' ', 'en')).toEqual({ field: 'price', value: null })
  expect(readCorrection('stake', '', 'en')).toEqual({ field: 'stake', value: null })
  expect(readCorrection('buyers', '', 'en')).toEqual({ field: 'buyers', value: [] })
  expect(readCorrection('deal', 'whatever', 'en')).toEqual({ field: 'deal', value: null })
})

test('every type and status is understood as cards of the language name it', () => {
  for (const locale of LOCALES) {
    for (const type of DEAL_TYPES) {
      expect(readCorrection('type', say(locale, `type.${type}`), locale)?.value).toBe(type)
    }
    for (const status of DEAL_STATUSES) {
      expect(readCorrection('status', say(locale, `status.${status}`), locale)?.value).toBe(status)
    }
  }
})

test('a sum as cards of the language write it is read back', () => {
  assert(
    property(
      integer({ min: 1, max: 999 }),
      constantFrom(1e6, 1e9),
      constantFrom(...LOCALES),
      constantFrom('USD', 'EUR'),
      (count, scale, locale, currency) => {
        const money = { amount: count * scale, currency, precision: 'exact' } as const
        const typed = formatMoney(money, locale)
        expect([typed, readCorrection('price', typed, locale)?.value]).toEqual([typed, money])
      },
    ),
  )
})

test('whatever is typed, it is read or refused', () => {
  assert(
    property(constantFrom(...CORRECTABLE), string({ unit: 'binary' }), (field, typed) => {
      const read = readCorrection(field, typed, 'en')
      expect(read === null || read.field === field).toBe(true)
    }),
  )
})

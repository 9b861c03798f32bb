import { expect, test } from 'vitest'
import {
  formatDate,
  formatInstant,
  formatMoney,
  formatNames,
  formatPercent,
} from '../../../src/core/card/format.ts'
import { inLocale, nearestLocale } from '../../../src/core/card/locale.ts'
import type { Money } from '../../../src/core/money/money.ts'

test.each<[Money, string, string]>([
  [{ amount: 14.3e9, currency: 'USD', precision: 'exact' }, 'US$14.3bn', '14,3 Mrd. US-Dollar'],
  [{ amount: 8.7e8, currency: 'EUR', precision: 'about' }, 'about €870m', 'rund 870 Mio. Euro'],
  [
    { amount: 1.5e12, currency: 'JPY', precision: 'at_most' },
    'up to ¥1.5tn',
    'bis zu 1,5 Bio. Yen',
  ],
  [
    { amount: 2e9, currency: 'CHF', precision: 'at_least' },
    'at least CHF 2bn',
    'mindestens 2 Mrd. Franken',
  ],
  [{ amount: 1e9, upTo: 2e9, currency: 'GBP', precision: 'range' }, '£1–2bn', '1–2 Mrd. Pfund'],
  [{ amount: 12_500, currency: 'SEK', precision: 'exact' }, 'SEK 12,500', '12.500 SEK'],
])('%o is written as readers write it', (money, english, german) => {
  expect(formatMoney(money, 'en')).toBe(english)
  expect(formatMoney(money, 'de')).toBe(german)
})

test('a date is as precise as it is known', () => {
  expect(formatDate('2025-06-12', 'en')).toBe('12 June 2025')
  expect(formatDate('2025-06-12', 'de')).toBe('12. Juni 2025')
  expect(formatDate('2025-12', 'de')).toBe('Dezember 2025')
  expect(formatDate('2026-Q3', 'en')).toBe('Q3 2026')
  expect(formatDate('2026-Q3', 'de')).toBe('3. Quartal 2026')
  expect(formatDate('2026-H1', 'en')).toBe('First half of 2026')
  expect(formatDate('2026-H2', 'de')).toBe('2. Halbjahr 2026')
  expect(formatDate('2025-01', 'en')).toBe('January 2025')
  expect(formatDate('2025', 'en')).toBe('2025')
})

test('instants are shown in UTC and say so', () => {
  expect(formatInstant(Date.UTC(2025, 5, 12, 14, 5), 'en')).toBe('12 Jun 2025, 14:05 UTC')
  expect(formatInstant(Date.UTC(2025, 5, 12, 14, 5), 'de')).toContain('12.06.2025, 14:05 UTC')
})

test('percentages and lists follow the language', () => {
  expect(formatPercent(12.345, 'en')).toBe('12.35%')
  expect(formatPercent(49, 'de')).toBe('49\u00a0%')
  expect(formatNames(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  expect(formatNames(['A', 'B'], 'de')).toBe('A und B')
})

test('a reader gets the nearest language there is', () => {
  expect(nearestLocale('de-AT')).toBe('de')
  expect(nearestLocale('en-US')).toBe('en')
  expect(nearestLocale('pt_BR')).toBe('pt')
  expect(nearestLocale('ja')).toBe('en')
  expect(nearestLocale(null)).toBe('en')
})

test('a text that a language does not have is shown in English', () => {
  expect(inLocale({ en: 'Price', de: 'Preis' }, 'de')).toBe('Preis')
  expect(inLocale({ en: 'Price', de: 'Preis' }, 'pt')).toBe('Price')
})

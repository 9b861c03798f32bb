import type { Rates } from '../../src/core/rates/rates.ts'

/** Rough rates for sums in the set, whose days differ by more than a year: units for one euro, rounded. */
export const ROUGH_RATES: Rates = {
  on: '2025-01-02',
  perEuro: {
    USD: 1.07,
    GBP: 0.84,
    CHF: 0.94,
    JPY: 162,
    SEK: 11.4,
    NOK: 11.7,
    DKK: 7.46,
    BRL: 6.1,
    CNY: 7.7,
    CAD: 1.5,
  },
}

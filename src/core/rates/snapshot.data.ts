import { completed, type Rates } from './rates.ts'

/**
 * The rates to compare by until the ECB's can be fetched: a snapshot of 30 June 2025, written down by hand to four digits or
 * so. Good enough to tell a deal of a billion from one of a hundred million; its day is shown wherever it is used.
 */
export const SNAPSHOT: Rates = completed({
  on: '2025-06-30',
  perEuro: {
    USD: 1.172,
    JPY: 169.2,
    CZK: 24.75,
    DKK: 7.461,
    GBP: 0.8555,
    HUF: 399.8,
    PLN: 4.242,
    RON: 5.079,
    SEK: 11.15,
    CHF: 0.9347,
    ISK: 142,
    NOK: 11.83,
    TRY: 46.57,
    AUD: 1.795,
    BRL: 6.438,
    CAD: 1.603,
    CNY: 8.397,
    HKD: 9.2,
    IDR: 19_020,
    ILS: 3.95,
    INR: 100.6,
    KRW: 1588,
    MXN: 22.09,
    MYR: 4.937,
    NZD: 1.933,
    PHP: 66.03,
    SGD: 1.494,
    THB: 38.13,
    ZAR: 20.84,
  },
})

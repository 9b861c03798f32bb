import { type Translated } from '../src/core/card/locale.ts'

interface RatesTexts {
  /** In front of the rates in a list of figures. */
  readonly label: string
  /** Which rates sums were compared at: their day (ISO 8601) and its age. */
  comparedAt(day: string, age: string): string
  age(days: number): string
}

export const RATES_TEXTS: Translated<RatesTexts> = {
  en: {
    label: 'Reference rates',
    comparedAt: (day, age) => `at reference rates of ${day} (${age})`,
    age: (days) => (days <= 0 ? 'of today' : days === 1 ? '1 day old' : `${days} days old`),
  },
  de: {
    label: 'Referenzkurse',
    comparedAt: (day, age) => `zu Referenzkursen vom ${day} (${age})`,
    age: (days) => (days <= 0 ? 'von heute' : days === 1 ? '1 Tag alt' : `${days} Tage alt`),
  },
}

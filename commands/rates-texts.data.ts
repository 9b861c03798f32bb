import type { Locale } from '../src/core/card/locale.ts'

interface RatesTexts {
  /** In front of the rates in a list of figures. */
  readonly label: string
  /** Which rates sums were compared at: their day (ISO 8601) and its age. */
  comparedAt(day: string, age: string): string
  age(days: number): string
}

export const RATES_TEXTS: Readonly<Record<Locale, RatesTexts>> = {
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
  fr: {
    label: 'Taux de référence',
    comparedAt: (day, age) => `aux taux de référence du ${day} (${age})`,
    age: (days) => (days <= 0 ? 'd’aujourd’hui' : days === 1 ? 'd’hier' : `d’il y a ${days} jours`),
  },
  es: {
    label: 'Tipos de cambio de referencia',
    comparedAt: (day, age) => `a los cambios de referencia del ${day} (${age})`,
    age: (days) => (days <= 0 ? 'de hoy' : days === 1 ? 'de ayer' : `de hace ${days} días`),
  },
  it: {
    label: 'Cambi di riferimento',
    comparedAt: (day, age) => `ai cambi di riferimento, ${day} (${age})`,
    age: (days) => (days <= 0 ? 'di oggi' : days === 1 ? 'di ieri' : `di ${days} giorni fa`),
  },
  nl: {
    label: 'Referentiekoersen',
    comparedAt: (day, age) => `tegen referentiekoersen van ${day} (${age})`,
    age: (days) => (days <= 0 ? 'van vandaag' : days === 1 ? '1 dag oud' : `${days} dagen oud`),
  },
  pt: {
    label: 'Taxas de referência',
    comparedAt: (day, age) => `pelas taxas de referência de ${day} (${age})`,
    age: (days) => (days <= 0 ? 'de hoje' : days === 1 ? 'de ontem' : `de ${days} dias atrás`),
  },
}

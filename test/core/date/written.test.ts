import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDay, isoDay } from '../../../src/core/date/calendar.ts'
import { readAhead } from '../../../src/core/date/read-ahead.ts'
import { publicationDay, readDates } from '../../../src/core/date/read-date.ts'
import { languageOf } from '../../../src/core/language/languages.ts'
import { tokenize } from '../../../src/core/text/token.ts'

interface Written {
  readonly lang: string
  /** How the platform writes dates in the countries of the language: an independent reference. */
  readonly locales: readonly string[]
  readonly quarter: (number: number, year: string) => string
  readonly half: (number: number, year: string) => string
}

const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth'],
  de: ['ersten', 'zweiten', 'dritten', 'vierten'],
  fr: ['premier', 'deuxième', 'troisième', 'quatrième'],
  es: ['primer', 'segundo', 'tercer', 'cuarto'],
  it: ['primo', 'secondo', 'terzo', 'quarto'],
  nl: ['eerste', 'tweede', 'derde', 'vierde'],
  pt: ['primeiro', 'segundo', 'terceiro', 'quarto'],
}

function ordinal(lang: string, number: number): string {
  return ORDINALS[lang]?.[number - 1] ?? ''
}

const LANGUAGES: readonly Written[] = [
  {
    lang: 'en',
    locales: ['en-US', 'en-GB', 'en-AU', 'en-CA'],
    quarter: (n, year) => `in the ${ordinal('en', n)} quarter of ${year}`,
    half: (n, year) => `in the ${ordinal('en', n)} half of ${year}`,
  },
  {
    lang: 'de',
    locales: ['de-DE', 'de-AT', 'de-CH'],
    quarter: (n, year) => `im ${ordinal('de', n)} Quartal ${year}`,
    half: (n, year) => `im ${n}. Halbjahr ${year}`,
  },
  {
    lang: 'fr',
    locales: ['fr-FR', 'fr-CA', 'fr-CH'],
    quarter: (n, year) => `au ${ordinal('fr', n)} trimestre ${year}`,
    half: (n, year) => `au ${ordinal('fr', n)} semestre de ${year}`,
  },
  {
    lang: 'es',
    locales: ['es-ES', 'es-MX', 'es-AR'],
    quarter: (n, year) => `en el ${ordinal('es', n)} trimestre de ${year}`,
    half: (n, year) => `en el ${ordinal('es', n)} semestre de ${year}`,
  },
  {
    lang: 'it',
    locales: ['it-IT', 'it-CH'],
    quarter: (n, year) => `nel ${ordinal('it', n)} trimestre del ${year}`,
    half: (n, year) => `nel ${ordinal('it', n)} semestre ${year}`,
  },
  {
    lang: 'nl',
    locales: ['nl-NL', 'nl-BE'],
    quarter: (n, year) => `in het ${ordinal('nl', n)} kwartaal van ${year}`,
    half: (n, year) => `in de ${ordinal('nl', n)} helft van ${year}`,
  },
  {
    lang: 'pt',
    locales: ['pt-BR', 'pt-PT'],
    quarter: (n, year) => `no ${ordinal('pt', n)} trimestre de ${year}`,
    half: (n, year) => `no ${ordinal('pt', n)} semestre de ${year}`,
  },
]

const PUBLISHED = '2026-05-14'
const BY_LANG = LANGUAGES.map((language) => [language.lang, language] as const)
const DAY_MS = 86_400_000
const HALF_A_YEAR = 182

function languageFor(lang: string) {
  const language = languageOf(lang)
  if (language === null) throw new Error(`no language ${lang}`)
  return language
}

function dates(lang: string, text: string, published?: string): string[] {
  const reading = { writing: languageFor(lang).numbers, published: publicationDay(published) }
  return readDates(tokenize(text), reading).map(({ value }) => value)
}

function ahead(lang: string, text: string): string[] {
  const { numbers: writing, terms: naming } = languageFor(lang)
  const published = publicationDay(PUBLISHED)
  return readAhead(tokenize(text), { writing, naming, published }).map(({ value }) => value)
}

function asWritten(locale: string, format: Intl.DateTimeFormatOptions, date: Date): string {
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(date)
}

const DAYS = fc.date({
  min: new Date('1950-01-01'),
  max: new Date('2049-12-31'),
  noInvalidDate: true,
})
const WHOLE: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'full' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: '2-digit', month: 'long', year: 'numeric' },
]

test.each(BY_LANG)('%s: any day is read back as any country writes it', (lang, { locales }) => {
  fc.assert(
    fc.property(
      DAYS,
      fc.constantFrom(...locales),
      fc.constantFrom(...WHOLE),
      (date, locale, format) => {
        const text = asWritten(locale, format, date)
        expect([text, ...dates(lang, `Halden (${text})`)]).toEqual([
          text,
          date.toISOString().slice(0, 10),
        ])
      },
    ),
    { numRuns: 2000 },
  )
})

test.each(BY_LANG)('%s: a month and its year are read back', (lang, { locales }) => {
  const format = { month: 'long', year: 'numeric' } as const
  fc.assert(
    fc.property(DAYS, fc.constantFrom(...locales), (date, locale) => {
      const text = asWritten(locale, format, date)
      expect(dates(lang, `Halden (${text})`)).toEqual([date.toISOString().slice(0, 7)])
    }),
    { numRuns: 1000 },
  )
})

test.each(BY_LANG)('%s: a day without a year is the nearest one', (lang, { locales }) => {
  const format = { day: 'numeric', month: 'long' } as const
  const published = publicationDay(PUBLISHED) ?? 0
  fc.assert(
    fc.property(
      fc.integer({ min: -HALF_A_YEAR, max: HALF_A_YEAR }),
      fc.constantFrom(...locales),
      (shift, locale) => {
        const text = asWritten(locale, format, new Date((published + shift) * DAY_MS))
        const day = isoDay(calendarDay(published + shift))
        expect(dates(lang, `Halden (${text})`, PUBLISHED)).toEqual([day])
      },
    ),
    { numRuns: 1000 },
  )
})

test.each(BY_LANG)('%s: any quarter or half to come is read back', (lang, { quarter, half }) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2027, max: 2049 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 2 }),
      (year, inQuarter, inHalf) => {
        expect(ahead(lang, quarter(inQuarter, `${year}`))).toEqual([`${year}-Q${inQuarter}`])
        expect(ahead(lang, half(inHalf, `${year}`))).toEqual([`${year}-H${inHalf}`])
      },
    ),
    { numRuns: 500 },
  )
})

test.each(BY_LANG)('%s: a weekday is the last such day before publication', (lang, { locales }) => {
  const published = publicationDay(PUBLISHED) ?? 0
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...locales), (before, locale) => {
      const day = new Date((published - before) * DAY_MS)
      const text = asWritten(locale, { weekday: 'long' }, day)
      expect(dates(lang, `Halden, ${text}`, PUBLISHED)).toEqual([day.toISOString().slice(0, 10)])
    }),
  )
})

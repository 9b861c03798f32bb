import type { Money } from '../money/money.ts'
import { inLocale, type Locale, type Translated } from './locale.ts'

/** Sums of a million and more are shown with so many digits that count. */
const SHOWN_DIGITS = 4

interface MoneyStyle {
  /** Names of a million, a billion (1e9) and a trillion (1e12), with the space that precedes them. */
  readonly scales: Readonly<Record<'1' | '1000000' | '1000000000' | '1000000000000', string>>
  readonly about: string
  readonly atLeast: string
  readonly atMost: string
  /** Joins the number, already scaled, with its currency. */
  join(sum: string, currency: string): string
}

const SIGNS: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£', JPY: '¥' }
const GERMAN_NAMES: Readonly<Record<string, string>> = {
  USD: 'US-Dollar',
  EUR: 'Euro',
  GBP: 'Pfund',
  CHF: 'Franken',
  JPY: 'Yen',
}

const STYLES: Translated<MoneyStyle> = {
  en: {
    scales: { 1: '', 1000000: 'm', 1000000000: 'bn', 1000000000000: 'tn' },
    about: 'about ',
    atLeast: 'at least ',
    atMost: 'up to ',
    join: (sum, currency) => `${SIGNS[currency] ?? `${currency} `}${sum}`,
  },
  de: {
    scales: { 1: '', 1000000: ' Mio.', 1000000000: ' Mrd.', 1000000000000: ' Bio.' },
    about: 'rund ',
    atLeast: 'mindestens ',
    atMost: 'bis zu ',
    join: (sum, currency) => `${sum} ${GERMAN_NAMES[currency] ?? currency}`,
  },
}

/** A sum as a reader of the locale writes it: "about US$14.3bn", "rund 14,3 Mrd. US-Dollar". */
export function formatMoney(money: Money, locale: Locale): string {
  const style = inLocale(STYLES, locale)
  if (money.precision === 'range' && money.upTo !== undefined) {
    const sums = [money.amount, money.upTo].map((amount) => scaled(amount, locale))
    return style.join(sums.join('–'), money.currency)
  }
  return precisionWord(money, style) + style.join(scaled(money.amount, locale), money.currency)
}

function precisionWord({ precision }: Money, style: MoneyStyle): string {
  if (precision === 'about') return style.about
  if (precision === 'at_least') return style.atLeast
  return precision === 'at_most' ? style.atMost : ''
}

function scaled(amount: number, locale: Locale): string {
  const { scales } = inLocale(STYLES, locale)
  const steps = ['1000000000000', '1000000000', '1000000'] as const
  // Rounded first: 999,999,999 is a billion, not a thousand million.
  const rounded = amount < 1e6 ? amount : Number(amount.toPrecision(SHOWN_DIGITS))
  const step = steps.find((size) => rounded >= Number(size)) ?? '1'
  const digits = { maximumFractionDigits: 2 }
  return new Intl.NumberFormat(locale, digits).format(rounded / Number(step)) + scales[step]
}

/** Percent points as text: "49%", "49 %". */
export function formatPercent(points: number, locale: Locale): string {
  const style = { style: 'percent', maximumFractionDigits: 2 } as const
  return new Intl.NumberFormat(locale, style).format(points / 100)
}

/** A change by whole percent points, with its sign: "+110%", "-34 %". */
export function formatChange(points: number, locale: Locale): string {
  const style = { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' } as const
  return new Intl.NumberFormat(locale, style).format(points / 100)
}

/** A number of people or shares: "2,300", "120 Mio.". */
export function formatCount(count: number, locale: Locale): string {
  return scaled(count, locale)
}

/** The day of the month before the month's name. */
const DAYS: Translated<(day: number) => string> = {
  en: (day) => `${day}`,
  de: (day) => `${day}.`,
}

const PERIODS: Translated<(kind: string, number: string) => string> = {
  en: (kind, number) => {
    if (kind === 'Q') return `Q${number}`
    return number === '1' ? 'First half of' : 'Second half of'
  },
  de: (kind, number) => `${number}. ${kind === 'Q' ? 'Quartal' : 'Halbjahr'}`,
}

/** A date as precise as it is written, as text: "12 June 2025", "Juni 2025", "2025", "Q3 2025", "1. Halbjahr 2025". */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return date
  const [, kind, number] = /^([QH])(\d)$/.exec(month) ?? []
  if (kind !== undefined && number !== undefined)
    return `${inLocale(PERIODS, locale)(kind, number)} ${year}`
  const name = monthName(Number(month), locale)
  if (day === undefined) return `${name} ${year}`
  return `${inLocale(DAYS, locale)(Number(day))} ${name} ${year}`
}

function monthName(month: number, locale: Locale): string {
  const midOfMonth = ((month - 1) * 30.44 + 15) * 86_400_000
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(midOfMonth)
}

/** English dates and lists are written as in Britain: 12 June, "A, B and C". */
const REGIONS: Translated<string> = { en: 'en-GB', de: 'de' }

/** An instant (milliseconds since 1970) as a date and time in UTC. */
export function formatInstant(ms: number, locale: Locale): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  return `${new Intl.DateTimeFormat(inLocale(REGIONS, locale), style).format(ms)} UTC`
}

/** Names as a list in a sentence: "A, B and C". */
export function formatNames(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(inLocale(REGIONS, locale), { type: 'conjunction' }).format(names)
}

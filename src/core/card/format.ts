import type { Locale } from './locale.ts'
import { perLocale } from './per-locale.ts'
import { say } from './say.ts'

export { formatCount, formatMoney } from './money-text.ts'

const percentages = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }),
)
const changes = perLocale(
  (tag) =>
    new Intl.NumberFormat(tag, {
      style: 'percent',
      maximumFractionDigits: 0,
      signDisplay: 'exceptZero',
    }),
)
const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }))
const instants = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
)
const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))

/** Percent points as text: "49%", "49 %". */
export function formatPercent(points: number, locale: Locale): string {
  return percentages(locale).format(points / 100)
}

/** A change by whole percent points, with its sign: "+110%", "-34 %". */
export function formatChange(points: number, locale: Locale): string {
  return changes(locale).format(points / 100)
}

/** A date as precise as it is written, as text: "12 June 2025", "Juni 2025", "2025", "Q3 2025", "1. Halbjahr 2025". */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return date
  const [, kind, number] = /^([QH])(\d)$/.exec(month) ?? []
  if (kind !== undefined) {
    return say(locale, kind === 'Q' ? 'date.quarter' : 'date.half', {
      number: Number(number),
      year,
    })
  }
  const name = monthName(Number(month), locale)
  if (day === undefined) return say(locale, 'date.month', { month: name, year })
  return say(locale, 'date.day', { day: Number(day), month: name, year })
}

function monthName(month: number, locale: Locale): string {
  const midOfMonth = ((month - 1) * 30.44 + 15) * 86_400_000
  return months(locale).format(midOfMonth)
}

/** An instant (milliseconds since 1970) as a date and time in UTC. */
export function formatInstant(ms: number, locale: Locale): string {
  return `${instants(locale).format(ms)} UTC`
}

/** Names as a list in a sentence: "A, B and C". */
export function formatNames(names: readonly string[], locale: Locale): string {
  return lists(locale).format(names)
}

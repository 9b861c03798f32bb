import type { Locale } from '../card/locale.ts'
import { calendarDay, dayNumber } from '../date/calendar.ts'

const DAY_MS = 86_400_000

/** A month's name in the locale, with everything that falls into the month; months without anything are there too. */
export interface Month<T> {
  readonly label: string
  readonly deals: readonly T[]
}

/** The months (UTC) up to the latest in which something falls, at most `limit`, the earliest first. */
export function monthsOf<T>(
  dated: readonly { readonly deal: T; readonly at: number }[],
  { locale, limit }: { readonly locale: Locale; readonly limit: number },
): readonly Month<T>[] {
  if (dated.length === 0) return []
  const byMonth = Map.groupBy(dated, ({ at }) => monthNumber(at))
  const numbers = [...byMonth.keys()]
  const last = Math.max(...numbers)
  const first = Math.max(Math.min(...numbers), last - limit + 1)
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    label: monthLabel(first + at, locale),
    deals: (byMonth.get(first + at) ?? []).map(({ deal }) => deal),
  }))
}

/** Months since the year 0. */
function monthNumber(at: number): number {
  const { year, month } = calendarDay(Math.floor(at / DAY_MS))
  return year * 12 + month - 1
}

function monthLabel(month: number, locale: Locale): string {
  const style = { month: 'short', year: '2-digit', timeZone: 'UTC' } as const
  const first = dayNumber({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 })
  return new Intl.DateTimeFormat(locale, style).format(first * DAY_MS)
}

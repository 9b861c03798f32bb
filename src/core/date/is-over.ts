import { calendarDay, isoDay } from './calendar.ts'

/** Whether a day, month, year, quarter or half was over on the publication day. */
export function isOver(value: string, published: number | null): boolean {
  if (published === null) return false
  const end = value
    .replace(/Q(\d)$/, (_, quarter: string) => String(Number(quarter) * 3).padStart(2, '0'))
    .replace(/H(\d)$/, (_, half: string) => String(Number(half) * 6).padStart(2, '0'))
  return end < isoDay(calendarDay(published)).slice(0, end.length)
}

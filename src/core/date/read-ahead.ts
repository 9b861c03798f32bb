import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { calendarDay, isoMonth } from './calendar.ts'
import { isOver } from './is-over.ts'
import { type DateMention, readDates } from './read-date.ts'
import { type Ahead, readPeriods } from './read-period.ts'

/**
 * The times in the tokens that are not over on the publication day, left to right: dates as `readDates` has them, and
 * quarters `2026-Q3`, halves `2026-H1`, "next year" `2027`, "in March" `2026-03`. Without a year the next one is meant.
 */
export function readAhead(tokens: readonly Token[], ahead: Ahead): DateMention[] {
  const periods = readPeriods(tokens, ahead)
  const dates = readDates(tokens, ahead).filter(
    (date) => !isDayWord(date) && !periods.some((period) => overlap(date, period)),
  )
  const months = tokens.flatMap((_, at) => monthAt(tokens, at, ahead) ?? [])
  const free = months.filter(
    (month) => ![...dates, ...periods].some((other) => overlap(month, other)),
  )
  return [...periods, ...dates.map((date) => coming(date, ahead)), ...free]
    .filter(({ value }) => !isOver(value, ahead.published))
    .toSorted((a, b) => a.from - b.from)
}

// "today", "on Tuesday": a weekday means the last one.
function isDayWord({ relative, from, to }: DateMention): boolean {
  return relative && to - from === 1
}

function overlap(a: DateMention, b: DateMention): boolean {
  return a.from < b.to && b.from < a.to
}

// "in March", "Ende September": the next such month.
function monthAt(tokens: readonly Token[], at: number, ahead: Ahead): DateMention | null {
  const { writing, naming, published } = ahead
  const month = writing.months.get(lowerAt(tokens, at))
  if (month === undefined || published === null) return null
  // "mid-March"
  const opener = isHyphenAt(tokens, at - 1) ? at - 2 : at - 1
  if (!naming.periodOpeners.has(lowerAt(tokens, opener)) || isModal(tokens[at])) return null
  const today = calendarDay(published)
  const value = isoMonth(month < today.month ? today.year + 1 : today.year, month)
  return { value, from: at, to: at + 1, relative: true }
}

// "may" is a month only with its capital.
function isModal(token: Token | undefined): boolean {
  return token?.text === 'may'
}

// A day without a year was completed by the nearest one; what is to come lies ahead.
function coming(date: DateMention, { published }: Ahead): DateMention {
  if (!date.relative || !isOver(date.value, published)) return date
  const [year = '', ...rest] = date.value.split('-')
  return { ...date, value: [Number(year) + 1, ...rest].join('-') }
}

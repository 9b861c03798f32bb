import type { NumberWriting } from '../language/language.ts'
import { lowerAt, type Token } from '../text/token.ts'
import { calendarDay, isoDay, isoMonth } from './calendar.ts'
import { type DateMention, readDates } from './read-date.ts'

/** How a language names a time to come; see `TermCues`. */
export interface PeriodWriting {
  readonly periods: ReadonlyMap<string, string>
  readonly periodOpeners: ReadonlySet<string>
}

interface Ahead {
  readonly writing: NumberWriting
  readonly naming: PeriodWriting
  /** Day number of publication, null when unknown: times that need it to be told are then left out. */
  readonly published: number | null
}

// "by the end of the year" is the longest name.
const LONGEST = 5
const YEAR = /^(?:19|20)\d\d$/
// "in the third quarter of fiscal 2026", "Q3/2026"
const YEAR_REACH = 3
const MONTHS_IN_YEAR = 12

/**
 * The times in the tokens that are not over on the publication day, left to right: dates as `readDates` has them, and
 * quarters `2026-Q3`, halves `2026-H1`, "next year" `2027`, "in March" `2026-03`. Without a year the next one is meant.
 */
export function readAhead(tokens: readonly Token[], ahead: Ahead): DateMention[] {
  const periods = tokens.flatMap((_, at) => periodAt(tokens, at, ahead) ?? [])
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

function periodAt(tokens: readonly Token[], at: number, ahead: Ahead): DateMention | null {
  for (let words = LONGEST; words > 0; words--) {
    const code = ahead.naming.periods.get(nameOf(tokens, at, at + words))
    if (code !== undefined) return periodOf(tokens, { code, from: at, to: at + words }, ahead)
  }
  return null
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to).map(({ lower }) => (lower === '’' ? "'" : lower))
  return words.join(' ')
}

function periodOf(
  tokens: readonly Token[],
  name: { readonly code: string; readonly from: number; readonly to: number },
  { naming, published }: Ahead,
): DateMention | null {
  const { code, from, to } = name
  if (/^[YM]/.test(code)) return counted(code, { from, to }, published)
  const written = yearAfter(tokens, to, naming)
  if (written !== null && written.year !== null)
    return { value: `${written.year}-${code}`, from, to: written.to, relative: false }
  if (published === null) return null
  const year = calendarDay(published).year + (written?.shift ?? 0)
  const value = `${year}-${code}`
  const isPast = written === null && isOver(value, published)
  return {
    value: isPast ? `${year + 1}-${code}` : value,
    from,
    to: written?.to ?? to,
    relative: true,
  }
}

// "of 2026", "2026", "this year", "next year" behind a quarter or half.
function yearAfter(
  tokens: readonly Token[],
  at: number,
  { periods }: PeriodWriting,
): { readonly year: string | null; readonly shift: number; readonly to: number } | null {
  for (let step = at; step <= at + YEAR_REACH; step++) {
    const word = lowerAt(tokens, step)
    if (YEAR.test(word)) return { year: word, shift: 0, to: step + 1 }
    const code = periods.get(nameOf(tokens, step, step + 2))
    if (code?.startsWith('Y') === true)
      return { year: null, shift: Number(code.slice(1)), to: step + 2 }
  }
  return null
}

// "next year" and "next month" from the publication; "this year" too.
function counted(
  code: string,
  span: { readonly from: number; readonly to: number },
  published: number | null,
): DateMention | null {
  if (published === null) return null
  const { year, month } = calendarDay(published)
  const shift = Number(code.slice(1))
  const value = code.startsWith('Y') ? `${year + shift}` : monthAhead(year, month + shift)
  return { value, ...span, relative: true }
}

// "in March", "Ende September": the next such month.
function monthAt(tokens: readonly Token[], at: number, ahead: Ahead): DateMention | null {
  const { writing, naming, published } = ahead
  const month = writing.months.get(lowerAt(tokens, at))
  if (month === undefined || published === null) return null
  if (!naming.periodOpeners.has(lowerAt(tokens, at - 1)) || isModal(tokens[at])) return null
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

function monthAhead(year: number, month: number): string {
  return month > MONTHS_IN_YEAR ? isoMonth(year + 1, month - MONTHS_IN_YEAR) : isoMonth(year, month)
}

/** Whether a day, month, year, quarter or half was over on the publication day. */
function isOver(value: string, published: number | null): boolean {
  if (published === null) return false
  const end = value
    .replace(/Q(\d)$/, (_, quarter: string) => String(Number(quarter) * 3).padStart(2, '0'))
    .replace(/H(\d)$/, (_, half: string) => String(Number(half) * 6).padStart(2, '0'))
  return end < isoDay(calendarDay(published)).slice(0, end.length)
}

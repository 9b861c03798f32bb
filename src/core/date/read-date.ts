import type { NumberWriting } from '../language/number-writing.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import {
  type CalendarDay,
  calendarDay,
  dayNumber,
  isCalendarDay,
  isoDay,
  isoMonth,
  weekday,
} from './calendar.ts'

/** A date in a sentence. `value` is ISO 8601 and as long as it is precise: year, month or day. */
export interface DateMention {
  readonly value: string
  readonly from: number
  readonly to: number
  /** Counted from the publication day ("on Tuesday") or completed by its year ("12 June"). */
  readonly relative: boolean
}

const MONTHS_A_YEAR = 12
const DAYS_A_WEEK = 7

interface Reading {
  readonly writing: NumberWriting
  /** Day number of publication, null when unknown. */
  readonly published: number | null
}

/**
 * Every date in the tokens, left to right: "12. Juni 2025", "June 12, 2025", "12 June", "2025-06-12", "12.06.2025",
 * "12/06/2025" where the order is sure, "June 2025", "2025"; with a publication day also "yesterday" and weekday names,
 * which mean the last such day, or the next one beside "next".
 */
export function readDates(tokens: readonly Token[], reading: Reading): DateMention[] {
  const found: DateMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention =
      numericDate(tokens, at) ??
      slashedDate(tokens, at, reading) ??
      dayMonth(tokens, at, reading) ??
      monthDay(tokens, at, reading) ??
      bareYear(tokens, at) ??
      relativeDay(tokens, at, reading)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

/** Day number of an ISO 8601 instant or date, null when it does not open with a date. */
export function publicationDay(publishedAt: string | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '')
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isCalendarDay(day) ? dayNumber(day) : null
}

function numericDate(tokens: readonly Token[], at: number): DateMention | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text)
  if (dotted !== null) {
    return dated(
      { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) },
      at,
      at + 1,
    )
  }
  const parts = [0, 1, 2, 3, 4].map((step) => tokens[at + step])
  const [year, dash, month, dash2, day] = parts.map((part) => part?.text ?? '')
  if (dash !== '-' || dash2 !== '-' || !isYear(year ?? '')) return null
  return dated({ year: Number(year), month: Number(month), day: Number(day) }, at, at + 5)
}

// "12/06/2025", "12-06-2025".
function slashedDate(
  tokens: readonly Token[],
  at: number,
  { writing }: Reading,
): DateMention | null {
  if (tokens[at]?.kind !== 'number') return null
  const mark = lowerAt(tokens, at + 1)
  if ((mark !== '/' && mark !== '-') || lowerAt(tokens, at + 3) !== mark) return null
  const year = lowerAt(tokens, at + 4)
  const parts = [lowerAt(tokens, at), lowerAt(tokens, at + 2)]
  if (!isYear(year) || !parts.every((part) => /^\d{1,2}$/.test(part))) return null
  const order = dayAndMonth(parts.map(Number), writing.dayFirst === true)
  return order === null ? null : dated({ ...order, year: Number(year) }, at, at + 5)
}

// Where a language does not tell which goes first, only a figure above twelve tells the day.
function dayAndMonth(
  [first = 0, second = 0]: readonly number[],
  dayFirst: boolean,
): { readonly day: number; readonly month: number } | null {
  if (dayFirst || first > MONTHS_A_YEAR) return { day: first, month: second }
  return second > MONTHS_A_YEAR ? { day: second, month: first } : null
}

function dayMonth(tokens: readonly Token[], at: number, reading: Reading): DateMention | null {
  const day = dayOfMonth(tokens[at])
  if (day === null) return null
  const monthAt = pastJoints(tokens, at + 1, reading.writing)
  const { months, nameMonths } = reading.writing
  const name = lowerAt(tokens, monthAt)
  const month = months.get(name) ?? nameMonths?.get(name)
  if (month === undefined) return null
  return completed({ month, day }, { from: at, to: afterDot(tokens, monthAt) }, { tokens, reading })
}

// "12. Juni", "12th of June", "1er juin", "12 de junio": what stands between the day and its month.
function pastJoints(tokens: readonly Token[], at: number, writing: NumberWriting): number {
  let to = at
  if (tokens[to]?.text === '.') to++
  if (tokens[to]?.glued === true && writing.dayEndings?.has(lowerAt(tokens, to)) === true) to++
  const { dateJoints } = writing
  return lowerAt(tokens, to) === 'of' || dateJoints?.has(lowerAt(tokens, to)) === true ? to + 1 : to
}

// "June, 2025", "junio de 2025": where the year stands after a month.
function yearAfter(tokens: readonly Token[], at: number, writing: NumberWriting): number {
  const joint = tokens[at]
  return joint?.text === ',' || writing.dateJoints?.has(joint?.lower ?? '') === true ? at + 1 : at
}

function monthDay(tokens: readonly Token[], at: number, reading: Reading): DateMention | null {
  const month = reading.writing.months.get(lowerAt(tokens, at))
  if (month === undefined) return null
  const next = afterDot(tokens, at)
  const day = dayOfMonth(tokens[next])
  if (day === null) return monthYear(tokens, { from: at, to: next }, { month, reading })
  const ordinal = /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, next + 1)) ? 1 : 0
  return completed({ month, day }, { from: at, to: next + 1 + ordinal }, { tokens, reading })
}

function monthYear(
  tokens: readonly Token[],
  span: { readonly from: number; readonly to: number },
  { month, reading }: { readonly month: number; readonly reading: Reading },
): DateMention | null {
  const at = yearAfter(tokens, span.to, reading.writing)
  const year = lowerAt(tokens, at)
  if (!isYear(year)) return null
  return { value: isoMonth(Number(year), month), from: span.from, to: at + 1, relative: false }
}

function completed(
  part: { month: number; day: number },
  span: { from: number; to: number },
  context: { tokens: readonly Token[]; reading: Reading },
): DateMention | null {
  const yearAt = yearAfter(context.tokens, span.to, context.reading.writing)
  const year = context.tokens[yearAt]?.text ?? ''
  if (isYear(year)) return dated({ ...part, year: Number(year) }, span.from, yearAt + 1)
  const { published } = context.reading
  if (published === null) return null
  const near = nearestYear(part, published)
  const mention = dated({ ...part, year: near }, span.from, span.to)
  return mention === null ? null : { ...mention, relative: true }
}

// "12 June" in an article of January 2026 is June 2025; one of May 2025 means the coming June.
function nearestYear(part: { month: number; day: number }, published: number): number {
  const { year } = calendarDay(published)
  const distance = (candidate: number) =>
    Math.abs(dayNumber({ year: candidate, month: part.month, day: part.day }) - published)
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  )
}

function bareYear(tokens: readonly Token[], at: number): DateMention | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !isYear(token.text)) return null
  if (token.glued && !isHyphenated(tokens, at)) return null
  return { value: token.text, from: at, to: at + 1, relative: false }
}

// "mid-2026", not "Halden-2026" or "12-2026".
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 2]
  return isHyphenAt(tokens, at - 1) && word?.kind === 'word' && word.text === word.lower
}

function relativeDay(tokens: readonly Token[], at: number, reading: Reading): DateMention | null {
  const { published, writing } = reading
  const token = tokens[at]
  if (published === null || token?.kind !== 'word') return null
  const shift = writing.dayWords.get(token.lower)
  if (shift !== undefined) return counted(published + shift, at)
  const hyphened = isHyphenAt(tokens, at + 1)
    ? writing.weekdays.get(`${token.lower}-${lowerAt(tokens, at + 2)}`)
    : undefined
  const named = hyphened ?? writing.weekdays.get(token.lower)
  if (named === undefined) return null
  const to = hyphened === undefined ? at + 1 : at + 3
  const last = published - ((weekday(published) - named + DAYS_A_WEEK) % DAYS_A_WEEK)
  const isComing = [at - 1, to].some((beside) => writing.coming.has(lowerAt(tokens, beside)))
  return { ...counted(isComing ? last + DAYS_A_WEEK : last, at), to }
}

function counted(number: number, at: number): DateMention {
  return { value: isoDay(calendarDay(number)), from: at, to: at + 1, relative: true }
}

function dated(day: CalendarDay, from: number, to: number): DateMention | null {
  return isCalendarDay(day) ? { value: isoDay(day), from, to, relative: false } : null
}

function dayOfMonth(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : null
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

// "juill."
const LONGEST_SHORT = 5

function afterDot(tokens: readonly Token[], at: number): number {
  const dot = tokens[at + 1]
  const short = (tokens[at]?.text.length ?? 0) <= LONGEST_SHORT
  return dot?.text === '.' && dot.glued && short ? at + 2 : at + 1
}

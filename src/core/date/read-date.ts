import type { NumberWriting } from '../language/language.ts'
import { lowerAt, type Token } from '../text/token.ts'
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

interface Reading {
  readonly writing: NumberWriting
  /** Day number of publication, null when unknown. */
  readonly published: number | null
}

/**
 * Every date in the tokens, left to right: "12. Juni 2025", "June 12, 2025", "12 June", "2025-06-12", "12.06.2025",
 * "12/06/2025" where the day goes first, "June 2025", "2025"; with a publication day also "yesterday" and weekday names, which mean the last such day.
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

// "12/06/2025" is day first wherever the month's name follows the day's figure without fail.
function slashedDate(
  tokens: readonly Token[],
  at: number,
  { writing }: Reading,
): DateMention | null {
  if (writing.dayFirst !== true) return null
  const [day, slash, month, slash2, year] = [0, 1, 2, 3, 4].map((step) => tokens[at + step]?.text)
  if (slash !== '/' || slash2 !== '/' || !/^\d{1,2}$/.test(day ?? '') || !isYear(year ?? ''))
    return null
  return dated({ year: Number(year), month: Number(month), day: Number(day) }, at, at + 5)
}

function dayMonth(tokens: readonly Token[], at: number, reading: Reading): DateMention | null {
  const day = dayOfMonth(tokens[at])
  if (day === null) return null
  const monthAt = pastJoints(tokens, at + 1, reading.writing)
  const month = reading.writing.months.get(lowerAt(tokens, monthAt))
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
  if (token?.kind !== 'number' || !isYear(token.text) || token.glued) return null
  return { value: token.text, from: at, to: at + 1, relative: false }
}

function relativeDay(tokens: readonly Token[], at: number, reading: Reading): DateMention | null {
  const { published, writing } = reading
  const token = tokens[at]
  if (published === null || token?.kind !== 'word') return null
  const shift = writing.dayWords.get(token.lower)
  if (shift !== undefined) return counted(published + shift, at)
  const named = writing.weekdays.get(token.lower)
  if (named === undefined) return null
  return counted(published - ((weekday(published) - named + 7) % 7), at)
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

function afterDot(tokens: readonly Token[], at: number): number {
  const dot = tokens[at + 1]
  const short = (tokens[at]?.text.length ?? 0) <= 4
  return dot?.text === '.' && dot.glued && short ? at + 2 : at + 1
}

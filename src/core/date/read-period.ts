import type { NumberWriting } from '../language/number-writing.ts'
import { lowerAt, type Token } from '../text/token.ts'
import { type CalendarDay, calendarDay, isoMonth } from './calendar.ts'
import { isOver } from './is-over.ts'
import type { DateMention } from './read-date.ts'

/** How a language names a time to come; see `TermCues`. */
export interface PeriodWriting {
  readonly periods: ReadonlyMap<string, string>
  readonly periodOpeners: ReadonlySet<string>
}

/** What times to come are read with. */
export interface Ahead {
  readonly writing: NumberWriting
  readonly naming: PeriodWriting
  /** Day number of publication, null when unknown: times that need it to be told are then left out. */
  readonly published: number | null
}

interface PeriodName {
  readonly code: string
  readonly from: number
  readonly to: number
}

// "by the end of the year" is the longest name.
const LONGEST = 5
const YEAR = /^(?:19|20)\d\d$/
// "in the third quarter of fiscal 2026", "Q3/2026"
const YEAR_REACH = 3
const MONTHS_IN_YEAR = 12
const MONTHS_A_QUARTER = 3
const QUARTERS_A_YEAR = 4

/** Every quarter, half, year, month or quarter to come that is named (`2026-Q3`), left to right. */
export function readPeriods(tokens: readonly Token[], ahead: Ahead): DateMention[] {
  const found: DateMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const period = compactPeriod(tokens, at, ahead) ?? periodAt(tokens, at, ahead)
    if (period === null) continue
    found.push(period)
    at = period.to - 1
  }
  return found
}

// "3T26", "2H27": the year is glued to the letter of the period.
function compactPeriod(
  tokens: readonly Token[],
  at: number,
  { naming }: Ahead,
): DateMention | null {
  const next = tokens[at + 1]
  if (tokens[at]?.kind !== 'number' || next?.glued !== true || next.lower.length !== 3) return null
  const [letter = '', ...digits] = next.lower
  const code = naming.periods.get(`${lowerAt(tokens, at)} ${letter}`)
  const year = `20${digits.join('')}`
  if (code === undefined || !YEAR.test(year)) return null
  return { value: `${year}-${code}`, from: at, to: at + 2, relative: false }
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
  name: PeriodName,
  { naming, published }: Ahead,
): DateMention | null {
  const { code, from, to } = name
  if (/^[YMP]/.test(code)) return counted(tokens, name, published)
  const written = yearAfter(tokens, to, naming)
  if (written !== null && written.year !== null)
    return { value: `${written.year}-${code}`, from, to: written.to, relative: false }
  if (published === null) return null
  const shift = written?.shift ?? nextShift(code, published)
  const value = `${calendarDay(published).year + shift}-${code}`
  return { value, from, to: written?.to ?? to, relative: true }
}

// Without a year the next such quarter or half is meant.
function nextShift(code: string, published: number): number {
  return isOver(`${calendarDay(published).year}-${code}`, published) ? 1 : 0
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

// "next year", "next month" and "next quarter" from the publication; "this year" too.
function counted(
  tokens: readonly Token[],
  { code, from, to }: PeriodName,
  published: number | null,
): DateMention | null {
  const year = lowerAt(tokens, to)
  // "Jahresende 2027"
  if (code === 'Y0' && YEAR.test(year)) return { value: year, from, to: to + 1, relative: false }
  if (published === null) return null
  return { value: shifted(code, calendarDay(published)), from, to, relative: true }
}

function shifted(code: string, { year, month }: CalendarDay): string {
  const shift = Number(code.slice(1))
  if (code.startsWith('Y')) return `${year + shift}`
  if (code.startsWith('M')) return monthAhead(year, month + shift)
  const quarter = Math.ceil(month / MONTHS_A_QUARTER) + shift
  return quarter > QUARTERS_A_YEAR
    ? `${year + 1}-Q${quarter - QUARTERS_A_YEAR}`
    : `${year}-Q${quarter}`
}

function monthAhead(year: number, month: number): string {
  return month > MONTHS_IN_YEAR ? isoMonth(year + 1, month - MONTHS_IN_YEAR) : isoMonth(year, month)
}

import type { Numeral } from '../language/numerals.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'

/** A figure in a text: its value and the tokens it takes, `to` exclusive. */
export interface ReadNumber {
  readonly value: number
  readonly to: number
}

interface NumberRules {
  readonly decimal: ',' | '.'
  readonly numerals: ReadonlyMap<string, Numeral>
  readonly eitherMark?: boolean
}

// No sum in the news has more digits; longer runs are serial numbers.
const MAX_DIGITS = 18
const PLAIN = /^\d{1,18}$/

/** Reads "14,3", "1.234,5", "1'000" or "two" at a token; null where no figure stands. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  rules: NumberRules,
): ReadNumber | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'word') return spelledNumber(tokens, at, rules)
  if (token.kind !== 'number') return null
  const grouped = spacedThousands(tokens, at)
  const value = numeralValue(grouped.text, rules.decimal, rules.eitherMark)
  if (value === null) return null
  return withFraction(tokens, { value, to: grouped.to })
}

/** The longest run of words that is a number: "two" in "two firms", "two hundred and five" in "two hundred and five firms". */
export function spelledNumber(
  tokens: readonly Token[],
  at: number,
  { numerals }: Pick<NumberRules, 'numerals'>,
): ReadNumber | null {
  let longest: ReadNumber | null = null
  let node = numerals.get(lowerAt(tokens, at))
  for (let to = at + 1; node !== undefined; to++) {
    if (node.value !== undefined) longest = { value: node.value, to }
    node = node.next.get(isHyphenAt(tokens, to) ? '-' : lowerAt(tokens, to))
  }
  return longest
}

/** The value of a written numeral, whichever of comma and point it uses for thousands; null for none. */
export function numeralValue(text: string, decimal: ',' | '.', eitherMark = false): number | null {
  if (PLAIN.test(text)) return Number(text)
  if (text.length > MAX_DIGITS + 6 || !/^\d[\d.,'’]*$/.test(text)) return null
  const plain = text.replace(/['’]/g, '')
  const mark = decimalMark(plain, eitherMark ? null : decimal)
  const thousands = mark === ',' ? '.' : ','
  const digits = plain.replaceAll(thousands, '').replace(mark, '.')
  const value = Number(digits)
  return Number.isFinite(value) && digits.replace('.', '').length <= MAX_DIGITS ? value : null
}

// `decimal` is null where three digits after either mark are thousands.
function decimalMark(text: string, decimal: ',' | '.' | null): ',' | '.' {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const mark = comma >= 0 ? ',' : '.'
  const other = mark === ',' ? '.' : ','
  if (text.indexOf(mark) !== text.lastIndexOf(mark)) return other
  const tail = text.length - 1 - text.lastIndexOf(mark)
  return tail === 3 && mark !== decimal && !text.startsWith('0') ? other : mark
}

// "14 300 000": groups of three after one to three digits, parted by single blanks.
function spacedThousands(tokens: readonly Token[], at: number): { text: string; to: number } {
  const first = tokens[at]
  let text = first?.text ?? ''
  let to = at + 1
  if (first === undefined || text.length > GROUP || !isGroup(tokens[to]) || !/^\d+$/.test(text))
    return { text, to }
  for (let end = first.end; ; to++) {
    const next = tokens[to]
    if (next === undefined || next.start !== end + 1 || next.breaks > 0) break
    if (!isGroup(next)) break
    text += next.text
    end = next.end
  }
  return { text, to }
}

const GROUP = 3

function isGroup(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length === GROUP && /^\d+$/.test(token.text)
}

// "2-1/2" and "2 1/2", as the wires wrote halves.
function withFraction(tokens: readonly Token[], read: ReadNumber): ReadNumber {
  const skip = tokens[read.to]?.text === '-' ? 1 : 0
  const over = tokens[read.to + skip]
  const slash = tokens[read.to + skip + 1]
  const under = tokens[read.to + skip + 2]
  if (slash?.text !== '/' || !slash.glued || over?.kind !== 'number') return read
  const part = Number(over.text) / Number(under?.text)
  if (!(part > 0 && part < 1)) return read
  return { value: read.value + part, to: read.to + skip + 3 }
}

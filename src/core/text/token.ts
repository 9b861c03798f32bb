/** A word, number or mark of a text. `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Token {
  readonly text: string
  /** Lower case, soft hyphens removed. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** True when nothing stands between this token and the one before. */
  readonly glued: boolean
  /** Line breaks between this token and the one before. */
  readonly breaks: number
  /** Goes on with the name that a wire's brackets hold together ("<Senior and Partners Inc>"). */
  readonly bound?: boolean
}

// "USD250m": a code right before its figure is a word of its own.
const CODES =
  'USD|EUR|GBP|CHF|SEK|NOK|DKK|JPY|CNY|RMB|CAD|AUD|NZD|INR|SGD|HKD|TWD|PLN|CZK|HUF|ZAR|BRL|MXN|AED|SAR|THB|IDR|KRW|TRY|ILS|RM|Rs|SFr|Kč|Php'

// An address is one mark. A word may hold inner dots and ampersands ("S.p.A", "Amazon.com", "AT&T"); a number its separators ("1.234,5").
const TOKEN = new RegExp(
  String.raw`(https?:\/\/\S+)|(['’][sS](?![\p{L}\p{N}]))|((?:${CODES}|(?<=\$)(?:US|A|C|NZ|HK|S))(?=\p{N})|\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:&\p{L}[\p{L}\p{M}\p{N}]*|\.(?:\p{Ll}{2,4}|\p{Lu}{2,3}|\p{L})(?![\p{L}\p{N}]))*)|(\p{N}+(?:[.,'’]\p{N}+)*)|([^\s\p{L}\p{N}])`,
  'gu',
)

/** Splits a text into words, numbers and single marks; a possessive "'s" is a word of its own. Total and linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN)
  let last = 0
  let breaks = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === LINE_BREAK) {
      if (code === LINE_BREAK) breaks++
      at++
      continue
    }
    let end = plainEnd(text, at, code)
    const isPlain = end > at
    let kind: Token['kind'] = isPlain && isPlainMark(code) ? 'mark' : 'word'
    if (!isPlain) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) break
      breaks += lineBreaks(text, at, match.index)
      at = match.index
      end = at + match[0].length
      kind = kindOf(match)
    }
    const written = text.slice(at, end)
    tokens.push({
      text: written,
      lower: isPlain ? written.toLowerCase() : written.toLowerCase().replaceAll('\u00AD', ''),
      start: at,
      end,
      kind,
      glued: at === last && at > 0,
      breaks,
    })
    last = end
    at = end
    breaks = 0
  }
  return tokens
}

function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_BREAK) breaks++
  return breaks
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  const [, address, , , number, mark] = match
  if (number !== undefined) return 'number'
  return address === undefined && mark === undefined ? 'word' : 'mark'
}

// The end of what needs no pattern, a plain mark or word; `at` where nothing plain stands.
function plainEnd(text: string, at: number, code: number): number {
  return isPlainMark(code) ? at + 1 : plainWordEnd(text, at)
}

// Most words are plain letters up to a mark that no word holds: they need no pattern. `from` where one is not that plain.
function plainWordEnd(text: string, from: number): number {
  let at = from
  while (isPlainLetter(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  if (code === DOT) return isBlank(text.charCodeAt(at + 1)) ? at : from
  return isBlank(code) || PLAIN_ENDS.has(code) ? at : from
}

// Those of English and, beyond it, of Western Europe.
function isPlainLetter(code: number): boolean {
  const lower = code | CASE_BIT
  if (lower >= SMALL_A && lower <= SMALL_Z) return true
  return code >= LATIN_A && code <= LATIN_END && lower !== DIVISION
}

// A blank, a line break or the text's end.
function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_BREAK || Number.isNaN(code)
}

function isPlainMark(code: number): boolean {
  return code < ASCII_END && PLAIN_MARKS.has(code)
}

const SPACE = 32
const LINE_BREAK = 10
const DOT = 46
const CASE_BIT = 32
const SMALL_A = 97
const SMALL_Z = 122
// The signs for multiplication and division stand among the letters from À to ÿ and differ by the case bit alone.
const LATIN_A = 0xc0
const LATIN_END = 0xff
const DIVISION = 0xf7

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}

// What ends a word whatever follows, and what is a mark of its own whatever follows: all but an apostrophe.
const PLAIN_ENDS = codesOf('!"%\'()*+,-/;<=>?@[]{|}’”“»–—…')
const PLAIN_MARKS = codesOf('!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~')

const A = 65
const Z = 90
const ASCII_END = 128

/** Whether the token opens with a capital letter or hides one ("eBay", "xAI"). */
export function isCapital(token: Token): boolean {
  if (token.kind !== 'word') return false
  const { text, lower } = token
  const first = text.charCodeAt(0)
  if (first >= A && first <= Z) return true
  // Most words are plain: without a capital among the first four letters nothing has to be looked at closer.
  if (first < ASCII_END && (text === lower || startsAlike(text, lower))) return false
  return /^\p{Lu}|^\p{Ll}[\p{Ll}\p{N}]{0,2}\p{Lu}/u.test(text)
}

function startsAlike(text: string, lower: string): boolean {
  for (let at = 0; at < OPENING; at++)
    if (text.charCodeAt(at) !== lower.charCodeAt(at) && at < text.length) return false
  return true
}

const OPENING = 4

/** Whether the writing alone says "name": inner capitals, digits, or capitals only ("BMW", "eBay", "A123"). */
export function hasNameShape(token: Token): boolean {
  return (
    token.kind === 'word' && token.text.length > 1 && /.[\p{Lu}\p{N}&]|\.\p{Ll}/u.test(token.text)
  )
}

// What addresses of companies end in.
const SITE = /^\p{Ll}[\p{Ll}\p{N}]+\.(?:com|net|nl|be|it|de|ch|at|fr|es|pt|eu|uk|io|co|ai|tv)$/u

/** Whether a name is written as its bearer's address is ("norvik.nl"), which needs no capital; not inside a longer address. */
export function isSiteName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !token.glued && token.text.includes('.') && SITE.test(token.text)
}

/** The lower-case word at an index; empty beyond either end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether a hyphen of any kind stands at an index. */
export function isHyphenAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text
  return text === '-' || text === '‐' || text === '‑'
}

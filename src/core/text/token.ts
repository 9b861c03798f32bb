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

// An address is one mark. A word may hold inner dots and ampersands ("S.p.A", "Amazon.com", "AT&T"); a number its separators ("1.234,5").
const TOKEN =
  /(https?:\/\/\S+)|(['’][sS](?![\p{L}\p{N}]))|(\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:&\p{L}[\p{L}\p{M}\p{N}]*|\.(?:\p{Ll}{2,4}|\p{Lu}{2,3}|\p{L})(?![\p{L}\p{N}]))*)|(\p{N}+(?:[.,'’]\p{N}+)*)|([^\s\p{L}\p{N}])/gu

/** Splits a text into words, numbers and single marks; a possessive "'s" is a word of its own. Total and linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const written = match[0]
    tokens.push({
      text: written,
      lower: written.replaceAll('\u00AD', '').toLowerCase(),
      start,
      end: start + written.length,
      kind: kindOf(match),
      glued: start === last && start > 0,
      breaks: start === last ? 0 : lineBreaks(text, last, start),
    })
    last = start + written.length
  }
  return tokens
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  const [, address, , , number, mark] = match
  if (number !== undefined) return 'number'
  return address === undefined && mark === undefined ? 'word' : 'mark'
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}

const A = 65
const Z = 90
const ASCII_END = 128

/** Whether the token opens with a capital letter or hides one ("eBay", "xAI"). */
export function isCapital(token: Token): boolean {
  if (token.kind !== 'word') return false
  const { text } = token
  const first = text.charCodeAt(0)
  if (first >= A && first <= Z) return true
  // Most words are plain: without a capital among the first four letters nothing has to be looked at closer.
  if (first < ASCII_END && text.slice(0, 4) === token.lower.slice(0, 4)) return false
  return /^\p{Lu}|^\p{Ll}[\p{Ll}\p{N}]{0,2}\p{Lu}/u.test(text)
}

/** Whether the writing alone says "name": inner capitals, digits, or capitals only ("BMW", "eBay", "A123"). */
export function hasNameShape(token: Token): boolean {
  return (
    token.kind === 'word' && token.text.length > 1 && /.[\p{Lu}\p{N}&]|\.\p{Ll}/u.test(token.text)
  )
}

/** The lower-case word at an index; empty beyond either end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether a hyphen of any kind stands at an index. */
export function isHyphenAt(tokens: readonly Token[], at: number): boolean {
  return /^[-‐‑]$/.test(tokens[at]?.text ?? '')
}

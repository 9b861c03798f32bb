import type { Token } from './token.ts'

/** What a language contributes to finding where a sentence ends. */
export interface SentenceRules {
  /** Abbreviations that end in a dot, without it, lower case. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that open sentences when capitalised: articles, pronouns, prepositions. */
  readonly functionWords: ReadonlySet<string>
  /** True where a number and a dot form an ordinal ("12. Juni"). */
  readonly ordinalDot: boolean
}

/** A run of tokens that belongs together; `from` and `to` index the token list, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

// Longer runs are cut, so that a text without a full stop costs no more than any other.
const MAX_TOKENS = 160
const CLOSERS = new Set(['"', '”', '“', '’', "'", '»', ')', ']'])

/** Cuts tokens into sentences: at full stops, at blank lines, and at line ends unless `wrapped`. */
export function sentenceSpans(
  tokens: readonly Token[],
  rules: SentenceRules,
  wrapped: boolean,
): Span[] {
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (at > from && breaksLine(token, wrapped)) {
      spans.push({ from, to: at })
      from = at
    }
    if (endsSentence(tokens, at, rules) || at - from >= MAX_TOKENS) {
      const to = closersAfter(tokens, at + 1)
      spans.push({ from, to })
      from = to
      at = to - 1
    }
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length })
  return spans
}

function breaksLine(token: Token, wrapped: boolean): boolean {
  return wrapped ? token.breaks > 1 : token.breaks > 0
}

function closersAfter(tokens: readonly Token[], at: number): number {
  let to = at
  for (;;) {
    const next = tokens[to]
    if (next === undefined || !next.glued || !CLOSERS.has(next.text)) return to
    to++
  }
}

function endsSentence(tokens: readonly Token[], at: number, rules: SentenceRules): boolean {
  const mark = tokens[at]?.text
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false
  const next = tokens[closersAfter(tokens, at + 1)]
  if (next === undefined) return true
  if (next.glued || /^\p{Ll}/u.test(next.text)) return false
  return mark !== '.' || !isAbbreviation(tokens[at - 1], next, rules)
}

function isAbbreviation(before: Token | undefined, next: Token, rules: SentenceRules): boolean {
  if (before === undefined) return false
  const opener = rules.functionWords.has(next.lower)
  if (/^\p{Lu}$/u.test(before.text) || before.text.includes('.')) return !opener
  if (before.kind === 'number') return rules.ordinalDot && /^\d{1,2}$/.test(before.text)
  return rules.abbreviations.has(before.lower) && !opener
}

/** Whether the text's lines were broken by a fixed width, so that a line end does not end a sentence. */
export function isHardWrapped(text: string): boolean {
  const lengths = text
    .split('\n')
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
  const full = lengths.filter((length) => length >= 45 && length <= 90).length
  return lengths.length >= 4 && full >= lengths.length * 0.55
}

import type { Token } from './token.ts'

/** What a language contributes to finding where a sentence ends. */
export interface SentenceRules {
  /** Abbreviations that end in a dot, without it, lower case. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that open sentences when capitalised: articles, pronouns, prepositions. */
  readonly functionWords: ReadonlySet<string>
  /** Words after which a phrase goes on, so that no line of its own ends in one ("the", "and"). */
  readonly openWords?: ReadonlySet<string>
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
const MAX_HEADLINE = 25
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
    if (at > from && token.breaks > 0 && startsLine(tokens, { from, at, wrapped }, rules)) {
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

function startsLine(
  tokens: readonly Token[],
  line: { readonly from: number; readonly at: number; readonly wrapped: boolean },
  rules: SentenceRules,
): boolean {
  const { from, at, wrapped } = line
  const token = tokens[at]
  if (token === undefined) return false
  if (goesOn(tokens, at, rules)) return false
  return breaksLine(token, wrapped) || isLabel(tokens, at) || endsHeadline(tokens, from, at)
}

// "a total of / 350 million", "buys the / Norvik Group": after a small word the sentence goes on, however it was wrapped.
function goesOn(tokens: readonly Token[], at: number, rules: SentenceRules): boolean {
  const [before, token] = [tokens[at - 1]?.text ?? '', tokens[at]]
  if (token?.breaks !== 1) return false
  if (rules.openWords?.has(before) === true) return true
  return token.kind === 'number' && rules.functionWords.has(before)
}

// "Related: …", "Source: …": a label opens a line of its own, whatever the width of the lines.
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [token, colon] = [tokens[at], tokens[at + 1]]
  return colon?.text === ':' && colon.glued && /^\p{Lu}/u.test(token?.text ?? '')
}

function breaksLine(token: Token, wrapped: boolean): boolean {
  // A line that goes on in lower case goes on with its sentence, however the text was wrapped.
  if (token.breaks === 1 && /^\p{Ll}/u.test(token.text)) return false
  return wrapped ? token.breaks > 1 : token.breaks > 0
}

// A line in capitals over ordinary ones is a headline, whatever the width of the lines.
function endsHeadline(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at]
  if (next === undefined || next.breaks === 0 || at - from > MAX_HEADLINE) return false
  const line = tokens.slice(from, at)
  const words = line.filter(({ kind, text }) => kind === 'word' && text.length > 2)
  if (words.length < 2 || line.slice(1).some(({ breaks }) => breaks > 0)) return false
  if (words.some(({ text }) => /\p{Ll}/u.test(text))) return false
  return tokens.slice(at, at + 9).some(({ text }) => /\p{Ll}{2}/u.test(text))
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
  if (mark === '.' && goesOnAsName(tokens, at, rules)) return false
  return mark !== '.' || !isAbbreviation(tokens[at - 1], next, rules)
}

// "P. Van De Molen": two small words with a capital each stand in a name behind its initial.
function goesOnAsName(tokens: readonly Token[], at: number, rules: SentenceRules): boolean {
  const [before, ...next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  const isParticle = ({ text, lower }: Token) => text !== lower && rules.functionWords.has(lower)
  return (
    /^\p{Lu}$/u.test(before?.text ?? '') &&
    next.every((token) => token !== undefined && token.breaks === 0 && isParticle(token))
  )
}

function isAbbreviation(before: Token | undefined, next: Token, rules: SentenceRules): boolean {
  if (before === undefined) return false
  const opener = rules.functionWords.has(next.lower)
  if (/^\p{Lu}$/u.test(before.text) || before.text.includes('.')) return !opener
  if (before.kind === 'number') return rules.ordinalDot && /^\d{1,2}$/.test(before.text)
  return rules.abbreviations.has(before.lower) && !opener
}

// From this part of line ends on that break off in the middle of a sentence, all of them are a matter of width.
const WRAPPED_LEAST = 0.2
const FULL_LEAST = 0.55
const LINES_LEAST = 4

/** Whether the text's lines were broken by a fixed width, so that a line end does not end a sentence. */
export function isHardWrapped(text: string): boolean {
  if (!text.includes('\n')) return false
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const inside = lines.filter((line, at) => at > 0 && /^\p{Ll}/u.test(line)).length
  if (inside > 0 && inside >= (lines.length - 1) * WRAPPED_LEAST) return true
  const full = lines.filter(({ length }) => length >= 45 && length <= 90).length
  return lines.length >= LINES_LEAST && full >= lines.length * FULL_LEAST
}

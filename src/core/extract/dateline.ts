import type { Language } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'

// "SAN FRANCISCO, Calif., Sept. 12, 2025 /Newswire/ --" is about the longest that is written.
const REACH = 22

const BULLETS: ReadonlySet<string> = new Set(['*', '•', '▪', '■', '●'])
const TAGS: ReadonlySet<string> = new Set(
  'brief update refile corrected correction rpt wrapup exclusive breaking'.split(' '),
)

/** How many tokens at a part's or sentence's start come before its words: a bullet, an agency's tag, a dateline. */
export function leadInLength(
  tokens: readonly Token[],
  part: 'title' | 'text',
  language: Language,
): number {
  if (part === 'text' && isPlaceLine(tokens, language)) return tokens.length
  const bullet = BULLETS.has(tokens[0]?.text ?? '') && tokens.length > 1 ? 1 : 0
  const rest = bullet === 0 ? tokens : tokens.slice(bullet)
  return bullet + (part === 'title' ? tagLength(rest) : datelineLength(rest, language))
}

const PLACE_WORDS = 3

// "Altenau.", "Bad Lund/Aare.": where a report comes from, set as a sentence of its own; but "Norvik Acquires Halden."
function isPlaceLine(tokens: readonly Token[], { triggers }: Language): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return (
    words.length > 0 &&
    words.length <= PLACE_WORDS &&
    !words.some(({ lower }) => triggers.has(lower)) &&
    tokens.at(-1)?.text === '.' &&
    tokens.every((token) => (token.kind === 'word' ? isCapital(token) : /^[./-]$/.test(token.text)))
  )
}

// "BRIEF-Norvik buys Halden", "UPDATE 2-Norvik …"
function tagLength(tokens: readonly Token[]): number {
  const [tag, next] = tokens
  if (tag === undefined || tag.text !== tag.text.toUpperCase() || !TAGS.has(tag.lower)) return 0
  const dash = next?.kind === 'number' ? 2 : 1
  return /^[-–:]$/.test(tokens[dash]?.text ?? '') && tokens.length > dash + 1 ? dash + 1 : 0
}

/**
 * How many tokens at a sentence's start are its dateline: place, date and agency before a dash ("LONDON, June 12 -",
 * "Berlin (dpa) -"). 0 where none stands.
 */
function datelineLength(tokens: readonly Token[], language: Language): number {
  const first = tokens[0]
  if (first === undefined || !(isCapital(first) || first.text === '(')) return 0
  let end = 0
  let evidence = false
  for (let at = 0; at < Math.min(REACH, tokens.length); at++) {
    if (!fits(tokens, at, language)) break
    evidence ||= isEvidence(tokens[at], language)
    if (evidence && isDash(tokens, at)) end = at + 1
  }
  return end < tokens.length ? end : 0
}

// A month or a bracketed agency: a bare name before a dash is no dateline.
function isEvidence(token: Token | undefined, { numbers }: Language): boolean {
  return token !== undefined && (numbers.months.has(token.lower) || /^[()/]$/.test(token.text))
}

// Capitals, dates and marks; the first ordinary word ends it.
function fits(tokens: readonly Token[], at: number, { numbers }: Language): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return /^[-–—,.()/|:]$/.test(token.text)
  const bracketed = /^[(/-]$/.test(lowerAt(tokens, at - 1))
  return (
    isCapital(token) || numbers.months.has(token.lower) || bracketed || isDayArticle(tokens, at)
  )
}

// "Altenau, den 19. Juni 2026 –", "Lund, le 12 juin –"
function isDayArticle(tokens: readonly Token[], at: number): boolean {
  const isShort = lowerAt(tokens, at).length <= ARTICLE_LENGTH
  return isShort && lowerAt(tokens, at - 1) === ',' && tokens[at + 1]?.kind === 'number'
}

const ARTICLE_LENGTH = 3

// A dash that parts; the hyphen inside a word does not.
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!/^[-–—]$/.test(token?.text ?? '')) return false
  const glued = token?.glued === true && next?.glued === true
  return !(glued && before?.kind === 'word' && next?.kind === 'word')
}

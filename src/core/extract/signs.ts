import type { Language } from '../language/language.ts'
import type { Sign } from '../language/sign-table.ts'
import type { Token } from '../text/token.ts'
import type { Reading } from './reading.ts'

// Words that a star in a phrase may stand for.
const GAP = 4
// Sentences later than this add nothing about what an article is about.
const LATEST = 12

/** What the phrases of an article say by themselves: above 0 a deal, below 0 another matter. */
export function signWeight(readings: readonly Reading[], language: Language): number {
  return signsIn(readings, language).reduce((sum, { weight }) => sum + weight, 0)
}

/** A phrase that speaks for or against a deal, and how much where it stands. */
export interface SignSeen {
  readonly sign: Sign
  readonly weight: number
}

/** The phrases of an article that say something by themselves, each once. */
export function signsIn(readings: readonly Reading[], { signs }: Language): readonly SignSeen[] {
  if (signs === undefined) return []
  const seen = new Map<Sign, SignSeen>()
  for (const { sentence } of readings.slice(0, LATEST)) {
    const place = placeWeight(sentence.order)
    for (let at = 0; at < sentence.tokens.length; at++) {
      const sign = signAt(sentence.tokens, at, signs)
      if (sign === null || seen.has(sign)) continue
      seen.set(sign, { sign, weight: sign.weight * place })
    }
  }
  return [...seen.values()]
}

function placeWeight(order: number): number {
  if (order === 0) return 1.3
  if (order === 1) return 1
  return order <= 3 ? 0.6 : 0.3
}

function signAt(
  tokens: readonly Token[],
  at: number,
  signs: ReadonlyMap<string, readonly Sign[]>,
): Sign | null {
  const listed = signs.get(tokens[at]?.lower ?? '')
  return listed?.find(({ words }) => matches(tokens, at, words)) ?? null
}

function matches(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  let at = from
  for (let step = 1; step < words.length; step++) {
    at++
    const word = words[step]
    if (word !== '*') {
      if (tokens[at]?.lower !== word) return false
      continue
    }
    const goal = words[++step]
    const end = at + GAP
    while (at <= end && tokens[at]?.lower !== goal) at++
    if (at > end) return false
  }
  return true
}

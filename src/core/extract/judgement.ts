import type { Language } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from './reading.ts'

/** From this probability on an article counts as reporting a deal. */
export const THRESHOLD = 0.5

// Where the score of a candidate is as often a deal as not, and how sharply that turns.
const MIDDLE = 0.62
const STEEPNESS = 4.5
const FOREIGN_LEAST = 3

/** Probability, 0 to 1, that an article whose main candidate is this one reports a deal. */
export function dealProbability(
  main: Candidate | undefined,
  readings: readonly Reading[],
  language: Language,
): number {
  if (main === undefined || main.targets.length + main.acquirers.length === 0) return 0
  const foreign = foreignSigns(readings, language)
  const score = main.score * (foreign >= FOREIGN_LEAST ? 0.35 : 1) - foreign * 0.08
  return round(1 / (1 + Math.exp(-STEEPNESS * (score - MIDDLE))))
}

// Sentences that speak of sport, art or politics instead of business.
function foreignSigns(readings: readonly Reading[], language: Language): number {
  return readings.filter(({ sentence }) => language.cues.otherField.test(sentence.phrase)).length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

import type { Fact } from '../fact.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

/** A figure that may be a term of the deal, with how probable that is, 0 to 1. */
export interface Weighed<T> {
  readonly value: T
  readonly reading: Reading
  readonly probability: number
  /** Taken from the confidence. */
  readonly doubt?: number
  /** Its sentence names a side of the deal or tells it. */
  readonly isTied: boolean
}

const LEAST = 0.5
const SUREST = 0.97

/**
 * The most probable figure as a fact, null when each is less probable than not. `exacter` tells whether one figure is the
 * other with more digits, and is then shown; the text's proof is preferred to the title's.
 */
export function best<T>(
  found: readonly Weighed<T>[],
  same: (a: T, b: T) => boolean,
  exacter: (a: T, b: T) => boolean = () => false,
): Fact<T> | null {
  const likely = found.filter(({ probability }) => probability >= LEAST)
  const first = likeliest(likely)
  if (first === null) return null
  const exact = likely.filter((one) => one.isTied && exacter(one.value, first.value))
  const top = likeliest(exact) ?? first
  const inText = likely.filter(
    (one) => one.reading.sentence.in === 'text' && same(one.value, top.value),
  )
  const shown = likeliest(inText) ?? top
  return {
    value: shown.value,
    evidence: evidenceOf(shown.reading.sentence),
    confidence: Math.min(SUREST, top.probability) - (shown.doubt ?? 0),
  }
}

function likeliest<T>(found: readonly Weighed<T>[]): Weighed<T> | null {
  return found.reduce<Weighed<T> | null>(
    (a, b) => (a === null || b.probability > a.probability ? b : a),
    null,
  )
}

// However sure a model is, the lexicon has a say.
const SURE = 1e-4

/**
 * What a model says, as a probability, and what the lexicon says, in log odds, as one probability: their log odds are
 * added.
 */
export function together(learned: number, lexicon: number): number {
  const held = Math.min(1 - SURE, Math.max(SURE, learned))
  return 1 / (1 + Math.exp(-(Math.log(held / (1 - held)) + lexicon)))
}

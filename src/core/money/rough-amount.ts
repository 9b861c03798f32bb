import type { NumberWriting } from '../language/number-writing.ts'
import { lowerAt, type Token } from '../text/token.ts'
import type { Amount } from './amount.ts'
import { type Magnitude, magnitudeAt } from './magnitude.ts'

/** An amount told by its bounds: "several million" is 2 to 10 million. */
export interface RoughAmount extends Amount {
  /** The upper bound; equal to `value` where about so much is meant ("une centaine de millions"). */
  readonly upTo: number
}

/** Reads a number that is told roughly and the magnitude it counts; null where none stands. */
export function readRoughAmount(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): RoughAmount | null {
  const { several, joints } = writing.rough
  const rough = several
    .get(lowerAt(tokens, at))
    ?.find(({ words }) => words.every((word, step) => lowerAt(tokens, at + step) === word))
  if (rough === undefined) return null
  const counted = at + rough.words.length
  const power = powerAt(tokens, counted)
  const magnitude = magnitudesAt(tokens, power.to, writing)
  if (magnitude === null) return null
  const factor = power.factor * magnitude.factor
  const to = joints.has(lowerAt(tokens, magnitude.to)) ? magnitude.to + 1 : magnitude.to
  return { value: rough.low * factor, upTo: rough.high * factor, to, scaled: true }
}

const POWERS: ReadonlySet<string> = new Set(['10', '100', '1000'])

// "mehrere 100 Millionen"
function powerAt(tokens: readonly Token[], at: number): Magnitude {
  const text = lowerAt(tokens, at)
  return POWERS.has(text) ? { factor: Number(text), to: at + 1 } : { factor: 1, to: at }
}

// "several hundred million", "varios miles de millones".
function magnitudesAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): Magnitude | null {
  const first = magnitudeAt(tokens, at, writing)
  if (first === null) return null
  const second = magnitudeAt(tokens, first.to, writing)
  return second === null ? first : { factor: first.factor * second.factor, to: second.to }
}

import type { Evidence } from '../fact.ts'
import type { Figures, Finding } from './finding.ts'

const WHOLE = 100
// Three rounded shares may each be half a point off.
const POINTS_OFF = 1.5

/** What the buyer had before and what it buys against what it has then, and both against the whole. */
export function stakesOfWhole<E extends Evidence>(figures: Figures<E>): Finding<E> | null {
  const stated = [figures.stakeBeforePct, figures.stakePct, figures.stakeAfterPct]
  const [before = null, bought = null, after = null] = stated.map((stake) => stake?.value ?? null)
  const isRight = addsUp(before, bought, after)
  if (isRight && stated.includes(null)) return null
  return {
    figures: ['stakeBeforePct', 'stakePct', 'stakeAfterPct'],
    contradiction: isRight
      ? null
      : { kind: 'stakes', beforePct: before, boughtPct: bought, afterPct: after },
    evidence: stated.flatMap((stake) => (stake === null ? [] : [stake.evidence])),
  }
}

// A share that is not stated may be any that lets the others be right.
function addsUp(before: number | null, bought: number | null, after: number | null): boolean {
  const least = (before ?? 0) + (bought ?? 0)
  const most = before === null || bought === null ? WHOLE : Math.min(WHOLE, least)
  const held = after ?? least
  return held >= least - POINTS_OFF && held <= most + POINTS_OFF
}

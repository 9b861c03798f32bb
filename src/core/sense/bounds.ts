import type { Money } from '../money/money.ts'

/** Between which two amounts a stated one lies, given how it is rounded and hedged. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

// "14.3 billion" is rounded; "about 14 billion" more so.
const ROUNDED = 0.01
const ABOUT = 0.05
// A whole number of points may be half a point off, though never by much of a small share.
const POINTS_OFF = 0.5
const SHARE_OFF = 0.05

/** The bounds of a stated sum, in full units; "at least" is open above, "up to" below. */
export function sumBounds({ amount, precision, upTo }: Money): Bounds {
  const off = precision === 'about' ? ABOUT : ROUNDED
  return {
    low: precision === 'at_most' ? 0 : amount * (1 - off),
    high: precision === 'at_least' ? Infinity : (upTo ?? amount) * (1 + off),
  }
}

/** The bounds of a share in percentage points. */
export function pointBounds(points: number): Bounds {
  const off = Math.min(POINTS_OFF, points * SHARE_OFF)
  return { low: points - off, high: points + off }
}

/**
 * Whether two accounts of one amount agree, or clash: not even their nearest ends are within `tolerance` (1.25 for a
 * quarter) of each other. Undefined when neither can be said, as of "at least" a sum.
 */
export function compare(a: Bounds, b: Bounds, tolerance: number): 'agree' | 'clash' | undefined {
  const nearest = Math.max(a.low, b.low) / Math.min(a.high, b.high)
  if (nearest > tolerance) return 'clash'
  const bounded = [a, b].every(({ low, high }) => low > 0 && high < Infinity)
  return bounded && nearest <= 1 ? 'agree' : undefined
}

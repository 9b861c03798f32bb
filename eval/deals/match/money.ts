/** A sum; a gold sum may lack its currency where the text does not tell it, or the set does not record it. */
export interface Sum {
  readonly amount: number
  readonly currency?: string | null | undefined
}

const TOLERANCE = 0.01
const POINTS = 0.5

/** Whether a stated sum lies within 1 % of the gold one, in the same currency where both name one. */
export function sameSum(stated: Sum, gold: Sum): boolean {
  const near = Math.abs(stated.amount - gold.amount) <= TOLERANCE * Math.abs(gold.amount)
  return near && (!stated.currency || !gold.currency || stated.currency === gold.currency)
}

/** Whether two percentages lie within half a point. */
export function samePercent(a: number, b: number): boolean {
  return Math.abs(a - b) <= POINTS
}

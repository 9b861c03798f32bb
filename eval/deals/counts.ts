/**
 * What was found and missed. `tp` right and found, `fp` stated though wrong, `fn` there but missed, `tn` rightly silent.
 * `fp` may be a fraction: of several names stated for a slot that was found, the wrong ones count by their share.
 */
export interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

export const NOTHING: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 }

/** Both counts together. */
export function sum(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn, tn: a.tn + b.tn }
}

/** A yes or no against the true yes or no. */
export function countFlag(said: boolean, gold: boolean): Counts {
  if (said) return gold ? { ...NOTHING, tp: 1 } : { ...NOTHING, fp: 1 }
  return gold ? { ...NOTHING, fn: 1 } : { ...NOTHING, tn: 1 }
}

/**
 * A slot of one document: `said` values of which `right` are right, and whether there was anything to find. One right
 * value finds the slot; wrong values beside it cost their share of one, wrong values alone cost one.
 */
export function countSlot(slot: { said: number; right: number; gold: boolean }): Counts {
  const { said, right, gold } = slot
  if (gold && right > 0) return { ...NOTHING, tp: 1, fp: (said - right) / said }
  return { ...NOTHING, fn: gold ? 1 : 0, fp: said > 0 ? 1 : 0 }
}

/** Share of what was stated that is right; 0 when nothing was stated. */
export function precision({ tp, fp }: Counts): number {
  return share(tp, tp + fp)
}

/** Share of what is there that was found; 0 when nothing is there. */
export function recall({ tp, fn }: Counts): number {
  return share(tp, tp + fn)
}

/** Harmonic mean of precision and recall. */
export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)]
  return share(2 * p * r, p + r)
}

/** Share of the cases without anything to find in which something was stated all the same. */
export function falseShare({ fp, tn }: Counts): number {
  return share(fp, fp + tn)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

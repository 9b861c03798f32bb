import { LINK } from './points.ts'

/** What is known of every two of the `count` things that are to be divided; indexes below `count`. */
export interface Pairs {
  readonly count: number
  /** Their evidence of belonging together; the greater, the surer. From `LINK` on they are joined. */
  readonly points: (a: number, b: number) => number
  /** They must not come together. */
  readonly conflict: (a: number, b: number) => boolean
}

/**
 * Divides things into groups: the surest pairs first, two groups become one unless something in one conflicts with
 * something in the other. Of pairs that are equally sure the one with the lower indexes goes first. Gives each thing's
 * group, named by the lowest index in it.
 */
export function divide(pairs: Pairs): readonly number[] {
  const { count } = pairs
  const group = Array.from({ length: count }, (_, index) => index)
  const apart = conflictsOf(pairs)
  for (const [a, b] of surestFirst(pairs)) {
    const [one = a, other = b] = [group[a], group[b]]
    if (one === other || apart[one]?.[other] === 1) continue
    unite(group, apart, Math.min(one, other), Math.max(one, other))
  }
  return group
}

function unite(group: number[], apart: readonly Uint8Array[], into: number, from: number): void {
  for (const [index, of] of group.entries()) if (of === from) group[index] = into
  const [kept, gone] = [apart[into], apart[from]]
  if (kept === undefined || gone === undefined) return
  for (let other = 0; other < group.length; other++) {
    if (gone[other] !== 1) continue
    kept[other] = 1
    const row = apart[other]
    if (row !== undefined) row[into] = 1
  }
}

function conflictsOf({ count, conflict }: Pairs): readonly Uint8Array[] {
  const apart = Array.from({ length: count }, () => new Uint8Array(count))
  for (const [a, row] of apart.entries()) {
    for (let b = 0; b < count; b++) if (a !== b && conflict(a, b)) row[b] = 1
  }
  return apart
}

function surestFirst({ count, points }: Pairs): readonly (readonly [number, number])[] {
  const linked: { readonly pair: readonly [number, number]; readonly points: number }[] = []
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const sure = points(a, b)
      if (sure >= LINK) linked.push({ pair: [a, b], points: sure })
    }
  }
  // The sort is stable: equals stay in the order of their indexes.
  return linked.toSorted((x, y) => y.points - x.points).map(({ pair }) => pair)
}

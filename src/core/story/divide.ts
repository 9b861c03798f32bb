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
  for (const pair of surestFirst(pairs)) {
    const one = group[Math.floor(pair / count)] ?? 0
    const other = group[pair % count] ?? 0
    if (one === other || apart[one]?.[other] === 1) continue
    unite(group, apart, Math.min(one, other), Math.max(one, other))
  }
  return group
}

function unite(group: number[], apart: readonly Uint8Array[], into: number, from: number): void {
  const [kept, gone] = [apart[into], apart[from]]
  for (let index = 0; index < group.length; index++) {
    if (group[index] === from) group[index] = into
    const row = apart[index]
    if (gone?.[index] !== 1 || kept === undefined || row === undefined) continue
    kept[index] = 1
    row[into] = 1
  }
}

function conflictsOf({ count, conflict }: Pairs): readonly Uint8Array[] {
  const apart = Array.from({ length: count }, () => new Uint8Array(count))
  for (const [a, row] of apart.entries()) {
    for (let b = a + 1; b < count; b++) {
      if (!conflict(a, b)) continue
      row[b] = 1
      const other = apart[b]
      if (other !== undefined) other[a] = 1
    }
  }
  return apart
}

/** Steps in which evidence is told apart. */
const STEPS = 10_000
/** More points than any two things ever have. */
const MOST = 100

/** The pairs that belong together, each as one number: the first one's index times the count, and the other's index. */
function surestFirst({ count, points }: Pairs): Float64Array {
  const ranked: number[] = []
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const sure = points(a, b)
      // Whoever is surer comes first, and among equals the lower indexes: plain numbers are sorted fastest.
      if (sure >= LINK)
        ranked.push(Math.round((MOST - sure) * STEPS) * count * count + a * count + b)
    }
  }
  return Float64Array.from(ranked)
    .toSorted()
    .map((rank) => rank % (count * count))
}

import type { Ruling } from '../core/story/story.ts'
import type { ArticleTransaction, Snapshot, StoredRuling, StoryHome } from '../ports.ts'

/** How the accounts that a ruling is about stand: what is ruled about their pairs, and the deals that they make. */
export interface Standing {
  readonly rulings: readonly StoredRuling[]
  readonly homes: readonly StoryHome[]
}

/** A standing as the audit log keeps it; `deals` is for people. */
export function standingSnapshot({ rulings, homes }: Standing): Snapshot {
  return { deals: homes.map(({ id }) => `#${id}`).join(', '), rulings, homes }
}

/** The standing in a snapshot that this program wrote; null: an older version did, which kept the deals' numbers alone. */
export function standingIn(snapshot: Snapshot | null): Standing | null {
  const { rulings, homes } = snapshot ?? {}
  return Array.isArray(rulings) && Array.isArray(homes) ? { rulings, homes } : null
}

/** What is ruled about any of these pairs, the oldest first. */
export async function rulingsOnPairs(
  tx: ArticleTransaction,
  pairs: readonly Pick<Ruling, 'a' | 'b'>[],
): Promise<readonly StoredRuling[]> {
  const wanted = new Set(pairs.map(pairKey))
  const all = await tx.rulingsOn([...new Set(pairs.map(({ a }) => a))])
  return all.filter((ruling) => wanted.has(pairKey(ruling)))
}

/** Whether two lots of rulings have a pair of accounts in common. */
export function shareAPair(
  some: readonly Pick<Ruling, 'a' | 'b'>[],
  others: readonly Pick<Ruling, 'a' | 'b'>[],
): boolean {
  const pairs = new Set(some.map(pairKey))
  return others.some((other) => pairs.has(pairKey(other)))
}

/** The same whichever of the two comes first. */
function pairKey({ a, b }: Pick<Ruling, 'a' | 'b'>): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

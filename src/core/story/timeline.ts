import type { Deal } from '../deal.ts'
import type { Fact } from '../fact.ts'
import { type Ballot, votesOn } from './ballot.ts'
import { leadersOf } from './choose.ts'
import { sameNames } from './fuse-parties.ts'
import { namesIn } from './names.ts'
import { sameStake, sumsIn } from './rankings.ts'
import type { StatusChange, StoryEvent, World } from './story.ts'
import { type Vote, valuesOf } from './vote.ts'

/** What changed in a deal, in the order in which it was reported. What its first article tells of it is no change. */
export function timelineOf(
  statuses: readonly StatusChange[],
  ballot: Ballot,
  world: World,
): readonly StoryEvent[] {
  const sums = sumsIn(world)
  const price = changes(ballot, (deal) => deal.price, sums)
  const valuation = changes(ballot, (deal) => deal.valuation, sums)
  const stakes = changes(ballot, (deal) => deal.stakePct, sameStake)
  const events: readonly StoryEvent[] = [
    ...statuses,
    ...buyerChanges(ballot, world),
    ...price.map((change) => ({ kind: 'price', ...change }) as const),
    ...stakes.map((change) => ({ kind: 'stakePct', ...change }) as const),
    ...valuation.map((change) => ({ kind: 'valuation', ...change }) as const),
  ]
  return events.toSorted((a, b) => a.at - b.at)
}

interface ValueChange<T> {
  readonly at: number
  readonly articleId: number
  readonly from: T | null
  readonly to: T
}

function changes<T>(
  ballot: Ballot,
  pick: (deal: Deal) => Fact<T> | null,
  same: (a: T, b: T) => boolean,
): readonly ValueChange<T>[] {
  const votes: readonly Vote<T>[] = votesOn(ballot, pick)
  const values = valuesOf(votes, same)
  const found: ValueChange<T>[] = []
  let shown: Shown<T> | null = null
  for (const [index, value] of leadersOf(votes, values).entries()) {
    const vote = votes[index]
    if (vote === undefined || value === shown?.value) continue
    const next: Shown<T> = { value, told: lastToldOf(votes.slice(0, index + 1), values, value) }
    if (shown !== null || !isFirst(vote, ballot)) {
      const { articleId } = vote.fact.evidence
      const to = next.told ?? vote.fact.value
      found.push({ at: vote.at, articleId, from: shown?.told ?? null, to })
    }
    shown = next
  }
  return found
}

interface Shown<T> {
  readonly value: number
  readonly told: T | null
}

function lastToldOf<T>(
  votes: readonly Vote<T>[],
  values: readonly number[],
  value: number,
): T | null {
  return votes.findLast((_, at) => values[at] === value)?.fact.value ?? null
}

function isFirst({ fact }: Vote<unknown>, { reports }: Ballot): boolean {
  return fact.evidence.articleId === reports[0]?.articleId
}

/** No deal has more; where hundreds of reports each name another, not all are told with every one that comes in. */
const MOST_BUYERS = 20

/** A buyer becomes known, or another one comes in beside or instead of him. */
function buyerChanges(ballot: Ballot, { companies }: World): readonly StoryEvent[] {
  const votes = votesOn(ballot, (deal) => deal.acquirers)
  const values = valuesOf(votes, sameNames(namesIn(companies)))
  const events: StoryEvent[] = []
  const owners = new Map<number, Set<string>>()
  const names = new Map<number, string>()
  const named = (of: ReadonlySet<number>) =>
    [...of].slice(0, MOST_BUYERS).map((value) => names.get(value) ?? '')
  let shown: ReadonlySet<number> = new Set()
  for (const [index, vote] of votes.entries()) {
    const { evidence, value: name } = vote.fact
    const value = values[index] ?? 0
    if (!names.has(value)) names.set(value, name)
    owners.set(value, (owners.get(value) ?? new Set()).add(vote.owner))
    const { articleId } = evidence
    if (votes[index + 1]?.fact.evidence.articleId === articleId) continue
    const standing = standingOf(owners)
    const joined = !standing.isSubsetOf(shown)
    if (joined && (shown.size > 0 || !isFirst(vote, ballot))) {
      const from = shown.size === 0 ? null : named(shown)
      events.push({ kind: 'buyers', at: vote.at, articleId, from, to: named(standing) })
    }
    shown = standing
  }
  return events
}

/** Those that at least half as many name as name the one named most. */
function standingOf(owners: ReadonlyMap<number, ReadonlySet<string>>): ReadonlySet<number> {
  let most = 0
  for (const { size } of owners.values()) most = Math.max(most, size)
  const standing = [...owners].filter(([, { size }]) => 2 * size >= most)
  return new Set(standing.map(([value]) => value))
}

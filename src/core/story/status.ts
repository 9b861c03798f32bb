import type { DealStatus } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { StatusChange } from './story.ts'
import type { Vote } from './vote.ts'

const RANK: Readonly<Record<DealStatus, number>> = {
  rumored: 0,
  announced: 1,
  completed: 3,
  cancelled: 2,
  blocked: 2,
}

/** So many sources have to say it before something that was firmer is taken back. */
const ENOUGH = 2

type StatusVote = Vote<DealStatus>

interface State {
  readonly fact: Fact<DealStatus, SourcedEvidence>
  /** Which vote brought it. */
  readonly since: number
  readonly before: DealStatus | null
}

/**
 * The life-cycle that reports, in order of time, tell. A status gives way to a firmer one at once; to one that is less
 * firm only when it was a mistake or a denial, not when an article looks back: see `isTakenBack`. A stopped deal that
 * closes after all is completed.
 */
export function lifeCycle(votes: readonly StatusVote[]): {
  readonly status: Fact<DealStatus, SourcedEvidence> | null
  readonly timeline: readonly StatusChange[]
} {
  const timeline: StatusChange[] = []
  let state: State | null = null
  for (const [index, { fact, at }] of votes.entries()) {
    if (state !== null && !follows(votes.slice(0, index + 1), state)) continue
    const from: DealStatus | null = state === null ? null : state.fact.value
    const { articleId } = fact.evidence
    timeline.push({ kind: 'status', at, articleId, from, to: fact.value })
    state = { fact, since: index, before: from }
  }
  return { status: state?.fact ?? null, timeline }
}

/** Whether the last of the votes changes the state that those before it have made. */
function follows(votes: readonly StatusVote[], state: State): boolean {
  const next = votes.at(-1)
  if (next === undefined || next.fact.value === state.fact.value) return false
  if (RANK[next.fact.value] > RANK[state.fact.value]) return true
  if (RANK[next.fact.value] === RANK[state.fact.value]) return false
  return isDeniedRumour(next, state) || isTakenBack(votes, state)
}

/** What was denied while it was a rumour is announced after all. */
function isDeniedRumour({ fact }: StatusVote, { fact: denied, before }: State): boolean {
  return (
    (before === 'rumored' || before === null) &&
    denied.value === 'cancelled' &&
    fact.value === 'announced' &&
    fact.evidence.in === 'title'
  )
}

/**
 * Whether those who have spoken since take back the state: the one source that it comes from says less in a headline, or
 * several sources do, more than stand by it.
 */
function isTakenBack(votes: readonly StatusVote[], { fact, since }: State): boolean {
  const last = new Map(votes.map((vote, index) => [vote.owner, { vote, index }]))
  const standing = [...last.values()].filter(({ vote }) => vote.fact.value === fact.value)
  const next = votes.at(-1)
  const doubters = [...last.values()].filter(
    ({ vote, index }) => index > since && vote.fact.value === next?.fact.value,
  )
  const corrects = next?.owner === votes[since]?.owner && next?.fact.evidence.in === 'title'
  if (standing.length === 0 && corrects) return true
  return doubters.length >= ENOUGH && doubters.length > standing.length && standing.length <= 1
}

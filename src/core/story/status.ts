import type { DealStatus } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { StoryEvent } from './story.ts'

/** A status as one article reported it. */
export interface StatusReport {
  readonly at: number
  readonly fact: Fact<DealStatus, SourcedEvidence>
}

const RANK: Readonly<Record<DealStatus, number>> = {
  rumored: 0,
  announced: 1,
  completed: 3,
  cancelled: 2,
  blocked: 2,
}

/**
 * The life-cycle that reports, in order of time, tell: a status only gives way to a firmer one, because later
 * articles repeat earlier stages as background. A stopped deal that closes after all is completed; one that was
 * completed cannot be called off any more.
 */
export function lifeCycle(reports: readonly StatusReport[]): {
  readonly status: Fact<DealStatus, SourcedEvidence> | null
  readonly timeline: readonly StoryEvent[]
} {
  const timeline: StoryEvent[] = []
  let status: Fact<DealStatus, SourcedEvidence> | null = null
  for (const { at, fact } of reports) {
    if (status !== null && RANK[fact.value] <= RANK[status.value]) continue
    const from: DealStatus | null = status === null ? null : status.value
    timeline.push({ at, from, to: fact.value, articleId: fact.evidence.articleId })
    status = fact
  }
  return { status, timeline }
}

import { safeUrl } from '../card/safe-url.ts'
import { isSetRight } from '../correction/corrected-deal.ts'
import type { SetRight } from '../correction/correction.ts'
import { isoInstant } from '../date/instant.ts'
import type { SourcedEvidence } from '../fact.ts'
import { firstToldAt } from '../memory/past.ts'
import type { Money } from '../money/money.ts'
import type { Conflict, Report, Story, StoryEvent } from '../story/story.ts'
import { type ContextRecord, type DealRecord, dealRecord } from './deal-record.ts'

/** Longer addresses are of no use to anybody. */
const LONGEST_URL = 2000

/** What is kept of a story beside what its articles say. */
export interface StoryNotes {
  /** When it last changed, milliseconds since 1970, UTC. */
  readonly changedAt: number
  /** What editors say of it, the earliest first; a later word on a field goes before an earlier one. */
  readonly corrections: readonly SetRight[]
}

/** One article that reports the deal. */
export interface SourceRecord {
  readonly articleId: number
  readonly source: string
  readonly title: string
  /** Null where there is no web address. */
  readonly url: string | null
  readonly lang: string
  /** ISO 8601, UTC. */
  readonly publishedAt: string
}

/** What changed, when (ISO 8601, UTC), and by which article. */
export type EventRecord = Dated<StoryEvent>

type Dated<Event> = Event extends unknown ? Omit<Event, 'at'> & { readonly at: string } : never

/** A stored deal as the API and `dealbell deals --json` give it: what `extract` prints, and what several articles add. */
export interface StoryRecord
  extends Omit<DealRecord<SourcedEvidence>, 'price' | 'valuation' | 'context'> {
  readonly id: number
  /** Grows with every change a reader can see. */
  readonly version: number
  /** ISO 8601, UTC. */
  readonly firstReportedAt: string
  readonly updatedAt: string
  readonly price: Money | null
  readonly valuation: Money | null
  readonly context: Omit<ContextRecord, 'revenue'> & { readonly revenue: Money | null }
  /** Who prints what another wrote, or writes twice, is no further one. */
  readonly independentSources: number
  readonly sources: readonly SourceRecord[]
  readonly timeline: readonly EventRecord[]
  readonly conflicts: readonly Conflict[]
  readonly corrections: readonly SetRight[]
}

/** The neutral record of a story. An editor's word has no evidence: it stands among the corrections. */
export function storyRecord(story: Story, { changedAt, corrections }: StoryNotes): StoryRecord {
  const { id, version, deal, reports, timeline, conflicts, origins } = story
  const record = dealRecord(deal)
  return {
    id,
    version,
    firstReportedAt: isoInstant(firstToldAt(story)),
    updatedAt: isoInstant(changedAt),
    ...record,
    price: deal.price?.value ?? null,
    valuation: deal.valuation?.value ?? null,
    context: { ...record.context, revenue: deal.context.revenue?.value ?? null },
    evidence: record.evidence.filter((evidence) => !isSetRight({ evidence })),
    independentSources: origins,
    sources: reports.map(sourceRecord),
    timeline: timeline.map((event) => ({ ...event, at: isoInstant(event.at) })),
    conflicts,
    corrections: standing(corrections),
  }
}

/** The records of stories; one that is deleted meanwhile has no notes and is left out. */
export function storyRecords(
  stories: readonly Story[],
  notes: ReadonlyMap<number, StoryNotes>,
): readonly StoryRecord[] {
  return stories.flatMap((story) => {
    const own = notes.get(story.id)
    return own === undefined ? [] : [storyRecord(story, own)]
  })
}

function sourceRecord({ articleId, source, title, url, lang, publishedAt }: Report): SourceRecord {
  const address = safeUrl(url, LONGEST_URL)?.href ?? null
  return { articleId, source, title, url: address, lang, publishedAt: isoInstant(publishedAt) }
}

function standing(corrections: readonly SetRight[]): readonly SetRight[] {
  return [...new Map(corrections.map((one) => [one.field, one])).values()]
}

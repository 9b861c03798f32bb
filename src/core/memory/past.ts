import { calendarDay, isoDay } from '../date/calendar.ts'
import type { Deal } from '../deal.ts'
import type { SourcedEvidence } from '../fact.ts'
import type { Story } from '../story/story.ts'

const DAY_MS = 86_400_000

/** A sentence of an article that proves something, with whoever printed it. */
export interface Proof {
  readonly storyId: number
  readonly quote: string
  readonly source: string
  readonly url: string | null
  /** When the article was published, milliseconds since 1970, UTC. */
  readonly at: number
}

/** When a story was first told, milliseconds since 1970, UTC. */
export function firstToldAt({ reports }: Pick<Story, 'reports'>): number {
  return Math.min(...reports.map(({ publishedAt }) => publishedAt))
}

/**
 * When a deal was made, as ISO 8601 date to the month at most: the stated date, or else the first report's. A stated date
 * that lies behind the first report is when something is to come, not when it was.
 */
export function monthOf(story: Pick<Story, 'deal' | 'reports'>): string {
  const told = monthAt(firstToldAt(story))
  const stated = story.deal.announcedOn?.value.slice(0, 7)
  return stated === undefined || stated > told ? told : stated
}

/** The month of a time (milliseconds since 1970, UTC) as ISO 8601 date. */
export function monthAt(ms: number): string {
  return dayAt(ms).slice(0, 7)
}

/** The day of a time (milliseconds since 1970, UTC) as ISO 8601 date. */
export function dayAt(ms: number): string {
  return isoDay(calendarDay(Math.floor(ms / DAY_MS)))
}

/** Somebody has agreed to the deal, and nobody has stopped it. */
export function isFirm({ status }: Deal): boolean {
  return status.value === 'announced' || status.value === 'completed'
}

/** The deal was given up or forbidden. */
export function isStopped({ status }: Deal): boolean {
  return status.value === 'cancelled' || status.value === 'blocked'
}

/** The sentence that proves a fact of the story; none when its article is gone. */
export function proofOf(
  story: Pick<Story, 'id' | 'reports'>,
  { evidence }: { readonly evidence: SourcedEvidence },
): readonly Proof[] {
  const report = story.reports.find(({ articleId }) => articleId === evidence.articleId)
  if (report === undefined) return []
  const { source, url, publishedAt: at } = report
  return [{ storyId: story.id, quote: evidence.quote, source, url, at }]
}

import type { Story } from '../core/story/story.ts'
import { type DealRecord, dealRecord } from './extraction-record.ts'

/** A stored deal as `dealbell deals --json` prints it. */
export interface StoryRecord extends DealRecord {
  readonly id: number
  readonly sources: readonly {
    readonly source: string
    readonly title: string
    readonly url: string | null
    readonly lang: string
    /** ISO 8601, UTC. */
    readonly publishedAt: string
  }[]
  /** Changes of the status. */
  readonly timeline: readonly {
    readonly at: string
    readonly from: string | null
    readonly to: string
  }[]
}

/** The printed form of a story. */
export function storyRecord({ id, deal, reports, timeline }: Story): StoryRecord {
  return {
    id,
    ...dealRecord(deal),
    sources: reports.map(({ source, title, url, lang, publishedAt }) => ({
      source,
      title,
      url,
      lang,
      publishedAt: new Date(publishedAt).toISOString(),
    })),
    timeline: timeline
      .filter((event) => event.kind === 'status')
      .map(({ at, from, to }) => ({ at: new Date(at).toISOString(), from, to })),
  }
}

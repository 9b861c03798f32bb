import type { Exhibit } from '../src/core/query/exhibit.ts'
import { type Explanation, explain } from '../src/core/query/explain.ts'
import type { Moment } from '../src/core/query/predicate.ts'
import type { Query } from '../src/core/query/query.ts'
import { missOf } from '../src/core/query/reasons.ts'
import { namesFeeds, resolveNames } from '../src/core/query/resolve.ts'
import { namesAsked } from '../src/core/query/watches-company.ts'
import { namesIn } from '../src/core/story/arrival.ts'
import { storyExhibit } from '../src/core/story/exhibit.ts'
import type { Story } from '../src/core/story/story.ts'
import type { FoundStories } from '../src/ports.ts'
import type { CommandContext } from './command.ts'

/** How far back a rule is tried. */
export const TRIED_DAYS = 30

/** The latest deals that are shown. */
const LATEST = 5

/** Among so many of the latest deals the nearest miss is looked for. */
const TRIED = 50

/** The nearest misses that are shown. */
const NEAREST = 2

/** A deal that a rule does not select, and what it sees there. */
export interface Miss {
  readonly story: Story
  readonly explanation: Explanation
}

/** What a rule would have selected in the last 30 days. */
export interface BackTest {
  readonly found: FoundStories
  /** Where nothing was found, the deals that it misses least; none: no deals are stored. */
  readonly misses: readonly Miss[]
}

/** Tries a rule on the stored deals of the last 30 days. */
export async function backTest(
  query: Query,
  { store, now }: Pick<CommandContext, 'store' | 'now'>,
): Promise<BackTest> {
  const registry = await store.companiesNamed(namesAsked(query))
  const feeds = namesFeeds(query) ? await store.namedFeeds() : []
  const resolved = resolveNames(query, registry, feeds)
  const moment = { now, rates: await store.rates() }
  const page = { offset: 0, limit: LATEST, order: 'latest' } as const
  const both = { kind: 'and', parts: [RECENT, resolved] } as const
  const found = await store.searchStories(both, moment, page)
  if (found.count > 0) return { found, misses: [] }
  const { stories } = await store.searchStories(RECENT, moment, { ...page, limit: TRIED })
  const parties = await store.companiesNamed(namesIn({ companies: [] }, stories))
  const shown = stories.map((story) => ({ story, exhibit: storyExhibit(story, parties) }))
  return { found, misses: nearest(resolved, shown, moment) }
}

const RECENT: Query = {
  kind: 'time',
  edge: 'since',
  point: { kind: 'ago', ms: TRIED_DAYS * 86_400_000 },
}

function nearest(
  query: Query,
  shown: readonly { readonly story: Story; readonly exhibit: Exhibit }[],
  moment: Moment,
): readonly Miss[] {
  return shown
    .map(({ story, exhibit }) => ({ story, explanation: explain(query, exhibit, moment) }))
    .toSorted((a, b) => missOf(a.explanation).length - missOf(b.explanation).length)
    .slice(0, NEAREST)
}

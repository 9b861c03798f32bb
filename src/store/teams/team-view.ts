import type { Story } from '../../core/story/story.ts'
import type { KeptArticle, TeamView, Viewer } from '../../ports.ts'
import { readDealsOf, readPartiesLike } from '../company-deals.ts'
import type { Database } from '../dialect.ts'
import { readEarlierStories } from '../earlier-stories.ts'
import { readFeedHealth } from '../feed-health.ts'
import { readLatestStories, readStory } from '../read-stories.ts'
import { readNamedFeeds } from '../search/named-feeds.ts'
import { searchStories } from '../search/search-stories.ts'
import { whyStore } from '../why.ts'
import { seenStories } from './seen-stories.ts'
import { hiddenArticles, hiddenFeeds } from './team-feeds-seen.ts'

/** See `TeamViews.seenBy`. */
export function teamView(database: Database, viewer: Viewer): TeamView {
  const { db } = database
  const hidden = () => hiddenFeeds(db, viewer.team)
  const visible = async <T>(all: readonly T[], feedOf: (one: T) => number) => {
    const unseen = new Set(await hidden())
    return all.filter((one) => !unseen.has(feedOf(one)))
  }
  return {
    async searchStories(query, moment, page) {
      const others = feedsBut(await hidden())
      const seen = others === null ? query : ({ kind: 'and', parts: [query, others] } as const)
      const found = await searchStories(database, seen, moment, page)
      return { ...found, stories: await seenStories(db, found.stories, others?.feedIds ?? []) }
    },
    namedFeeds: async () => visible(await readNamedFeeds(db), ({ id }) => id),
    async stories(offset, limit) {
      const unseen = await hidden()
      return seenStories(db, await readLatestStories(db, offset, limit, unseen), unseen)
    },
    story: async (id) => readSeen(database, viewer, { id, hidden: await hidden() }),
    feedHealth: async (now) => visible(await readFeedHealth(db, now), ({ feed }) => feed.id),
    async earlierStories(story) {
      const unseen = await hidden()
      const earlier = await readEarlierStories(db, story, unseen)
      return { ...earlier, stories: await seenStories(db, earlier.stories, unseen) }
    },
    async dealsOf(name, page) {
      const unseen = await hidden()
      const deals = await readDealsOf(db, name, page, unseen)
      const all = new Map([...deals.stories, ...deals.about].map((story) => [story.id, story]))
      const seen = await seenStories(db, [...all.values()], unseen)
      const byId = new Map(seen.map((story) => [story.id, story]))
      const asSeen = ({ id }: Story) => byId.get(id) ?? []
      return {
        ...deals,
        stories: deals.stories.flatMap(asSeen),
        about: deals.about.flatMap(asSeen),
      }
    },
    partiesLike: async (text, limit) => readPartiesLike(db, text, limit, await hidden()),
    ...articlesSeen(database, hidden, visible),
  }
}

type Visible = <T>(all: readonly T[], feedOf: (one: T) => number) => Promise<readonly T[]>

function articlesSeen(
  { db }: Database,
  hidden: () => Promise<readonly number[]>,
  visible: Visible,
): Pick<
  TeamView,
  'articleUnder' | 'articlesTitled' | 'latestAddresses' | 'articles' | 'feedNames'
> {
  const why = whyStore(db)
  const seen = async (articles: readonly KeptArticle[]) => {
    const ids = articles.map(({ id }) => id)
    const unseen = await hiddenArticles(db, ids, await hidden())
    return articles.filter(({ id }) => !unseen.has(id))
  }
  return {
    async articleUnder(key) {
      const article = await why.articleUnder(key)
      return article === null ? null : ((await seen([article]))[0] ?? null)
    },
    articlesTitled: async (words, limit) => seen(await why.articlesTitled(words, limit)),
    latestAddresses: async () => visible(await why.latestAddresses(), ({ feedId }) => feedId),
    articles: async (ids) => seen(await why.articles(ids)),
    async feedNames() {
      const unseen = new Set(await hidden())
      return new Map([...(await why.feedNames())].filter(([id]) => !unseen.has(id)))
    },
  }
}

/** Any feed but these; null: there are none to be left out. */
function feedsBut(hidden: readonly number[]) {
  if (hidden.length === 0) return null
  return { kind: 'feed', words: '', id: null, feedIds: hidden, others: true } as const
}

async function readSeen(
  { db }: Database,
  { channel }: Viewer,
  { id, hidden }: { readonly id: number; readonly hidden: readonly number[] },
) {
  const story = await readStory(db, id)
  if (story === null || hidden.length === 0) return story
  const told = await db
    .selectFrom('deliveries')
    .select('id')
    .where('story_id', '=', story.id)
    .where('channel', '=', channel)
    .where((is) => is.or([is('message_id', 'is not', null), is('digest_id', 'is not', null)]))
    .executeTakeFirst()
  if (told !== undefined) return story
  return (await seenStories(db, [story], hidden))[0] ?? null
}

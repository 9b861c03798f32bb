import { expect, test } from 'vitest'
import { ingestItem } from '../../src/pipeline/ingest.ts'
import type { FeedItem } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { addFeed, keysOf, NOON } from '../store/samples.ts'

const DAY_MS = 86_400_000

/** Days after the first, and what was then published. */
const NEWS: readonly (readonly [number, string, string])[] = [
  [
    0,
    'Nordwind in talks to buy Kiesel Robotics, sources say',
    'Nordwind AG is in talks to acquire Kiesel Robotics, people familiar with the matter said.',
  ],
  [
    3,
    'Nordwind agrees to buy Kiesel Robotics for 300 million euros',
    'Nordwind AG has agreed to acquire Kiesel Robotics for 300 million euros, the company said on Monday.',
  ],
  [
    4,
    'Nordwind übernimmt Kiesel Robotics für 300 Millionen Euro',
    'Die Nordwind AG übernimmt die Kiesel Robotics GmbH für 300 Millionen Euro, wie das Unternehmen mitteilte.',
  ],
  [
    5,
    'Nordwind agrees to buy Halden Foods for 40 million euros',
    'Nordwind AG has agreed to acquire Halden Foods for 40 million euros, the company said on Wednesday.',
  ],
  [
    60,
    'Nordwind completes acquisition of Kiesel Robotics',
    'Nordwind AG said it has completed its acquisition of Kiesel Robotics for 300 million euros.',
  ],
]

/** Which articles, by their places in the news, the bot takes for one deal when they come in this order. */
async function groupsOf(order: readonly number[]): Promise<readonly (readonly number[])[]> {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await addFeed(store)
  const [feed] = await store.claimDueFeeds(NOON + DAY_MS, 1, 60_000)
  if (feed === undefined) throw new Error('the feed is not due')
  for (const place of order) {
    const item = itemOf(place)
    const about = { feed, source: `Paper ${place}`, item, text: item.text, silent: false }
    await ingestItem({ ...about, keys: keysOf(item.link ?? '') }, store, NOON + 90 * DAY_MS)
  }
  const stories = await store.stories(0, 10)
  return stories
    .map(({ reports }) => reports.map(({ url }) => Number(url?.split('/').at(-1))))
    .map((places) => places.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function itemOf(place: number): FeedItem {
  const [day, title, text] = NEWS[place] ?? [0, '', '']
  const link = `https://news.example/${place}`
  const publishedAt = NOON + day * DAY_MS
  return { guid: `guid-${place}`, link, title, text, publishedAt, author: null, lang: null }
}

test.each([[[0, 1, 2, 3, 4]], [[4, 3, 2, 1, 0]], [[3, 0, 4, 1, 2]], [[2, 4, 0, 3, 1]]])(
  'articles in the order %j make the same deals',
  async (order) => {
    expect(await groupsOf(order)).toEqual([[0, 1, 2, 4], [3]])
  },
)

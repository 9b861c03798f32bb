import { expect, test } from 'vitest'
import { NO_RATES } from '../../src/core/rates/rates.ts'
import { createCurator } from '../../src/pipeline/curate.ts'
import { ingestItem } from '../../src/pipeline/ingest.ts'
import type { Feed, StoryCurator } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { FILE, keysOf, NOON } from '../store/samples.ts'

const ADA = { team: 'discord:1', by: 'discord:1/7', name: 'Ada', at: NOON + 1 }

const TAKEOVER = 'Nordwind AG has agreed to acquire Kiesel Robotics for 300 million euros, it said.'
const OTHER = 'Nordwind AG has agreed to acquire Halden Foods for 40 million euros, it said.'
const DONE = 'Nordwind AG has completed its acquisition of Kiesel Robotics for 300 million euros.'

interface Scene extends AsyncDisposable {
  readonly store: Store
  readonly curator: StoryCurator
  publish(text: string, source?: string): Promise<void>
  /** Each deal's sources. */
  deals(): Promise<readonly (readonly string[])[]>
  /** Numbers of the deals that the channel is owed an alert about. */
  owed(): Promise<readonly number[]>
}

/** A channel that watches all of Nordwind's deals. */
async function scene(): Promise<Scene> {
  const store = await openStore({ url: 'sqlite::memory:' })
  const watchlists = [{ name: 'robots', rules: ['acquirer:Nordwind'] }]
  await store.applyConfiguration({ ...FILE, watchlists }, { now: NOON, nextTick: NOON })
  const [feed] = await store.claimDueFeeds(NOON, 1, 60_000)
  if (feed === undefined) throw new Error('the feed is not due')
  let published = 0
  return {
    store,
    curator: createCurator({ store, rates: async () => NO_RATES }),
    publish: (text, source) => publish(store, feed, { text, number: (published += 1), source }),
    async deals() {
      const stories = await store.stories(0, 10)
      return stories
        .map(({ reports }) => reports.map(({ source }) => source))
        .toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''))
    },
    async owed() {
      const lease = { now: NOON + 10, limit: 10, leaseMs: 1 }
      const due = await store.claimDeliveries(['discord'], lease)
      for (const { id } of due) {
        await store.releaseDelivery(id, { retryAt: 0, error: null })
      }
      return due.map(({ story }) => story.id).toSorted((a, b) => a - b)
    },
    [Symbol.asyncDispose]: () => store.close(),
  }
}

async function publish(
  store: Store,
  feed: Feed,
  told: { readonly text: string; readonly number: number; readonly source: string | undefined },
): Promise<void> {
  const { text, number, source = `Paper ${number}` } = told
  const link = `https://news.example/${number}`
  const about = { guid: link, link, title: text, text, author: null, lang: null }
  const item = { ...about, publishedAt: NOON + number }
  const incoming = { feed, source, item, text, keys: keysOf(link), silent: false }
  await ingestItem(incoming, store, NOON + number)
}

test('two deals that an admin merges are one, and stay one when articles arrive', async () => {
  await using world = await scene()
  await world.publish(TAKEOVER)
  await world.publish(OTHER)
  expect(await world.deals()).toEqual([['Paper 1'], ['Paper 2']])
  expect(await world.curator.merge(2, 1, ADA)).toEqual({ kind: 'done', storyIds: [1] })
  await world.publish(DONE)
  expect(await world.deals()).toEqual([['Paper 1', 'Paper 2', 'Paper 3']])
  expect(await world.owed()).toEqual([1])
  expect(await world.store.auditLog('discord:1', { offset: 0, limit: 9 })).toMatchObject({
    count: 1,
    entries: [
      {
        kind: 'ruling',
        label: 'merge #2 #1',
        author: ADA,
        before: { deals: '#1, #2' },
        after: { deals: '#1' },
      },
    ],
  })
  expect(await world.store.undoChange(1, ADA)).toMatchObject({ kind: 'not_here' })
})

test('a source that an admin takes out stays out when articles arrive', async () => {
  await using world = await scene()
  await world.publish(TAKEOVER)
  await world.publish(`${TAKEOVER} The price was higher than expected.`)
  expect(await world.deals()).toEqual([['Paper 1', 'Paper 2']])
  expect(await world.curator.split(1, [2], ADA)).toEqual({ kind: 'done', storyIds: [1, 2] })
  await world.publish(DONE)
  const deals = await world.deals()
  expect(deals.find((sources) => sources.includes('Paper 1'))).not.toContain('Paper 2')
})

test('a deal that was split off is told where it is watched', async () => {
  await using world = await scene()
  await world.publish(TAKEOVER)
  await world.publish(`${TAKEOVER} The price was higher than expected.`)
  await world.curator.split(1, [2], ADA)
  expect(await world.owed()).toEqual([1, 2])
})

test('what was ruled last about a deal can be taken back', async () => {
  await using world = await scene()
  await world.publish(TAKEOVER)
  await world.publish(OTHER)
  await world.curator.merge(1, 2, ADA)
  expect(await world.curator.undo(1, { ...ADA, at: NOON + 2 })).toMatchObject({ kind: 'done' })
  expect(await world.deals()).toEqual([['Paper 1'], ['Paper 2']])
  expect(await world.owed()).toHaveLength(2)
  expect(await world.curator.undo(1, { ...ADA, at: NOON + 3 })).toEqual({
    kind: 'pointless',
    why: 'nothing_left',
  })
})

test('a team takes back its own rulings only, and the operator any', async () => {
  await using world = await scene()
  const { curator } = world
  await world.publish(TAKEOVER)
  await world.publish(OTHER)
  await curator.merge(1, 2, ADA)
  const eve = { team: 'discord:11', by: 'discord:11/7', name: 'Eve', at: NOON + 2 }
  expect(await curator.undo(1, eve)).toEqual({ kind: 'foreign' })
  expect(await world.deals()).toEqual([['Paper 1', 'Paper 2']])
  const local = { team: 'console', by: 'console/local', name: 'local', at: NOON + 3 }
  expect(await curator.undo(1, local)).toMatchObject({ kind: 'done' })
  expect(await world.deals()).toEqual([['Paper 1'], ['Paper 2']])
})

test('a ruling that makes no sense says why and changes nothing', async () => {
  await using world = await scene()
  await world.publish(TAKEOVER)
  await world.publish(`${TAKEOVER} The price was higher than expected.`)
  const { curator } = world
  expect(await curator.merge(1, 7, ADA)).toEqual({ kind: 'missing', id: 7 })
  expect(await curator.merge(1, 1, ADA)).toEqual({ kind: 'pointless', why: 'same_story' })
  expect(await curator.split(1, [3], ADA)).toEqual({ kind: 'pointless', why: 'no_such_source' })
  expect(await curator.split(1, [1, 2], ADA)).toEqual({ kind: 'pointless', why: 'nothing_left' })
  expect(await curator.undo(1, { ...ADA, at: NOON })).toEqual({
    kind: 'pointless',
    why: 'nothing_left',
  })
  expect(await world.deals()).toEqual([['Paper 1', 'Paper 2']])
})

import { expect, test } from 'vitest'
import type { HubSubscription, HubWish } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, FILE, NOON } from './samples.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const LEASE = { leaseUntil: NOON + 10 * DAY, renewAt: NOON + 7 * DAY }
const VALIDATORS = { etag: null, lastModified: null, bodyHash: null }

function wish(name: string): HubWish {
  return {
    hub: `https://${name}.example/`,
    topic: 'https://news.example/feed.xml',
    callback: `https://bot.example/websub/${name}`,
    secret: `secret of ${name}`,
  }
}

/** A feed that was polled at noon and is due a day later. */
async function polledFeed(store: Store): Promise<number> {
  const id = await addFeed(store)
  const poll = { at: NOON, nextPollAt: NOON + DAY, validators: VALIDATORS, title: null }
  await store.finishPoll(id, poll)
  return id
}

async function claimOne(store: Store, now = NOON): Promise<HubSubscription> {
  const [claimed, ...more] = await store.claimHubWork(now, 10)
  if (claimed === undefined || more.length > 0) throw new Error('not one wish is due')
  return claimed
}

/** A feed whose hub has granted and delivered. */
async function reliedFeed(store: Store): Promise<{ feed: number; wish: HubSubscription }> {
  const feed = await polledFeed(store)
  await store.wantHubs(feed, [wish('a')], NOON)
  const claimed = await claimOne(store)
  await store.grantHub(claimed.id, LEASE)
  await store.notePushed(feed, { at: NOON, until: LEASE.leaseUntil })
  return { feed, wish: claimed }
}

test.for(DATABASES)('a new wish is asked about once, by one process (%s)', async (which) => {
  await using database = await createDatabase(which)
  const stores = [await database.open(), await database.open(), await database.open()] as const
  const feed = await polledFeed(stores[0])
  expect(await stores[0].wantHubs(feed, [wish('a')], NOON)).toBe(true)
  expect(await stores[1].wantHubs(feed, [{ ...wish('a'), callback: 'other' }], NOON)).toBe(false)
  const claimed = await Promise.all(stores.map((store) => store.claimHubWork(NOON, 10)))
  expect(claimed.flat()).toMatchObject([
    { feedId: feed, ...wish('a'), state: 'pending', leaseUntil: null },
  ])
  expect(await stores[2].claimHubWork(NOON + 10 * MINUTE - 1, 10)).toEqual([])
  expect(await stores[2].claimHubWork(NOON + 10 * MINUTE, 10)).toHaveLength(1)
  expect(await stores[2].claimHubWork(NOON + 20 * MINUTE, 10)).toEqual([])
})

test.for(DATABASES)(
  'a granted wish is renewed in time, after a restart too (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const first = await database.open()
    const feed = await polledFeed(first)
    await first.wantHubs(feed, [wish('a')], NOON)
    await first.grantHub((await claimOne(first)).id, LEASE)
    await first.close()
    const second = await database.open()
    expect(await second.claimHubWork(LEASE.renewAt - 1, 10)).toEqual([])
    expect(await claimOne(second, LEASE.renewAt)).toMatchObject({ state: 'active', ...wish('a') })
    expect(await second.hubSubscription(wish('a').callback)).toMatchObject({
      leaseUntil: LEASE.leaseUntil,
    })
  },
)

test.for(DATABASES)('a hub that asks for time is given it (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.wantHubs(await polledFeed(store), [wish('a')], NOON)
  const { id } = await claimOne(store)
  await store.noteHubRefusal(id, { error: 'The hub answered 503.', retryAt: NOON + DAY })
  expect(await store.claimHubWork(NOON + DAY - 1, 10)).toEqual([])
  expect(await store.claimHubWork(NOON + DAY, 10)).toHaveLength(1)
})

test.for(DATABASES)(
  'the feed of a hub that denies is polled, the hub asked later (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const { feed, wish: granted } = await reliedFeed(store)
    const now = NOON + 5 * MINUTE
    await store.denyHub(granted.id, { now, askAt: NOON + 7 * DAY, reason: 'no' })
    expect(await store.feed(feed)).toMatchObject({ pushedUntil: null, nextPollAt: now })
    expect(await store.claimHubWork(NOON + 7 * DAY - 1, 10)).toEqual([])
    expect(await claimOne(store, NOON + 7 * DAY)).toMatchObject({ state: 'denied' })
    expect(await store.hubSubscription(granted.callback)).toMatchObject({ state: 'pending' })
  },
)

test.for(DATABASES)('what a paused feed was granted is taken back (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const { feed, wish: granted } = await reliedFeed(store)
  await store.applyConfiguration({ ...FILE, feeds: [] }, { now: NOON, nextTick: NOON })
  expect(await claimOne(store, NOON)).toMatchObject({ id: granted.id, state: 'ending' })
  expect(await store.feed(feed)).toMatchObject({ pushedUntil: null })
  await store.forgetHub(granted.id)
  expect(await store.hubSubscription(granted.callback)).toBeNull()
})

test.for(DATABASES)(
  'a hub that does not take a wish back is forgotten in the end (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const { feed } = await reliedFeed(store)
    await store.wantHubs(feed, [], NOON)
    let now = NOON
    const asked = []
    for (let day = 0; day < 12; day += 1) {
      asked.push(...(await store.claimHubWork(now, 10)))
      now += DAY
    }
    expect(asked.map(({ state }) => state)).toEqual(Array(5).fill('ending'))
    expect(await database.query('select * from hub_subscriptions')).toEqual([])
  },
)

test.for(DATABASES)('a feed that names another hub leaves the first (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const { feed } = await reliedFeed(store)
  expect(await store.wantHubs(feed, [wish('b')], NOON + MINUTE)).toBe(true)
  const due = await store.claimHubWork(NOON + MINUTE, 10)
  expect(
    due
      .map(({ hub, state }) => [hub, state])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
  ).toEqual([
    ['https://a.example/', 'ending'],
    ['https://b.example/', 'pending'],
  ])
  expect(await store.feed(feed)).toMatchObject({ pushedUntil: null, nextPollAt: NOON + MINUTE })
  expect(await store.wantHubs(feed, [wish('a'), wish('b')], NOON + MINUTE)).toBe(true)
  expect(await store.hubSubscription(wish('a').callback)).toMatchObject({ state: 'pending' })
})

test.for(DATABASES)(
  'hubs that call at another address than now are forgotten (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const { feed } = await reliedFeed(store)
    await store.keepHubs('https://bot.example/websub/', NOON)
    expect(await store.hubSubscription(wish('a').callback)).not.toBeNull()
    await store.keepHubs('https://new.example/websub/', NOON + MINUTE)
    expect(await store.hubSubscription(wish('a').callback)).toBeNull()
    expect(await store.feed(feed)).toMatchObject({ pushedUntil: null, nextPollAt: NOON + MINUTE })
  },
)

test.for(DATABASES)(
  'a lease that is renewed lengthens the reliance on a hub that delivers (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feed = await polledFeed(store)
    await store.wantHubs(feed, [wish('a')], NOON)
    const { id } = await claimOne(store)
    await store.grantHub(id, LEASE)
    expect(await store.feed(feed)).toMatchObject({ pushedUntil: null, pushedAt: null })
    await store.notePushed(feed, { at: NOON, until: LEASE.leaseUntil })
    await store.grantHub(id, { leaseUntil: NOON + 20 * DAY, renewAt: NOON + 17 * DAY })
    expect(await store.feed(feed)).toMatchObject({ pushedUntil: NOON + 20 * DAY, pushedAt: NOON })
  },
)

test.for(DATABASES)(
  'a poll is brought forward and put back, never against a server (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feed = await polledFeed(store)
    const hastened = await store.hastenPoll(feed, NOON + 15 * MINUTE)
    expect(hastened).toEqual({ from: NOON + DAY, to: NOON + 15 * MINUTE })
    expect(await store.hastenPoll(feed, NOON + 20 * MINUTE)).toBeNull()
    if (hastened !== null) await store.relaxPoll(feed, hastened)
    expect(await store.feed(feed)).toMatchObject({ nextPollAt: NOON + DAY })
    expect(await store.hastenPoll(feed, NOON)).toMatchObject({ to: NOON + MINUTE })
    await database.query(
      `update feeds set next_poll_at = ${NOON + DAY}, wait_until = ${NOON + 1000 * MINUTE}`,
    )
    expect(await store.hastenPoll(feed, NOON)).toMatchObject({ to: NOON + 1000 * MINUTE })
    await database.query(`update feeds set next_poll_at = ${NOON + DAY}, failures = 1`)
    expect(await store.hastenPoll(feed, NOON)).toBeNull()
  },
)

test.for(DATABASES)('a poll that has begun is not put back (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feed = await polledFeed(store)
  const hastened = await store.hastenPoll(feed, NOON + 15 * MINUTE)
  if (hastened === null) throw new Error('the poll was not brought forward')
  expect(await store.claimDueFeeds(hastened.to, 10, MINUTE)).toHaveLength(1)
  await store.relaxPoll(feed, hastened)
  expect(await store.feed(feed)).toMatchObject({ nextPollAt: NOON + 15 * MINUTE })
})

test.for(DATABASES)('wishes outlive the feed, to be taken back (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const { wish: granted } = await reliedFeed(store)
  await database.query('delete from feeds where 1 = 1 returning id')
  expect(await claimOne(store)).toMatchObject({ id: granted.id, feedId: null, state: 'ending' })
})

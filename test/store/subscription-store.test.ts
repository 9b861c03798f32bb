import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type DeliverySettings } from '../../src/core/delivery/settings.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, addFeed, addStory, FILE, NOON } from './samples.ts'

const CHANNEL = 'discord:300'

/** The file's list Übernahmen, to which the channel is subscribed by the file, and a rule of its own in another channel. */
async function filled(store: Store): Promise<void> {
  await addFeed(store)
  const watchlists = [{ name: 'Übernahmen', rules: ['type:acquisition'] }]
  const subscriptions = [{ channel: CHANNEL, watchlist: 'Übernahmen' }]
  await store.applyConfiguration(
    { ...FILE, watchlists, subscriptions },
    { now: NOON, nextTick: NOON },
  )
  const rule = { channel: 'discord:301', language: 'de', query: 'kiesel', author: ADA } as const
  await store.addRule(rule)
}

function subscribe(store: Store, channel: string, watchlist: string | null) {
  return store.subscribe({ channel, watchlist, language: 'fr', author: ADA })
}

test.for(DATABASES)('a channel subscribes to lists by their names (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  expect(await store.watchlistsFor(ADA.team)).toEqual(['discord:301', 'Übernahmen'])
  expect(await store.watchlistsFor('discord:other')).toEqual(['Übernahmen'])
  expect(await subscribe(store, 'discord:302', 'übernahmen')).toBe('subscribed')
  expect(await subscribe(store, 'discord:302', 'discord:301')).toBe('subscribed')
  expect(await subscribe(store, 'discord:302', null)).toBe('subscribed')
  expect(await subscribe(store, 'discord:302', null)).toBe('known')
  expect(await subscribe(store, CHANNEL, 'Übernahmen')).toBe('known')
  expect(await subscribe(store, 'discord:302', 'merger')).toBe('missing')
  expect(await store.subscriptionsOf('discord:302')).toMatchObject([
    { watchlist: 'Übernahmen', managed: false, settings: { language: 'fr' } },
    { watchlist: 'discord:301', rules: [{ query: 'kiesel' }] },
    { watchlist: 'discord:302', rules: [] },
  ])
})

test.for(DATABASES)('no team subscribes to the lists of another (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const author = { ...ADA, team: 'discord:other' }
  const wanted = { channel: 'discord:900', watchlist: 'discord:301', language: 'en' } as const
  expect(await store.subscribe({ ...wanted, author })).toBe('missing')
})

test.for(DATABASES)(
  'all settings are kept, and those of the file left alone (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await filled(store)
    await subscribe(store, CHANNEL, null)
    const change: DeliverySettings = {
      language: 'it',
      card: 'compact',
      minimum: 'price:>1bn',
      notify: ['completed'],
      mentions: [{ kind: 'role', id: '1', when: 'type:merger or "a; b"' }],
      quietHours: { from: 1320, to: 420, zone: 'Europe/Berlin' },
      alertsPerDay: 5,
      digest: { minutes: 480, weekday: 1, zone: 'Europe/Berlin' },
      followUps: 'channel',
      pausedUntil: NOON,
    }
    const ids = (await store.subscriptionsOf(CHANNEL)).map(({ id }) => id)
    await store.changeSettings(CHANNEL, { change, ids }, ADA)
    const [managed, own] = await store.subscriptionsOf(CHANNEL)
    expect(managed?.settings).toEqual(DEFAULT_SETTINGS)
    expect(own?.settings).toEqual(change)
    await store.changeSettings(CHANNEL, { change: DEFAULT_SETTINGS, ids }, ADA)
    expect((await store.subscriptionsOf(CHANNEL))[1]?.settings).toEqual(DEFAULT_SETTINGS)
  },
)

test.for(DATABASES)('who unsubscribes is told nothing more (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const [own] = await store.subscriptionsOf('discord:301')
  await addStory(store, 1, 'guid', ['discord:301'])
  expect(await store.unsubscribe(CHANNEL, own?.id ?? 0, ADA)).toBe(false)
  expect(await store.unsubscribe('discord:301', own?.id ?? 0, ADA)).toBe(true)
  const [managed] = await store.subscriptionsOf(CHANNEL)
  expect(await store.unsubscribe(CHANNEL, managed?.id ?? 0, ADA)).toBe(false)
  const lease = { now: NOON, limit: 10, leaseMs: 1 }
  expect(await store.claimDeliveries(['discord'], lease)).toEqual([])
})

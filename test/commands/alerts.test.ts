import { expect, test } from 'vitest'
import { testAlert } from '../../commands/alerts/preview.ts'
import type { Card } from '../../src/core/card/card.ts'
import type { SendResult } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { ask, NOON, publish, watch, wordsOf } from './news.ts'

const CHANNEL = 'discord:300'

/** A channel that watches for Kiesel by a rule of its own, with one deal stored. */
async function scene(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['type:ipo'])
  await ask(store, ['watch', 'add', { rule: 'party:Kiesel' }])
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $2 billion',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $2 billion, the companies said on Thursday.',
    url: 'https://wire.example/1',
  })
  return store
}

async function said(store: Store, part: string, options: Record<string, string> = {}) {
  return wordsOf(await ask(store, ['alerts', part, options]))
}

async function ownSettings(store: Store) {
  const own = (await store.subscriptionsOf(CHANNEL)).filter(({ managed }) => !managed)
  return own[0]?.settings
}

test('a setting is changed, shown, and taken back', async () => {
  await using store = await scene()
  const set = await said(store, 'set', { setting: 'quietHours', value: '10pm-7am berlin' })
  expect(set).toContain('quiet-hours is now: 22:00-07:00 Europe/Berlin')
  expect(await said(store, 'settings')).toContain('quiet-hours: 22:00-07:00 Europe/Berlin')
  await said(store, 'set', { setting: 'quiet-hours', value: 'default' })
  expect(await ownSettings(store)).toMatchObject({ quietHours: null })
})

test('a wrong name or value gets the right form', async () => {
  await using store = await scene()
  const wrong = (setting: string, value: string) => said(store, 'set', { setting, value })
  expect(await wrong('quiet-hour', '1')).toContain('did you mean quiet-hours?')
  expect(await wrong('card', 'compct')).toContain('did you mean compact?')
  expect(await wrong('minimum', 'prize:>1bn')).toContain('did you mean "price"?')
  expect(await wrong('mentions', 'role:1')).toContain('@everyone')
  expect(await ownSettings(store)).toMatchObject({ card: 'full', minimum: null, mentions: [] })
})

test('what the configuration file has is not changed in chat', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['type:ipo'])
  const answer = await said(store, 'set', { setting: 'card', value: 'compact' })
  expect(answer).toContain('can only be changed there')
  expect(await said(store, 'settings')).toContain('own · managed by the configuration file')
  expect(await said(store, 'unsubscribe')).toContain('can only be changed there')
})

test('a pause ends after its time, or when it is resumed', async () => {
  await using store = await scene()
  expect(await said(store, 'pause', { for: '2h' })).toContain('are paused until 12 Jun 2026, 15:00')
  expect(await ownSettings(store)).toMatchObject({ pausedUntil: NOON + 3 * 3_600_000 })
  expect(await said(store, 'pause', { for: 'soon' })).toContain('"soon" is not a span of time')
  expect(await said(store, 'resume')).toContain('go on')
  expect(await ownSettings(store)).toMatchObject({ pausedUntil: null })
})

test('the preview is the newest alert as the channel would see it', async () => {
  await using store = await scene()
  expect(await said(store, 'preview')).toContain('Nordwind AG')
  await said(store, 'set', { setting: 'mentions', value: 'role:7 price:>1bn' })
  await said(store, 'set', { setting: 'language', value: 'de' })
  const preview = await said(store, 'preview')
  expect(preview).toContain('Angekündigt')
  expect(preview).toContain('Erwähnt würden: role:7 price:>1bn')
  await said(store, 'set', { setting: 'minimum', value: 'price:>5bn' })
  expect(await said(store, 'preview')).toContain('No stored deal matches')
})

test('a channel subscribes to a list by its name and ends it again', async () => {
  await using store = await scene()
  expect(await said(store, 'subscribe', { watchlist: 'nope' })).toContain(
    'There are: discord:300, own',
  )
  expect(await said(store, 'subscribe')).toContain('already')
  expect(await said(store, 'unsubscribe')).toContain('no longer subscribed to this channel’s own')
  expect(await said(store, 'subscribe')).toContain('is subscribed to this channel’s own')
  expect(await store.subscriptionsOf(CHANNEL)).toMatchObject([
    { managed: true },
    { managed: false, rules: [{ query: 'party:Kiesel' }] },
  ])
})

test('every change is in the audit log, with what was before', async () => {
  await using store = await scene()
  await said(store, 'set', { setting: 'card', value: 'compact' })
  await said(store, 'set', { setting: 'card', value: 'compact' })
  await said(store, 'unsubscribe')
  const { entries } = await store.auditLog('discord:1', { offset: 0, limit: 10 })
  expect(entries.filter(({ kind }) => kind === 'subscription')).toMatchObject([
    { before: { card: 'compact' }, after: null },
    { before: { card: null }, after: { card: 'compact' }, author: { name: 'Ada' } },
  ])
})

test('a test alert goes through the platform, marked as a test, or says why it could not', async () => {
  await using store = await scene()
  await said(store, 'set', { setting: 'mentions', value: 'role:7' })
  const posted: { channel: string; card: Card }[] = []
  const answers: SendResult[] = [
    { kind: 'sent', messageId: 'm1' },
    { kind: 'refused', reason: 'give the bot "Send Messages"' },
  ]
  const tried = async () => {
    const context = {
      store,
      curator: curatorOf(store),
      lookup: NO_LOOKUP,
      charts: NO_CHARTS,
      now: NOON,
      post: async (channel: string, card: Card) => {
        posted.push({ channel, card })
        return answers.shift() ?? { kind: 'gone', reason: 'too often' }
      },
    } as const
    const user = { id: 'u1', name: 'Ada', canEdit: true }
    const where = { platform: 'discord', team: 'discord:1', channel: CHANNEL, user } as const
    const typed = { locale: 'en', command: 'alerts', subcommand: 'test', options: {} } as const
    return wordsOf((await testAlert({ ...where, ...typed }, context)).card)
  }
  expect(await tried()).toContain('The test alert is posted.')
  expect(await tried()).toContain('give the bot "Send Messages"')
  expect(posted[0]).toMatchObject({
    channel: CHANNEL,
    card: { title: expect.stringMatching(/^Test: .*Kiesel Robotics/) },
  })
  expect(posted[0]?.card.mentions).toBeUndefined()
})

test('a setting of one watchlist leaves the other subscriptions as they are', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const file = { feeds: [], subscriptions: [] }
  const watchlists = [{ name: 'deep tech', rules: ['type:ipo'] }]
  await store.applyConfiguration({ ...file, watchlists }, { now: NOON, nextTick: NOON })
  await ask(store, ['watch', 'add', { rule: 'party:Kiesel' }])
  await said(store, 'subscribe', { watchlist: 'deep tech' })
  const cards = async () =>
    (await store.subscriptionsOf(CHANNEL)).map(({ settings }) => settings.card)
  const one = { setting: 'card', value: 'compact', watchlist: '"Deep Tech"' }
  expect(await said(store, 'set', one)).toContain('This goes for: deep tech.')
  expect(await cards()).toEqual(['full', 'compact'])
  const both = await said(store, 'set', { setting: 'card', value: 'compact' })
  expect(both).toContain('This goes for: this channel’s own watchlist and deep tech.')
  expect(await cards()).toEqual(['compact', 'compact'])
  const none = { setting: 'card', value: 'full', watchlist: 'ships' }
  expect(await said(store, 'set', none)).toContain(
    'no subscription "ships" that can be changed here. There are: this channel’s own watchlist, deep tech',
  )
  await said(store, 'pause', { watchlist: 'deep tech' })
  const paused = (await store.subscriptionsOf(CHANNEL)).map(({ settings }) => settings.pausedUntil)
  expect(paused).toEqual([null, expect.any(Number)])
})

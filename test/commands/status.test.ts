import { expect, test } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import { COMMANDS } from '../../commands/index.ts'
import type { Locale } from '../../src/core/card/locale.ts'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'

const NOON = Date.UTC(2025, 5, 12, 12)
const HOUR = 3_600_000

async function ask(store: Store, locale: Locale = 'en', now = NOON) {
  const request = {
    platform: 'console',
    team: 'console',
    channel: 'console',
    user: { id: 'u1', name: 'Ada', canEdit: false },
    locale,
    command: 'status',
    subcommand: null,
    options: {},
  } as const
  return (
    await answerCommand(request, COMMANDS, {
      store,
      curator: curatorOf(store),
      lookup: NO_LOOKUP,
      charts: NO_CHARTS,
      now,
      report: () => undefined,
    })
  ).card
}

/** A store with feeds at these hosts, of which one has failed and one was given up. */
async function troubledStore(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  const feeds = ['fails', 'gone', 'well'].map((name) => ({
    url: `https://${name}.example/feed?key=SECRET`,
    firstPoll: 'post' as const,
    fullText: false,
  }))
  const times = { now: NOON, nextTick: NOON }
  await store.applyConfiguration({ feeds, watchlists: [], subscriptions: [] }, times)
  await store.claimDueFeeds(NOON, 10, 1000)
  const state = { ...UNPOLLED, failingSince: NOON - HOUR }
  const learned = { state, waitUntil: null, stopped: false, notice: null, host: null }
  const error = 'The server answered 500.'
  await store.failPoll(1, { at: NOON, nextPollAt: NOON + HOUR, error, learned })
  await store.failPoll(2, {
    at: NOON,
    nextPollAt: NOON,
    error: 'It is gone.',
    learned: { ...learned, stopped: true },
  })
  return store
}

test('names the feeds in trouble, why, since when and what follows', async () => {
  await using store = await troubledStore()
  const card = await ask(store)
  expect(card.accent).toBe('warning')
  expect(card.sections).toEqual([
    {
      kind: 'fields',
      fields: [
        { label: 'Polled', value: '2' },
        { label: 'Of these failing', value: '1' },
        { label: 'Paused', value: '1' },
        { label: 'New items a day', value: '0' },
        { label: 'Next poll', value: '12 Jun 2025, 12:00 UTC' },
        expect.objectContaining({ label: 'Reference rates' }),
      ],
    },
    {
      kind: 'items',
      items: [
        {
          title: 'fails.example/feed',
          detail:
            'The server answered 500. Failing since 12 Jun 2025, 11:00 UTC. Next try 12 Jun 2025, 13:00 UTC.',
        },
        {
          title: 'gone.example/feed',
          detail: 'It is gone. Failing since 12 Jun 2025, 11:00 UTC. It is not asked any more.',
        },
      ],
    },
  ])
})

test('answers in German', async () => {
  await using store = await troubledStore()
  expect(JSON.stringify(await ask(store, 'de'))).toContain('Gestört seit 12.06.2025, 11:00 UTC.')
})

test('says that all is well', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const card = await ask(store)
  expect(card).toMatchObject({ accent: 'neutral', sections: [{ kind: 'fields' }] })
  expect(card.sections).toHaveLength(1)
})

test('names a feed whose linked pages give nothing, as long as they are wanted', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  const times = { now: NOON, nextTick: NOON }
  const apply = (fullText: boolean) => {
    const feed = { url: 'https://wire.example/feed', firstPoll: 'post' as const, fullText }
    return store.applyConfiguration({ feeds: [feed], watchlists: [], subscriptions: [] }, times)
  }
  await apply(true)
  await store.claimDueFeeds(NOON, 1, 1000)
  const state = { ...UNPOLLED, pageFault: 'The article is for subscribers only.' }
  await store.finishPoll(1, {
    at: NOON,
    nextPollAt: NOON + HOUR,
    validators: { etag: null, lastModified: null, bodyHash: null },
    title: 'Wire',
    learned: { state, waitUntil: null, stopped: false, notice: null, host: null },
  })
  const detail = "The feed's own text is used: The article is for subscribers only."
  expect((await ask(store)).sections[1]).toEqual({
    kind: 'items',
    items: [{ title: 'Wire', detail }],
  })
  await apply(false)
  expect((await ask(store)).sections).toHaveLength(1)
})

test('says how many feeds a hub pushes, as long as it has promised to', async () => {
  await using store = await troubledStore()
  await store.notePushed(1, { at: NOON, until: NOON + HOUR })
  await store.notePushed(3, { at: NOON - HOUR, until: NOON - 1 })
  const { sections } = await ask(store)
  expect(sections[0]).toMatchObject({
    fields: expect.arrayContaining([{ label: 'Of these pushed by a hub', value: '1' }]),
  })
})

test('says of which day the reference rates are and how old', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await store.keepRates({ on: '2026-11-25', perEuro: { USD: 1.1 } })
  const at = (day: number, locale?: Locale) => ask(store, locale, Date.UTC(2026, 10, day, 12))
  expect(JSON.stringify(await at(26))).toContain('2026-11-25 (1 day old)')
  expect(JSON.stringify(await at(28))).toContain('2026-11-25 (3 days old)')
  expect(JSON.stringify(await at(25, 'de'))).toContain('2026-11-25 (von heute)')
})

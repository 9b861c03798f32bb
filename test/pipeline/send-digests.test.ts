import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { deliverOwed } from '../../src/pipeline/deliver.ts'
import { sendDigests } from '../../src/pipeline/send-digests.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { clockAt } from '../fakes/clock.ts'
import { recordingMessenger } from '../fakes/messenger.ts'
import { addFeed, addStory, completeStory, FILE, NOON } from '../store/samples.ts'

const CHANNEL = 'discord:300'
const HOUR_MS = 3_600_000

type Settings = Partial<(typeof FILE.subscriptions)[number]>

async function scene(settings: Settings, stories: number) {
  const store: Store = await openStore({ url: 'sqlite::memory:' })
  const feedId = await addFeed(store)
  const subscription = {
    channel: CHANNEL,
    watchlist: 'robots',
    language: 'en',
    ...settings,
  } as const
  await store.applyConfiguration(
    { ...FILE, subscriptions: [subscription] },
    { now: NOON, nextTick: NOON },
  )
  for (let at = 0; at < stories; at += 1) await addStory(store, feedId, `guid-${at}`, [CHANNEL])
  const clock = clockAt(NOON)
  const platform = recordingMessenger()
  const destination = new Writable({ write: (_chunk, _encoding, next) => next() })
  const log = createLog({ level: 'info', secrets: [], destination })
  const options = {
    store,
    clock,
    log,
    messengers: () => [platform],
    nextDigest: () => NOON + 19 * HOUR_MS,
    charts: NO_CHARTS,
  }
  const round = async (): Promise<void> => {
    await sendDigests(options)
    await deliverOwed(options, new AbortController().signal)
  }
  const said = () => platform.said.map(({ what, title }) => `${what}: ${title}`)
  return { store, clock, platform, round, said, [Symbol.asyncDispose]: () => store.close() }
}

test('what is too much for a channel comes as one digest in the morning', async () => {
  await using world = await scene({ alertsPerDay: 1 }, 4)
  await world.round()
  world.clock.advance(19 * HOUR_MS)
  await world.round()
  await world.round()
  expect(world.said()).toHaveLength(2)
  expect(world.said()[1]).toBe('post: 3 more deals')
})

test('a digest that the platform does not take is tried again, and then looked for first', async () => {
  await using world = await scene({ alertsPerDay: 1 }, 2)
  await world.round()
  world.platform.answers.push({ kind: 'wait', ms: 30_000, reason: 'slow down' })
  world.clock.advance(19 * HOUR_MS)
  await world.round()
  await world.round()
  expect(world.said()).toHaveLength(2)
  world.clock.advance(30_000)
  await world.round()
  expect(world.said()[2]).toBe('post: One more deal')
  expect(world.platform.said.slice(1).map(({ key }) => key?.uncertain)).toEqual([false, true])
})

test('a status the subscription does not ask for changes the alert and is not told', async () => {
  await using world = await scene({ notify: ['cancelled'] }, 1)
  await world.round()
  await completeStory(world.store, 1)
  await world.round()
  await world.round()
  expect(world.platform.said.map(({ what }) => what)).toEqual(['post', 'edit'])
})

test('a channel that wants no single alerts is told all at its own time', async () => {
  const digest = { minutes: 8 * 60, weekday: null, zone: 'Europe/Berlin' }
  await using world = await scene({ alertsPerDay: 0, digest }, 2)
  await world.round()
  expect(world.said()).toEqual([])
  world.clock.advance(18 * HOUR_MS - 1)
  await world.round()
  expect(world.said()).toEqual([])
  world.clock.advance(1)
  await world.round()
  expect(world.said()).toEqual(['post: 2 more deals'])
})

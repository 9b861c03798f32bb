import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { deliverOwed } from '../../src/pipeline/deliver.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { clockAt, type TestClock } from '../fakes/clock.ts'
import { type RecordingMessenger, recordingMessenger } from '../fakes/messenger.ts'
import { addFeed, addStory, completeStory, NOON } from '../store/samples.ts'

const HOUR_MS = 3_600_000

interface Scene extends AsyncDisposable {
  readonly store: Store
  readonly clock: TestClock
  readonly platform: RecordingMessenger
  readonly log: () => string
  deliver(signal?: AbortSignal): Promise<void>
}

/** A store in which each of these channels is owed the alert about a story of its own. */
async function scene(channels: readonly string[]): Promise<Scene> {
  const store = await openStore({ url: 'sqlite::memory:' })
  const feedId = await addFeed(store)
  for (const [index, channel] of channels.entries()) {
    await addStory(store, feedId, `guid-${index}`, [channel])
  }
  const clock = clockAt(NOON)
  const platform = recordingMessenger()
  let text = ''
  const destination = new Writable({
    write(chunk, _encoding, next) {
      text += String(chunk)
      next()
    },
  })
  const log = createLog({ level: 'info', secrets: [], destination })
  const options = { store, clock, log, messengers: () => [platform] }
  return {
    store,
    clock,
    platform,
    log: () => text,
    deliver: (signal = new AbortController().signal) => deliverOwed(options, signal),
    [Symbol.asyncDispose]: () => store.close(),
  }
}

function spoken({ platform }: Scene): readonly string[] {
  return platform.said.map(({ what, channel }) => `${what} ${channel}`)
}

test('each channel gets its alert once', async () => {
  await using world = await scene(['discord:1', 'discord:2', 'slack:C1'])
  await world.deliver()
  await world.deliver()
  expect(spoken(world)).toEqual(['post 1', 'post 2'])
})

test('a completed deal edits the alert and tells the change in its thread', async () => {
  await using world = await scene(['discord:1'])
  await world.deliver()
  await completeStory(world.store, 1)
  await world.deliver()
  await world.deliver()
  expect(spoken(world)).toEqual(['post 1', 'edit 1', 'reply 1'])
  expect(world.platform.said.at(-1)?.title).toBe('Announced → Completed')
})

test('a platform that asks to wait is asked again when the wait is over', async () => {
  await using world = await scene(['discord:1'])
  world.platform.answers.push({ kind: 'wait', ms: 30_000, reason: 'slow down' })
  await world.deliver()
  world.clock.advance(29_999)
  await world.deliver()
  expect(world.platform.said).toHaveLength(1)
  world.clock.advance(1)
  await world.deliver()
  expect(world.platform.said.map(({ key }) => key?.uncertain)).toEqual([false, false])
  await world.deliver()
  expect(world.platform.said).toHaveLength(2)
})

test('a message that may have gone out is looked for before it is sent again', async () => {
  await using world = await scene(['discord:1'])
  world.platform.answers.push({ kind: 'wait', ms: 0, reason: 'no answer', maybeSent: true })
  await world.deliver()
  world.clock.advance(HOUR_MS)
  await world.deliver()
  const [first, second] = world.platform.said.map(({ key }) => key)
  expect([first?.uncertain, second?.uncertain]).toEqual([false, true])
  expect(second?.key).toBe(first?.key)
  expect(first?.key).toMatch(/^[a-z0-9-]{1,25}$/)
})

test('an unexpected fault is logged once, and the alert is kept', async () => {
  await using world = await scene(['discord:1'])
  world.platform.answers.push(new TypeError('a bug'))
  await world.deliver()
  expect(world.log().match(/a bug/g)?.length).toBeGreaterThanOrEqual(1)
  world.clock.advance(HOUR_MS)
  await world.deliver()
  expect(spoken(world)).toEqual(['post 1', 'post 1'])
  expect(world.platform.said.at(-1)?.key?.uncertain).toBe(true)
})

test('a deleted message or channel is not told again', async () => {
  await using world = await scene(['discord:1'])
  await world.deliver()
  await completeStory(world.store, 1)
  world.platform.answers.push({ kind: 'gone', reason: 'the message was deleted' })
  await world.deliver()
  world.clock.advance(100 * HOUR_MS)
  await world.deliver()
  expect(spoken(world)).toEqual(['post 1', 'edit 1'])
  expect(world.log()).toContain('the message was deleted')
})

test('what a platform refuses is tried again later and later, then given up', async () => {
  await using world = await scene(['discord:1'])
  const tries: number[] = []
  for (let hour = 0; hour < 200; hour += 1) {
    world.platform.answers.push({ kind: 'refused', reason: 'no permission' })
    const before = world.platform.said.length
    await world.deliver()
    if (world.platform.said.length > before) tries.push(hour)
    world.clock.advance(HOUR_MS)
  }
  expect(tries).toHaveLength(60)
  expect(world.log()).toContain('delivery given up')
})

test('a bot that is told to stop gives back what it has not begun', async () => {
  await using world = await scene(['discord:1', 'discord:1'])
  const stopping = new AbortController()
  const { platform } = world
  const post = platform.post.bind(platform)
  Object.assign(platform, {
    post: (...values: Parameters<typeof post>) => {
      stopping.abort()
      return post(...values)
    },
  })
  await world.deliver(stopping.signal)
  expect(spoken(world)).toEqual(['post 1'])
  Object.assign(platform, { post })
  await world.deliver()
  expect(platform.said.map(({ key }) => key?.uncertain)).toEqual([false, false])
})

test('alerts that had to wait arrive in the order in which they were found', async () => {
  await using world = await scene(['discord:1', 'discord:1', 'discord:1', 'discord:2'])
  world.platform.answers.push({ kind: 'wait', ms: 5_000, reason: 'slow down' })
  await world.deliver()
  world.clock.advance(60_000)
  await world.deliver()
  const keys = world.platform.said
    .filter(({ channel }) => channel === '1')
    .map(({ key }) => key?.key)
  expect(keys).toEqual([keys[0], keys[0], ...keys.slice(2)])
  expect(new Set(keys).size).toBe(3)
  const numbers = keys.slice(1).map((key) => Number.parseInt(key ?? '', 36))
  expect(numbers).toEqual([1, 2, 3])
})

test('an outage of a week loses nothing', async () => {
  await using world = await scene(['discord:1'])
  for (let hour = 0; hour < 24 * 7; hour += 1) {
    world.platform.answers.push({ kind: 'wait', ms: 0, reason: 'Discord answered 503' })
    await world.deliver()
    world.clock.advance(HOUR_MS)
  }
  world.platform.answers.length = 0
  await world.deliver()
  expect(world.platform.said.length).toBeGreaterThan(100)
  world.clock.advance(2 * HOUR_MS)
  const before = world.platform.said.length
  await world.deliver()
  expect(world.platform.said).toHaveLength(before)
  expect(world.log()).toContain('channel told')
})

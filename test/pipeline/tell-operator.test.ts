import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { FeedNotice } from '../../src/core/polling/notice.ts'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import { createLog } from '../../src/log.ts'
import { tellOperator } from '../../src/pipeline/tell-operator.ts'
import { openStore } from '../../src/store/open.ts'
import { clockAt } from '../fakes/clock.ts'
import { recordingMessenger } from '../fakes/messenger.ts'
import { addFeed, NOON } from '../store/samples.ts'

const FAILING: FeedNotice = { kind: 'failing', since: NOON - 86_400_000 }

async function scene(channel = 'discord:7') {
  const store = await openStore({ url: 'sqlite::memory:' })
  const feedId = await addFeed(store)
  const clock = clockAt(NOON)
  const platform = recordingMessenger()
  const destination = new Writable({ write: (_chunk, _encoding, next) => next() })
  const log = createLog({ level: 'info', secrets: [], destination })
  const operator = { channel, language: 'en' } as const
  return {
    clock,
    platform,
    owe: (notice: FeedNotice) =>
      store.failPoll(feedId, {
        at: clock.now(),
        nextPollAt: NOON,
        error: 'The server answered 500.',
        learned: { state: UNPOLLED, waitUntil: null, stopped: false, notice, host: null },
      }),
    tell: () => tellOperator({ store, clock, log, messengers: () => [platform], operator }),
    [Symbol.asyncDispose]: () => store.close(),
  }
}

test('the operator is told once that a feed fails', async () => {
  await using world = await scene()
  await world.owe(FAILING)
  await world.tell()
  await world.tell()
  expect(world.platform.said).toMatchObject([
    { what: 'post', channel: '7', title: 'The feed news.example/feed.xml fails' },
  ])
})

test('what a platform does not take is told later, as the same message', async () => {
  await using world = await scene()
  await world.owe(FAILING)
  world.platform.answers.push({ kind: 'wait', ms: 1000, reason: 'busy', maybeSent: true })
  await world.tell()
  await world.tell()
  expect(world.platform.said).toHaveLength(1)
  world.clock.advance(300_000)
  await world.tell()
  const [first, second] = world.platform.said
  expect(second?.key).toEqual(first?.key)
  expect(second?.key?.uncertain).toBe(true)
})

test('while the platform is off the notice stays owed', async () => {
  await using world = await scene('slack:C1')
  await world.owe(FAILING)
  await world.tell()
  expect(world.platform.said).toEqual([])
})

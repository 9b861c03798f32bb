import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { deliverOwed } from '../../src/pipeline/deliver.ts'
import type { GivenSettings } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { clockAt } from '../fakes/clock.ts'
import { recordingMessenger } from '../fakes/messenger.ts'
import { addFeed, addStory, completeStory, FILE, NOON } from '../store/samples.ts'

const HOUR_MS = 3_600_000
const CHANNEL = 'discord:300'

/** A channel with these settings that is owed the alert about a story. */
async function scene(settings: GivenSettings) {
  const store = await openStore({ url: 'sqlite::memory:' })
  const feedId = await addFeed(store)
  const subscriptions = [{ channel: CHANNEL, watchlist: 'robots', ...settings }]
  await store.applyConfiguration({ ...FILE, subscriptions }, { now: NOON, nextTick: NOON })
  await addStory(store, feedId, 'guid', [CHANNEL])
  const clock = clockAt(NOON)
  const platform = recordingMessenger()
  const destination = new Writable({ write: (_chunk, _encoding, next) => next() })
  const log = createLog({ level: 'info', secrets: [], destination })
  const deliver = () =>
    deliverOwed({ store, clock, log, messengers: () => [platform] }, new AbortController().signal)
  const said = () => platform.said.map(({ what }) => what)
  return { store, clock, deliver, said, platform, [Symbol.asyncDispose]: () => store.close() }
}

test('what happens to a story in quiet hours comes as one alert when they end', async () => {
  await using world = await scene({ quietHours: { from: 600, to: 780, zone: 'UTC' } })
  await world.deliver()
  await completeStory(world.store, 1)
  await world.deliver()
  expect(world.said()).toEqual([])
  world.clock.advance(HOUR_MS)
  await world.deliver()
  await world.deliver()
  expect(world.said()).toEqual(['post'])
  expect(JSON.stringify(world.platform.said[0]?.card)).toContain('Completed')
})

test('an alert that stands is edited and answered once the quiet hours have ended', async () => {
  await using world = await scene({ quietHours: { from: 780, to: 840, zone: 'UTC' } })
  await world.deliver()
  world.clock.advance(HOUR_MS)
  await completeStory(world.store, 1)
  await world.deliver()
  expect(world.said()).toEqual(['post'])
  world.clock.advance(HOUR_MS)
  await world.deliver()
  expect(world.said()).toEqual(['post', 'edit', 'reply'])
})

test('a compact alert has no more than the terms and its first source', async () => {
  await using world = await scene({ card: 'compact', language: 'de' })
  await world.deliver()
  expect(world.platform.said[0]?.card).toMatchObject({
    title: expect.stringContaining('Kiesel Robotics'),
    sections: [
      { kind: 'text', text: 'Angekündigt · Minderheitsbeteiligung · Juni 2025' },
      ...Array.from({ length: 5 }, () => ({ kind: 'text' })),
      { kind: 'links', links: [{ url: 'https://news.example/nordwind' }] },
      { kind: 'buttons' },
    ],
  })
})

test('those are mentioned whose filter the story satisfies, in the alert and when it changes', async () => {
  const user = { kind: 'user' } as const
  await using world = await scene({
    mentions: [
      { kind: 'role', id: '1', when: null },
      { ...user, id: '2', when: 'price:>10m EUR acquirer:Nordwind' },
      { ...user, id: '3', when: 'price:>1bn' },
      { ...user, id: '4', when: 'status:completed' },
      { ...user, id: '2', when: null },
    ],
  })
  await world.deliver()
  await completeStory(world.store, 1)
  await world.deliver()
  const pinged = world.platform.said.map(({ card }) => card.mentions?.map(({ id }) => id))
  expect(pinged).toEqual([
    ['1', '2'],
    ['1', '2', '4'],
    ['1', '2', '4'],
  ])
})

test.each([
  ['thread', false],
  ['channel', true],
] as const)('a change of status is told in the %s when that is wanted', async (followUps, both) => {
  await using world = await scene({ followUps })
  await world.deliver()
  await completeStory(world.store, 1)
  await world.deliver()
  expect(world.platform.said.at(-1)?.key?.alsoInChannel).toBe(both)
})

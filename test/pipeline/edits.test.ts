import { Writable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { deliverOwed } from '../../src/pipeline/deliver.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { clockAt } from '../fakes/clock.ts'
import { recordingMessenger } from '../fakes/messenger.ts'
import { addFeed, addStory, completeStory, getStory, growStory, NOON } from '../store/samples.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const UNTIL_LATER = { kind: 'uneditable', ms: 10 * MINUTE_MS, reason: 'too many edits' } as const
const FOR_EVER = { kind: 'uneditable', ms: null, reason: 'nobody may edit it' } as const

/** A channel that has the alert of each story, posted at noon. */
async function alerted(stories = 1) {
  const store: Store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => store.close())
  const feedId = await addFeed(store)
  for (let n = 0; n < stories; n += 1) await addStory(store, feedId, `guid-${n}`, ['discord:1'])
  const clock = clockAt(NOON)
  const platform = recordingMessenger()
  const destination = new Writable({ write: (_chunk, _encoding, next) => next() })
  const log = createLog({ level: 'info', secrets: [], destination })
  const options = { store, clock, log, messengers: () => [platform] }
  const deliver = () => deliverOwed(options, new AbortController().signal)
  await deliver()
  platform.said.length = 0
  const said = () => platform.said.map(({ what, title }) => `${what}: ${title}`)
  const pass = async (ms: number) => {
    clock.advance(ms)
    await deliver()
  }
  return { store, platform, said, pass, deliver }
}

const HEADLINE = expect.stringContaining('Nordwind AG')
const EDIT = expect.stringMatching(/^edit: /)
const CHANGE = 'reply: Announced → Completed'

test('what changes within a quarter of a minute is one edit', async () => {
  const { store, said, pass } = await alerted()
  await growStory(store, 1)
  await pass(2 * SECOND_MS)
  await growStory(store, 1)
  await pass(2 * SECOND_MS)
  expect(said()).toEqual([])
  await pass(11 * SECOND_MS)
  expect(said()).toEqual([EDIT])
  await growStory(store, 1)
  await pass(14 * SECOND_MS)
  expect(said()).toHaveLength(1)
  await pass(SECOND_MS)
  expect(said()).toEqual([EDIT, EDIT])
  await pass(MINUTE_MS)
  expect(said()).toHaveLength(2)
})

test('a new status is told at once', async () => {
  const { store, said, deliver } = await alerted()
  await completeStory(store, 1)
  await deliver()
  expect(said()).toEqual([EDIT, CHANGE])
})

test('an alert that is older than an hour is edited every five minutes at most', async () => {
  const { store, said, pass } = await alerted()
  await pass(61 * MINUTE_MS)
  await growStory(store, 1)
  await pass(0)
  expect(said()).toEqual([EDIT])
  await growStory(store, 1)
  await pass(4 * MINUTE_MS)
  expect(said()).toHaveLength(1)
  await pass(MINUTE_MS)
  expect(said()).toHaveLength(2)
})

test('where an edit has to wait, a new status does not, and neither do other alerts', async () => {
  const { store, platform, said, pass } = await alerted(2)
  platform.answers.push(UNTIL_LATER)
  await completeStory(store, 1)
  await completeStory(store, 2)
  await pass(MINUTE_MS)
  expect(said()).toEqual([EDIT, CHANGE, EDIT, CHANGE])
  await pass(9 * MINUTE_MS)
  expect(said()).toHaveLength(4)
  await pass(MINUTE_MS)
  expect(said()).toEqual([EDIT, CHANGE, EDIT, CHANGE, EDIT])
})

test('a status that comes while an edit waits is told at once', async () => {
  const { store, platform, said, pass } = await alerted()
  platform.answers.push(UNTIL_LATER, UNTIL_LATER)
  await growStory(store, 1)
  await pass(MINUTE_MS)
  expect(said()).toEqual([EDIT])
  await completeStory(store, 1)
  await pass(SECOND_MS)
  expect(said()).toEqual([EDIT, EDIT, CHANGE])
})

test('in place of an edit that nobody may make any more a reply says how the deal stands', async () => {
  const { store, platform, said, pass } = await alerted()
  platform.answers.push(FOR_EVER)
  await growStory(store, 1)
  await pass(MINUTE_MS)
  expect(said()).toEqual([EDIT, expect.stringMatching(/^reply: /)])
  expect(platform.said.at(-1)?.title).toEqual(HEADLINE)
  await pass(10 * MINUTE_MS)
  expect(said()).toHaveLength(2)
})

test('where a reply tells the new status, none stands in for the edit', async () => {
  const { store, platform, said, pass } = await alerted()
  platform.answers.push(FOR_EVER)
  await completeStory(store, 1)
  await pass(MINUTE_MS)
  await pass(10 * MINUTE_MS)
  expect(said()).toEqual([EDIT, CHANGE])
})

test('a reply that stands in for an edit is recognised when it may have been sent', async () => {
  const { store, platform, pass } = await alerted()
  const lost = { kind: 'wait', ms: 0, reason: 'no answer', maybeSent: true } as const
  platform.answers.push(FOR_EVER, lost, FOR_EVER)
  await growStory(store, 1)
  await pass(MINUTE_MS)
  await pass(MINUTE_MS)
  const keys = platform.said.filter(({ what }) => what === 'reply').map(({ key }) => key)
  expect(keys).toHaveLength(2)
  expect(keys[0]?.key).toBe(keys[1]?.key)
  expect(keys[1]?.uncertain).toBe(true)
  expect(keys[0]?.key.length).toBeLessThanOrEqual(25)
})

test('a message that somebody deleted is not brought back, whatever happens to the deal', async () => {
  const { store, platform, said, pass } = await alerted()
  platform.answers.push({ kind: 'gone', reason: 'deleted' })
  await growStory(store, 1)
  await pass(MINUTE_MS)
  await growStory(store, 1)
  await completeStory(store, 1)
  await pass(MINUTE_MS)
  expect(said()).toEqual([EDIT])
})

test('an alert that is told in another one says so in a reply when it cannot be edited', async () => {
  const { store, platform, said, pass } = await alerted(2)
  const [into, from] = [await getStory(store, 1), await getStory(store, 2)]
  const grown = { ...into, version: into.version + 1, reports: [...into.reports, ...from.reports] }
  await store.inTransaction(async (tx) => {
    await tx.saveStory(grown, from.reports, NOON)
    await tx.dissolveStory(2, 1)
  })
  platform.answers.push({ kind: 'sent', messageId: 'm1' }, FOR_EVER)
  await pass(MINUTE_MS)
  expect(said()).toEqual([EDIT, EDIT, expect.stringMatching(/^reply: /)])
  await pass(10 * MINUTE_MS)
  expect(said()).toHaveLength(3)
})

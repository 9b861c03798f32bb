import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportKey } from '../../src/core/story/story.ts'
import { NOON } from '../store/samples.ts'
import { openScene, type Scene } from './ruling-scene.ts'

const ADA = { team: 'discord:1', by: 'discord:1/7', name: 'Ada', at: NOON + 1 }
const EVE = { team: 'discord:2', by: 'discord:2/8', name: 'Eve', at: NOON + 1 }

/** Four deals of one buyer, some told twice. */
const TEXTS = ['Kiesel Robotics', 'Halden Foods', 'Kiesel Robotics', 'Ostwerk Solar'].map(
  (target, at) =>
    `Nordwind AG has agreed to acquire ${target} for ${at < 1 || at === 2 ? 300 : 40 + at} million euros, it said.`,
)

/** Deals with their accounts, and by which deal each alert and follow is. */
async function stateOf({ store, database }: Scene) {
  const stories = await store.stories(0, 20)
  const deals = stories
    .map(({ id, reports }) => [id, reports.map(reportKey).toSorted()] as const)
    .toSorted(([a], [b]) => a - b)
  const rows = await Promise.all([
    database.query('select id, a, b, kind, ruled_by from rulings order by id'),
    database.query(
      'select channel, story_id from deliveries where message_id is not null order by channel, story_id',
    ),
    database.query('select channel, story_id from follows order by channel, story_id'),
  ])
  return { deals, rows }
}

type State = Awaited<ReturnType<typeof stateOf>>

const move = fc.oneof(
  fc.record({ do: fc.constant('merge' as const), one: fc.nat(3), other: fc.nat(3) }),
  fc.record({ do: fc.constant('split' as const), one: fc.nat(3), source: fc.nat(2) }),
)

test('rulings taken back one after the other leave what was before each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 5 }), async (moves) => {
      await using scene = await openScene()
      const { store, curator } = scene
      for (const text of TEXTS) await scene.publish(text)
      await scene.showAlerts()
      for (const { id } of await store.stories(0, 9)) {
        await store.follow({ storyId: id, channel: `discord:dm:${id}`, language: 'en', at: NOON })
      }
      await scene.showAlerts()
      const steps: { readonly before: State; readonly entry: number }[] = []
      for (const wish of moves) {
        const ids = (await store.stories(0, 9)).map(({ id }) => id).toSorted((a, b) => a - b)
        const one = ids[wish.one % ids.length] ?? 0
        const before = await stateOf(scene)
        const outcome =
          wish.do === 'merge'
            ? await curator.merge(one, ids[wish.other % ids.length] ?? 0, ADA)
            : await curator.split(one, [wish.source + 1], ADA)
        const log = await store.auditLog('discord:1', { offset: 0, limit: 1 })
        if (outcome.kind === 'done') steps.push({ before, entry: log.entries[0]?.id ?? 0 })
        await scene.showAlerts()
      }
      for (const { before, entry } of steps.toReversed()) {
        expect(await curator.takeBack(entry, ADA)).toMatchObject({ kind: 'undone' })
        const after = await stateOf(scene)
        // Which message tells of which deal differs: what a split has posted stays posted.
        expect([after.deals, after.rows[0]]).toEqual([before.deals, before.rows[0]])
      }
    }),
    { numRuns: 10 },
  )
}, 120_000)

test('a deal that was merged away gets its number, its alert and its followers back', async () => {
  await using scene = await openScene()
  const { store, curator } = scene
  for (const text of TEXTS.slice(0, 2)) await scene.publish(text)
  for (const id of [1, 2]) {
    await store.follow({ storyId: id, channel: `discord:dm:${id}`, language: 'en', at: NOON })
  }
  await store.follow({ storyId: 1, channel: 'discord:dm:2', language: 'en', at: NOON })
  await scene.showAlerts()
  const before = await stateOf(scene)
  await curator.merge(1, 2, ADA)
  await scene.showAlerts()
  expect(await store.followedBy('discord:dm:2')).toEqual([1])
  expect(await curator.takeBack(1, ADA)).toMatchObject({ kind: 'undone', by: 2 })
  await scene.showAlerts()
  expect(await stateOf(scene)).toEqual(before)
  expect(await curator.takeBack(2, ADA)).toMatchObject({ kind: 'undone', by: 3 })
  expect((await stateOf(scene)).deals).toEqual([[1, ['1:0', '2:0']]])
})

test('what has been reported since stays where it belongs', async () => {
  await using scene = await openScene()
  const { curator } = scene
  for (const text of TEXTS.slice(0, 2)) await scene.publish(text)
  await curator.merge(1, 2, ADA)
  await scene.publish(
    'Nordwind AG has completed its acquisition of Halden Foods for 41 million euros.',
  )
  await curator.takeBack(1, ADA)
  expect((await stateOf(scene)).deals).toEqual([
    [1, ['1:0']],
    [2, ['2:0', '3:0']],
  ])
})

test('a later ruling on the same accounts goes first, and another team’s is not to be taken back', async () => {
  await using scene = await openScene()
  const { curator } = scene
  for (const text of TEXTS.slice(0, 2)) await scene.publish(text)
  await curator.merge(1, 2, ADA)
  await curator.split(1, [2], { ...ADA, at: NOON + 2 })
  expect(await curator.takeBack(1, ADA)).toEqual({ kind: 'changed_since', by: 2 })
  expect(await curator.takeBack(1, EVE)).toEqual({ kind: 'missing' })
  await curator.merge(1, 3, { ...EVE, at: NOON + 3 })
  expect(await curator.takeBack(2, ADA)).toEqual({ kind: 'changed_since', by: null })
  await curator.takeBack(3, EVE)
  expect(await curator.takeBack(2, ADA)).toMatchObject({ kind: 'undone' })
  expect(await curator.takeBack(2, ADA)).toMatchObject({ kind: 'undone_before' })
  expect(await curator.takeBack(1, ADA)).toMatchObject({ kind: 'undone' })
  expect((await stateOf(scene)).deals).toEqual([
    [1, ['1:0']],
    [2, ['2:0']],
  ])
})

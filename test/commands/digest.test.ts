import { expect, test } from 'vitest'
import { createChartDrawer } from '../../src/chart/drawer.ts'
import { imagesOf } from '../../src/core/card/images.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { ask, NOON, publish, watch, wordsOf } from './news.ts'

const DAY_MS = 86_400_000
const NOWHERE = { draw: () => Promise.resolve(null) }

/** A deal of which the channel was told at that time. */
async function tell(store: Store, target: string, at: number): Promise<void> {
  await publish(store, {
    title: `Norvik Group acquires ${target} for $500 million`,
    text: `Norvik Group has agreed to acquire ${target} for $500 million, it said on Thursday.`,
    url: `https://wire.example/${target}`,
    at,
  })
  const lease = { now: at, limit: 10, leaseMs: 1000 }
  for (const { id, story } of await store.claimDeliveries(['discord'], lease)) {
    const sentVersion = story.version
    await store.noteSent(id, { messageId: target, sentVersion, toldStatus: 'announced', at })
    await store.releaseDelivery(id, { retryAt: null, error: null })
  }
}

test.for(DATABASES)(
  '/digest gathers what the channel was told in the period (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await watch(store, ['price:>1'])
    await tell(store, 'Halden Foods', NOON - 20 * DAY_MS)
    await tell(store, 'Marlow Bakery', NOON - 3 * DAY_MS)
    await tell(store, 'Tessin Optics', NOON - DAY_MS / 2)
    const words = async (period: Record<string, string>) =>
      wordsOf(await ask(store, ['digest', null, period], 'en', NOWHERE))
    expect(await words({})).toContain('The last 7 days in this channel: 2')
    expect(await words({ period: 'day' })).toContain('Tessin Optics')
    expect(await words({ period: 'day' })).not.toContain('Marlow Bakery')
    expect(await words({ period: 'Month' })).toContain('Halden Foods')
    expect(await words({ period: 'year' })).toBe('Choose day, week or month.')
  },
)

test('/digest draws the deals’ values by buyer', async () => {
  await using database = await createDatabase(DATABASES[0])
  const store = await database.open()
  await watch(store, ['price:>1'])
  await tell(store, 'Marlow Bakery', NOON - DAY_MS)
  const drawer = createChartDrawer((reason) => {
    throw new Error(reason)
  })
  const [image] = imagesOf(await ask(store, ['digest', null, {}], 'en', drawer))
  expect(image?.alt).toContain('Norvik Group: 500M (1)')
})

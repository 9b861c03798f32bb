import { expect, test } from 'vitest'
import { SNAPSHOT } from '../../src/core/rates/snapshot.data.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { NOON } from './samples.ts'

const DAY = 86_400_000
const RATES = { on: '2026-11-25', perEuro: { USD: 1.16, JPY: 180.1 } }

test.for(DATABASES)('rates that were kept are there after a restart (%s)', async (which) => {
  await using database = await createDatabase(which)
  const first = await database.open()
  expect(await first.rates()).toEqual(SNAPSHOT)
  await first.claimRates(NOON, DAY)
  expect(await first.rates()).toEqual(SNAPSHOT)
  await first.keepRates({ ...RATES, on: '2026-11-24' })
  await first.keepRates(RATES)
  const second = await database.open()
  expect(await second.rates()).toEqual(RATES)
})

test.for(DATABASES)(
  'rates older than those of the program give way to them (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.keepRates({ ...RATES, on: '2020-01-02' })
    expect(await store.rates()).toEqual(SNAPSHOT)
  },
)

test.for(DATABASES)('one of several processes asks, once a day (%s)', async (which) => {
  await using database = await createDatabase(which)
  const stores = [await database.open(), await database.open()]
  const claim = (now: number) => Promise.all(stores.map((store) => store.claimRates(now, DAY)))
  expect((await claim(NOON)).filter(Boolean)).toHaveLength(1)
  expect(await claim(NOON + DAY - 1)).toEqual([false, false])
  expect((await claim(NOON + DAY)).filter(Boolean)).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { FOREVER } from '../../src/core/delivery/settings.ts'
import { partiesOf, type Subject } from '../../src/core/query/subject.ts'
import { NO_RATES } from '../../src/core/rates/rates.ts'
import { textTerms } from '../../src/core/text/terms.ts'
import type { GivenSettings } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { type DealValues, dealOf } from '../fakes/deals.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { FILE, NOON } from './samples.ts'

const TIMES = { now: NOON, nextTick: NOON }

function subject(values: DealValues): Subject {
  const deal = dealOf(values)
  const parties = partiesOf(deal, [], NO_COMPANIES)
  const about = { langs: ['en'], sources: ['a'], feedIds: [], publishedAt: NOON, deal, parties }
  return { ...about, ...textTerms([{ lang: 'en', text: 'Kiesel' }]) }
}

/** Two channels watch one list, the first with these settings. */
async function watching(store: Store, settings: GivenSettings): Promise<void> {
  const lists = [{ name: 'robots', rules: ['kiesel', 'type:merger'] }]
  const subscriptions = [
    { channel: 'discord:1', watchlist: 'robots', ...settings },
    { channel: 'discord:2', watchlist: 'robots' },
  ]
  await store.applyConfiguration({ ...FILE, watchlists: lists, subscriptions }, TIMES)
}

async function told(store: Store, values: DealValues, now = NOON): Promise<readonly string[]> {
  const watches = await store.inTransaction((tx) =>
    tx.watching([subject(values)], { now, rates: NO_RATES }),
  )
  return watches.map(({ channel, ruleIds }) => `${channel}: ${ruleIds.join()}`)
}

test.for(DATABASES)('a channel is told what satisfies its minimum as well (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await watching(store, { minimum: 'price:>1bn' })
  expect(await told(store, { priceBn: 2 })).toEqual(['discord:1: 1', 'discord:2: 1'])
  expect(await told(store, { priceBn: 1 })).toEqual(['discord:2: 1'])
  expect(await told(store, { priceBn: 2, type: 'merger' })).toEqual([
    'discord:1: 1,2',
    'discord:2: 1,2',
  ])
})

test.for(DATABASES)('a minimum counts as it stands now, for every process (%s)', async (which) => {
  await using database = await createDatabase(which)
  const [store, other] = [await database.open(), await database.open()]
  const both = ['discord:1: 1', 'discord:2: 1']
  await watching(other, { minimum: 'price:>1bn' })
  expect(await told(store, { priceBn: 1 })).toEqual(['discord:2: 1'])
  await watching(other, { minimum: 'price:>500m' })
  expect(await told(store, { priceBn: 1 })).toEqual(both)
  await watching(other, { minimum: 'price:>2bn' })
  expect(await told(store, { priceBn: 1 })).toEqual(['discord:2: 1'])
  await watching(other, {})
  expect(await told(store, { priceBn: 1 })).toEqual(both)
})

test.for(DATABASES)('a channel that is paused is told nothing new (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await watching(store, { pausedUntil: NOON + 1000 })
  expect(await told(store, {})).toEqual(['discord:2: 1'])
  expect(await told(store, {}, NOON + 1000)).toEqual(['discord:1: 1', 'discord:2: 1'])
  await watching(store, { pausedUntil: FOREVER })
  expect(await told(store, {}, NOON + 1e12)).toEqual(['discord:2: 1'])
})

import { pino } from 'pino'
import { expect, test } from 'vitest'
import { SNAPSHOT } from '../../src/core/rates/snapshot.data.ts'
import { createFeedSource } from '../../src/feeds/source.ts'
import { refreshRates } from '../../src/pipeline/refresh-rates.ts'
import { openStore } from '../../src/store/open.ts'
import { clockAt } from '../fakes/clock.ts'
import { ecbDocument } from '../fakes/ecb.ts'
import { startFeedServer } from '../fakes/feed-server.ts'

const DAY = 86_400_000
const PATH = '/eurofxref-daily.xml'

/** A bot's rates and the server they come from. */
async function ratesWorld(allowPrivateHosts = true) {
  const server = await startFeedServer()
  const store = await openStore({ url: 'sqlite::memory:' })
  const clock = clockAt(Date.UTC(2026, 10, 25, 16))
  const source = createFeedSource({
    userAgent: 'Dealbell/0.1 (+https://example.com)',
    allowPrivateHosts,
  })
  const options = {
    store,
    source,
    clock,
    log: pino({ level: 'silent' }),
    ratesUrl: server.url + PATH,
  }
  return {
    server,
    store,
    /** What the rates are after another day. */
    async nextDay(ratesUrl: string | null = options.ratesUrl) {
      clock.advance(DAY)
      await refreshRates({ ...options, ratesUrl }, new AbortController().signal)
      return store.rates()
    },
    refresh: () => refreshRates(options, new AbortController().signal),
    async [Symbol.asyncDispose]() {
      await source[Symbol.asyncDispose]()
      await store.close()
      await server[Symbol.asyncDispose]()
    },
  }
}

test('the rates of the day are taken, once a day', async () => {
  await using world = await ratesWorld()
  world.server.set(PATH, { body: ecbDocument('2026-11-26'), contentType: 'text/xml' })
  expect(await world.nextDay()).toMatchObject({ on: '2026-11-26', perEuro: { USD: 1.16 } })
  await world.refresh()
  expect(world.server.requests).toHaveLength(1)
})

test('a server that fails, is gone or talks nonsense leaves the last good rates', async () => {
  await using world = await ratesWorld()
  expect(await world.nextDay('http://127.0.0.1:1/')).toEqual(SNAPSHOT)
  world.server.set(PATH, { body: ecbDocument('2026-11-27') })
  const good = await world.nextDay()
  expect(good.on).toBe('2026-11-27')
  world.server.set(PATH, { status: 500, body: 'sorry' })
  expect(await world.nextDay()).toEqual(good)
  world.server.set(PATH, { body: '<html>Maintenance</html>' })
  expect(await world.nextDay()).toEqual(good)
  world.server.set(PATH, { body: ecbDocument('2026-11-30', { USD: '1160' }) })
  expect(await world.nextDay()).toEqual(good)
  world.server.set(PATH, { body: ecbDocument('2026-11-30').padEnd(1_000_000) })
  expect(await world.nextDay()).toEqual(good)
  world.server.set(PATH, { body: ecbDocument('2026-12-01') })
  expect((await world.nextDay()).on).toBe('2026-12-01')
})

test('rates: off asks nobody, and private addresses are refused where they are not allowed', async () => {
  await using world = await ratesWorld(false)
  world.server.set(PATH, { body: ecbDocument('2026-11-26') })
  expect(await world.nextDay(null)).toEqual(SNAPSHOT)
  expect(await world.nextDay()).toEqual(SNAPSHOT)
  expect(world.server.requests).toEqual([])
})

import { once } from 'node:events'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import { openStore } from '../../src/store/open.ts'
import { ORDERS } from './messages.ts'
import { feedAddresses } from './mix.ts'

const HOUR_MS = 3_600_000
const VALIDATORS = { etag: '"v1"', lastModified: null, bodyHash: null }

/** Makes a database of feeds that were polled before: their servers can answer that nothing has changed. */
const [message] = await once(process, 'message')
const { database, feeds, port } = ORDERS.parse(message)
await using store = await openStore({ url: database })
const now = Date.now()
const addresses = feedAddresses(feeds, port)
const file = addresses.map((url) => ({ url, firstPoll: 'baseline' as const, fullText: false }))
const configuration = { feeds: file, watchlists: [], subscriptions: [] }
await store.applyConfiguration(configuration, { now, nextTick: now })
const state = { ...UNPOLLED, firstSuccessAt: now }
for (;;) {
  const claimed = await store.claimDueFeeds(now, 1_000, HOUR_MS)
  if (claimed.length === 0) break
  const polls = claimed.map(({ id, url }) => {
    const { host } = new URL(url)
    const known = { state, waitUntil: null, stopped: false, notice: null, hubMissed: false, host }
    const poll = { at: now, nextPollAt: now + HOUR_MS, validators: VALIDATORS, title: null }
    return store.finishPoll(id, { ...poll, learned: known })
  })
  await Promise.all(polls)
}
process.disconnect()

import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import { createFeedSource } from '../../src/feeds/source.ts'
import { createLog } from '../../src/log.ts'
import { pollDueFeeds } from '../../src/pipeline/poll.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ORDERS, type Orders, type Round } from './messages.ts'
import { feedAddresses } from './mix.ts'

const HOUR_MS = 3_600_000
const ETAG = '"v1"'

/** Polls the benchmark's feeds in a process of its own, so that its memory is that of the polling alone. */
const [message] = await once(process, 'message')
const orders = ORDERS.parse(message)
const folder = await mkdtemp(join(tmpdir(), 'dealbell-bench-'))
try {
  await using store = await openStore({ url: `sqlite:${join(folder, 'bench.db')}` })
  await pollRounds(store, orders)
} finally {
  await rm(folder, { recursive: true })
  process.disconnect()
}

/** Every host name is this machine. */
function resolve(_host: string, done: (error: null, found: LookupAddress[]) => void): void {
  done(null, [{ address: '127.0.0.1', family: 4 }])
}

async function pollRounds(store: Store, { port, feeds, rounds }: Orders): Promise<void> {
  const log = createLog({ level: 'silent', secrets: [] })
  await using source = createFeedSource({ userAgent: 'Bench/1', allowPrivateHosts: true, resolve })
  let now = Date.now()
  const clock = { now: () => now }
  await prepare(store, feedAddresses(feeds, port), now)
  const nextTick = () => now + HOUR_MS
  const options = { store, source, clock, log, nextTick, onOwed: () => undefined }
  for (let round = 0; round < rounds; round += 1) {
    // A day, so that feeds that have failed are due again too.
    now += 24 * HOUR_MS
    const peak = watchMemory()
    const started = performance.now()
    const cpu = process.cpuUsage()
    await pollDueFeeds(options, new AbortController().signal)
    const ms = performance.now() - started
    const { user, system } = process.cpuUsage(cpu)
    process.send?.({ ms, cpuMs: (user + system) / 1000, ...peak() } satisfies Round)
  }
}

/** Feeds that were polled before: their servers can answer that nothing has changed. */
async function prepare(store: Store, addresses: readonly string[], now: number): Promise<void> {
  const feeds = addresses.map((url) => ({ url, firstPoll: 'baseline' as const, fullText: false }))
  const configuration = { feeds, watchlists: [], subscriptions: [] }
  await store.applyConfiguration(configuration, { now, nextTick: now })
  const validators = { etag: ETAG, lastModified: null, bodyHash: null }
  const state = { ...UNPOLLED, firstSuccessAt: now }
  for (;;) {
    const claimed = await store.claimDueFeeds(now, 1_000, HOUR_MS)
    if (claimed.length === 0) return
    for (const { id, url } of claimed) {
      const host = new URL(url).host
      const learned = { state, waitUntil: null, stopped: false, notice: null, host }
      const poll = { at: now, nextPollAt: now + HOUR_MS, validators, title: null, learned }
      await store.finishPoll(id, poll)
    }
  }
}

/** Gives the largest memory the process has taken since the call, in bytes. */
function watchMemory(): () => Pick<Round, 'peakRss' | 'heap'> {
  let peakRss = 0
  const look = (): void => {
    peakRss = Math.max(peakRss, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    look()
    return { peakRss, heap: process.memoryUsage().heapUsed }
  }
}

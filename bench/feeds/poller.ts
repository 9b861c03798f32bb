import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { createFeedSource } from '../../src/feeds/source.ts'
import { createLog } from '../../src/log.ts'
import { pollDueFeeds } from '../../src/pipeline/poll.ts'
import { openStore } from '../../src/store/open.ts'
import { ORDERS, type Orders, type Round } from './messages.ts'

const HOUR_MS = 3_600_000

/** Polls the benchmark's feeds in a process of its own, so that its memory is that of the polling alone. */
const [message] = await once(process, 'message')
const orders = ORDERS.parse(message)
await pollRounds(orders)
process.disconnect()

/** Every host name is this machine. */
function resolve(_host: string, done: (error: null, found: LookupAddress[]) => void): void {
  done(null, [{ address: '127.0.0.1', family: 4 }])
}

async function pollRounds({ database, rounds }: Orders): Promise<void> {
  await using store = await openStore({ url: database })
  const log = createLog({ level: 'silent', secrets: [] })
  await using source = createFeedSource({ userAgent: 'Bench/1', allowPrivateHosts: true, resolve })
  let now = Date.now()
  const clock = { now: () => now }
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

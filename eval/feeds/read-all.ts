import { DEFAULT_LIMITS } from '../../src/feeds/limits.ts'
import { createWorkerPool } from '../../src/worker-pool.ts'
import type { ReaderScript } from './reader-thread.ts'
import { type Reading, unread } from './reading.ts'

/** How reading went: what was made of each body, in their order, and how long the slowest took on the clock. */
export interface ReadAll {
  readonly readings: readonly Reading[]
  readonly slowestMs: number
}

/** Reads every body in a worker of its own kind, each within the time and memory that feeds are given. */
export async function readAll(
  script: ReaderScript,
  bodies: readonly Uint8Array[],
): Promise<ReadAll> {
  await using pool = createWorkerPool<Uint8Array, Reading>({
    script: new URL(`./${script}`, import.meta.url),
    size: 1,
    deadlineMs: DEFAULT_LIMITS.parseMs,
    memoryMb: DEFAULT_LIMITS.workerMemoryMb,
  })
  const readings: Reading[] = []
  let slowestMs = 0
  for (const body of bodies) {
    const start = performance.now()
    const outcome = await pool.run(body)
    // The first reading waits until the thread has loaded its module.
    if (readings.length > 0) slowestMs = Math.max(slowestMs, performance.now() - start)
    readings.push(outcome.kind === 'done' ? outcome.reply : unread(outcome.kind))
  }
  return { readings, slowestMs }
}

const ROUNDS = 3
const LONGEST_ROUND_MS = 10 * 60 * 1000

/** Processor time of reading all bodies once, the thread warm: the shortest of three rounds, as other programs disturb. */
export async function measureSpeed(
  script: ReaderScript,
  bodies: readonly Uint8Array[],
): Promise<number> {
  await using pool = createWorkerPool<readonly Uint8Array[], number>({
    script: new URL(`./${script}`, import.meta.url),
    size: 1,
    deadlineMs: LONGEST_ROUND_MS,
    memoryMb: 1024,
  })
  const seconds: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const outcome = await pool.run(bodies)
    if (outcome.kind !== 'done') throw new Error(`the measured thread ended: ${outcome.kind}`)
    if (round > 0) seconds.push(outcome.reply)
  }
  return Math.min(...seconds)
}

import { DEFAULT_LIMITS } from '../../src/feeds/limits.ts'
import { createWorkerPool } from '../../src/feeds/worker-pool.ts'
import { type Reading, unread } from './reading.ts'

/** How reading went: what was made of each body, in their order, and how long the slowest took on the clock. */
export interface ReadAll {
  readonly readings: readonly Reading[]
  readonly slowestMs: number
}

/** Reads every body in a worker of its own kind, each within the time and memory that feeds are given. */
export async function readAll(
  script: 'own-worker.ts' | 'rss-parser-worker.ts',
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

/** Processor time of reading all bodies once, the worker warm: the shortest of three rounds, as other programs disturb. */
export async function measureSpeed(
  script: 'own-worker.ts' | 'rss-parser-worker.ts',
  bodies: readonly Uint8Array[],
): Promise<number> {
  const warm = Array.from({ length: ROUNDS + 1 }, () => bodies).flat()
  const { readings } = await readAll(script, warm)
  const rounds = Array.from({ length: ROUNDS }, (_, at) =>
    readings
      .slice((at + 1) * bodies.length, (at + 2) * bodies.length)
      .reduce((total, { seconds }) => total + seconds, 0),
  )
  return Math.min(...rounds)
}

import { createTask, type ScheduledTask, schedule } from 'node-cron'
import type { Logger } from '../log.ts'
import type { Clock } from '../ports.ts'

/** Without a tick for this many intervals the schedule counts as stopped. */
const MISSED_INTERVALS = 3

/** A running schedule. */
export interface Ticks {
  /** When the next tick is due, milliseconds since 1970, UTC. */
  readonly next: () => number
  /** Whether ticks still come; node-cron has stopped silently before, so its word is not enough. */
  readonly healthy: () => boolean
  /** No further tick; gives when the one under way has ended. */
  readonly stop: () => Promise<void>
}

/**
 * Calls `onTick` at the times of a cron pattern of five or six fields in UTC, where no daylight-saving change can
 * skip or repeat a tick, and never while the last call still runs.
 */
export function startTicks(
  pattern: string,
  onTick: () => Promise<void>,
  { clock, log }: { readonly clock: Clock; readonly log: Logger },
): Ticks {
  let lastTick = clock.now()
  let running: Promise<void> = Promise.resolve()
  const tick = async (): Promise<void> => {
    lastTick = clock.now()
    running = onTick().catch((error: unknown) => log.error({ err: error }, 'tick failed'))
    await running
  }
  const task = schedule(pattern, tick, {
    name: 'poll',
    timezone: 'UTC',
    noOverlap: true,
    logger: quiet(log),
  })
  task.on('execution:overlap', () => {
    lastTick = clock.now()
    log.debug('tick passed over: the last one still runs')
  })
  return {
    next: () => firstRun(task) ?? clock.now(),
    healthy: () => clock.now() - lastTick <= MISSED_INTERVALS * longestGap(task.getNextRuns(10)),
    stop: async () => {
      await task.destroy()
      await running
    },
  }
}

/** When a pattern next ticks, milliseconds since 1970, UTC. */
export function nextTick(pattern: string, { clock }: { readonly clock: Clock }): number {
  const task = createTask(pattern, () => undefined, { timezone: 'UTC' })
  const next = firstRun(task) ?? clock.now()
  void task.destroy()
  return next
}

/** `getNextRuns` also answers for a task that is not running, `getNextRun` does not. */
function firstRun(task: ScheduledTask): number | null {
  return task.getNextRuns(1)[0]?.getTime() ?? null
}

/** Patterns such as "0 9 * * 1-5" have gaps of different length; the longest is the one to wait for. */
function longestGap(runs: readonly Date[]): number {
  const gaps = runs.slice(1).map((run, index) => run.getTime() - (runs[index]?.getTime() ?? 0))
  return Math.max(1_000, ...gaps)
}

/** node-cron's own messages (missed and overlapping runs) are details of ours. */
function quiet(log: Logger): {
  [level in 'info' | 'warn' | 'error' | 'debug']: (message: unknown) => void
} {
  const debug = (message: unknown) => log.debug({ cron: String(message) }, 'cron')
  return { info: debug, warn: debug, error: debug, debug }
}

/** Each article is worked on at least so often, and all of them for so long; the best round counts. */
const ROUNDS = 5
const WARM_UP_MS = 500

/** How long the work takes for one of the items, milliseconds: the mean of the fastest of several rounds over all of them. */
export function fastestMean<T>(items: readonly T[], work: (item: T) => void): number {
  const round = (): number => {
    const started = performance.now()
    for (const item of items) work(item)
    return (performance.now() - started) / items.length
  }
  const until = performance.now() + WARM_UP_MS
  do round()
  while (performance.now() < until)
  return Math.min(...Array.from({ length: ROUNDS }, round))
}

/** How long the work takes at most for all but one in a hundred of the items, milliseconds. */
export function slowest<T>(items: readonly T[], work: (item: T) => void): number {
  const times = items.map((item) => {
    const started = performance.now()
    work(item)
    return performance.now() - started
  })
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
}

/** What the work gives, how long it takes (milliseconds), and how much memory is in use for it afterwards (bytes). */
export function weigh<T>(work: () => T): {
  readonly made: T
  readonly ms: number
  readonly bytes: number
} {
  const before = memory()
  const started = performance.now()
  const made = work()
  const ms = performance.now() - started
  return { made, ms, bytes: memory() - before }
}

function memory(): number {
  if (globalThis.gc === undefined) throw new Error('start this process with --expose-gc')
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

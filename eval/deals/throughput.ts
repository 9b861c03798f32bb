import { cpus } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { extract } from '../../src/core/extract/extract.ts'
import type { Sample } from './sets/set.ts'

const ENOUGH_WORDS = 1_000_000
const MEBIBYTE = 1024 * 1024

/** How fast articles are read and what stays in memory. */
export interface Throughput {
  readonly words: number
  /** Processor time of the whole process, its garbage collection included; other programs do not disturb it. */
  readonly seconds: number
  /** Memory in use before and after, garbage collected, in MiB; it does not grow with the articles read. */
  readonly heapBefore: number
  readonly heapAfter: number
}

/**
 * Reads the articles once, or evenly chosen ones of them until about a million words, and measures only the reading.
 * Everything is read once before, so that the program runs as in a bot that has been up for a while. A word is what
 * white space divides.
 */
export function measureThroughput(samples: readonly Sample[]): Throughput {
  const chosen = evenly(samples)
  for (const sample of chosen) extract(sample)
  const heapBefore = liveHeap()
  const start = process.cpuUsage()
  for (const sample of chosen) extract(sample)
  const { user, system } = process.cpuUsage(start)
  const words = chosen.reduce((total, sample) => total + wordCount(sample), 0)
  return { words, seconds: (user + system) / 1e6, heapBefore, heapAfter: liveHeap() }
}

/** The measurement in a sentence. */
export function throughputLine(measured: Throughput): string {
  const { words, seconds, heapBefore, heapAfter } = measured
  const pace = Math.round(words / Math.max(seconds, 1e-6) / 1000) * 1000
  const heap = [heapBefore, heapAfter].map((bytes) => bytes.toFixed(1))
  return (
    `Throughput: ${pace.toLocaleString('en')} words a second on one core ` +
    `(${words.toLocaleString('en')} words in ${seconds.toFixed(2)} s of processor time; ` +
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}). ` +
    `Heap ${heap[0]} MiB before, ${heap[1]} MiB after.`
  )
}

function evenly(samples: readonly Sample[]): Sample[] {
  const total = samples.reduce((words, sample) => words + wordCount(sample), 0)
  const step = Math.max(1, Math.ceil(total / ENOUGH_WORDS))
  return samples.filter((_, at) => at % step === 0)
}

function wordCount({ title, text }: Sample): number {
  return [title, text].reduce((words, part) => words + (part.match(/\S+/g)?.length ?? 0), 0)
}

// Only what is still reachable tells whether memory grows, and only a collection tells what is reachable.
function liveHeap(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed / MEBIBYTE
}

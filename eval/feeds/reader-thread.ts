import { parentPort } from 'node:worker_threads'
import type { Reading } from './reading.ts'

/** Thread and what is measured in it: a body is answered with what was read, a list of them with the seconds it took. */
export type ReaderScript = 'own-worker.ts' | 'rss-parser-worker.ts'

/** Answers the bodies that come to this thread by `read`. */
export function serveReader(read: (body: Uint8Array) => Promise<Reading>): void {
  const answer = async (job: Uint8Array | readonly Uint8Array[]) => {
    const reply = job instanceof Uint8Array ? await read(job) : await secondsFor(job)
    parentPort?.postMessage(reply, [])
  }
  parentPort?.on('message', (job: Uint8Array | readonly Uint8Array[]) => void answer(job))
  parentPort?.postMessage('ready', [])

  /** Processor time, garbage collection included; taken over all, as its clock is too coarse for one small feed. */
  async function secondsFor(bodies: readonly Uint8Array[]): Promise<number> {
    const start = process.cpuUsage()
    for (const body of bodies) await read(body)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
}

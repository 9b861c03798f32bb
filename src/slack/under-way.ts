import { soon } from '../soon.ts'

/** Answers under way. */
export interface UnderWay {
  /** Counts the work until it has ended, and passes its end on. */
  track(work: Promise<void>): Promise<void>
  /** Waits until the last one is out, at most `ms` milliseconds. */
  settle(ms: number): Promise<void>
}

export function createUnderWay(): UnderWay {
  const underWay = new Set<Promise<void>>()
  return {
    track(work) {
      underWay.add(work)
      return work.finally(() => underWay.delete(work))
    },
    async settle(ms) {
      await soon(Promise.allSettled(underWay), ms)
    },
  }
}

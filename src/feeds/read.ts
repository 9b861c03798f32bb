import { err, type Result } from '../core/result.ts'
import type { FeedError, ParsedFeed } from '../ports.ts'
import { createWorkerPool } from '../worker-pool.ts'
import type { Limits } from './limits.ts'
import type { FeedDocument } from './parse/parse-feed.ts'

/** Reads feeds without ever holding up or ending the program. */
export interface FeedReader extends AsyncDisposable {
  read(document: FeedDocument): Promise<Result<ParsedFeed, FeedError>>
}

/**
 * Opens a reader whose parsing runs in two worker threads, each feed with a deadline and each thread with a memory
 * limit, because a crafted feed of 100 kB can keep a parser busy for minutes.
 */
export function createFeedReader(
  limits: Pick<Limits, 'parseMs' | 'workerMemoryMb' | 'feedBytes'>,
): FeedReader {
  const pool = createWorkerPool<FeedDocument, Result<ParsedFeed, FeedError>>({
    script: new URL('./parse-worker.ts', import.meta.url),
    size: 2,
    deadlineMs: limits.parseMs,
    memoryMb: limits.workerMemoryMb,
  })
  return {
    async read(document) {
      if (document.body.length > limits.feedBytes) return tooLarge(limits.feedBytes)
      const outcome = await pool.run(document)
      if (outcome.kind === 'done') return outcome.reply
      return outcome.kind === 'timeout' ? tooSlow(limits.parseMs) : tooHeavy(outcome.reason)
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}

function tooLarge(bytes: number): Result<never, FeedError> {
  const message = `The feed is larger than the ${bytes / 1024 / 1024} MiB that are read.`
  return err({ code: 'too_large', message })
}

function tooSlow(ms: number): Result<never, FeedError> {
  const message = `The feed took longer than ${ms / 1000} s to read and was given up.`
  return err({ code: 'damaged', message })
}

function tooHeavy(reason: string): Result<never, FeedError> {
  const message = `The feed cannot be read within the bounds of memory and was given up (${reason}).`
  return err({ code: 'damaged', message })
}

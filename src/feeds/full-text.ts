import type { Clock } from '../ports.ts'
import type { Exchanger } from './exchange.ts'
import type { Limits } from './limits.ts'
import type { Page } from './parse/article-text.ts'
import { createRobots } from './robots.ts'
import { createWorkerPool } from './worker-pool.ts'

/** Fetches linked pages and reduces them to their article. */
export interface PageReader extends AsyncDisposable {
  /** The article as plain text; null when the page gives none, fails, or robots.txt forbids it. */
  read(url: string, signal: AbortSignal): Promise<string | null>
}

/** Opens a reader of article pages; every hop of a redirect must be allowed by its site's robots.txt. */
export function createPageReader(options: {
  readonly exchanger: Exchanger
  readonly userAgent: string
  readonly limits: Limits
  readonly clock: Clock
}): PageReader {
  const { exchanger, limits, userAgent } = options
  const robots = createRobots(options)
  const pool = createWorkerPool<Page, string | null>({
    script: new URL('./page-worker.ts', import.meta.url),
    size: 1,
    deadlineMs: limits.pageMs,
    memoryMb: limits.workerMemoryMb,
  })
  return {
    async read(url, signal) {
      const page = await exchanger.send(
        {
          url,
          headers: { 'user-agent': userAgent, accept: 'text/html, application/xhtml+xml' },
          maxBytes: limits.pageBytes,
          mayVisit: async (hop) => ((await robots.isAllowed(hop, signal)) ? null : FORBIDDEN),
        },
        signal,
      )
      if (!page.ok || page.value.status !== 200) return null
      const contentType = page.value.headers.get('content-type') ?? null
      if (!/html/i.test(contentType ?? 'text/html')) return null
      const outcome = await pool.run({ body: page.value.body, contentType, url: page.value.url })
      return outcome.kind === 'done' ? outcome.reply : null
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  }
}

const FORBIDDEN = {
  code: 'address_refused',
  message: "The site's robots.txt asks not to fetch this page.",
} as const

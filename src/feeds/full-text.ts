import { err, ok, type Result } from '../core/result.ts'
import type { Clock, FeedError, PageArticle, PageFault } from '../ports.ts'
import { createWorkerPool, type WorkerPool } from '../worker-pool.ts'
import { ACCEPT_ENCODING } from './body.ts'
import type { Answer, Exchanger } from './exchange.ts'
import type { Limits } from './limits.ts'
import { answerFault, pageFault } from './page-fault.ts'
import type { ArticlePage, Page } from './parse/article-page.ts'
import { createResting, type Resting } from './resting.ts'
import { retryAfterMs } from './retry-after.ts'
import { createRobots, productToken, type Robots } from './robots.ts'
import { headerOptsOut } from './robots-directives.ts'

/** Fetches linked pages and reduces them to their article. */
export interface PageReader extends AsyncDisposable {
  /** Never rejects: a page that gives no article, fails or may not be read is a named fault. */
  read(url: string, signal: AbortSignal): Promise<Result<PageArticle, PageFault>>
}

const HOUR = 60 * 60 * 1000
/** Rest of a site that asks for fewer requests and does not say for how long. */
const BUSY_MS = 10 * 60 * 1000

/**
 * Opens a reader of article pages. Every hop of a redirect must be allowed by its site's robots.txt; a site that asks
 * for fewer requests, or for a person, is left alone for a while.
 */
export function createPageReader(options: {
  readonly exchanger: Exchanger
  readonly userAgent: string
  readonly limits: Limits
  readonly clock: Clock
}): PageReader {
  const { exchanger, limits, userAgent, clock } = options
  const robots = createRobots(options)
  const resting = createResting(clock)
  const token = productToken(userAgent)
  const pool = createWorkerPool<Page, ArticlePage>({
    script: new URL('./page-worker.ts', import.meta.url),
    size: 1,
    deadlineMs: limits.pageMs,
    memoryMb: limits.workerMemoryMb,
  })
  const request = {
    headers: {
      'user-agent': userAgent,
      accept: 'text/html, application/xhtml+xml;q=0.9',
      'accept-encoding': ACCEPT_ENCODING,
    },
    maxBytes: limits.pageBytes,
  }

  async function read(url: string, signal: AbortSignal): Promise<Result<PageArticle, PageFault>> {
    const gate = createHopGate(robots, resting, signal)
    const answer = await exchanger.send({ ...request, url, mayVisit: gate.mayVisit }, signal)
    if (!answer.ok) return err(gate.refusal() ?? pageFault('unreachable', answer.error.message))
    const { status, headers, url: reached } = answer.value
    const busy = status === 429 || status === 503
    if (busy)
      resting.rest(
        reached,
        retryAfterMs(headers.get('retry-after') ?? null, clock.now()) ?? BUSY_MS,
      )
    const article = await articleOf(answer.value, url, { pool, token })
    if (!article.ok && article.error.code === 'challenge') resting.rest(reached, HOUR)
    return article
  }
  return { read, [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose]() }
}

/** Asked before each hop; remembers as what kind of fault it refused one. */
function createHopGate(
  robots: Robots,
  resting: Resting,
  signal: AbortSignal,
): {
  readonly mayVisit: (url: URL) => Promise<FeedError | null>
  readonly refusal: () => PageFault | null
} {
  let refusal: PageFault | null = null
  return {
    refusal: () => refusal,
    async mayVisit(url) {
      refusal = resting.isResting(url) ? RESTING : await robotsFault(robots, url, signal)
      return refusal && { code: 'address_refused', message: refusal.message }
    },
  }
}

const RESTING = pageFault(
  'unreachable',
  'The site asked to be left alone; its pages are read later.',
)

async function robotsFault(
  robots: Robots,
  url: URL,
  signal: AbortSignal,
): Promise<PageFault | null> {
  const verdict = await robots.judge(url, signal)
  if (verdict === 'allowed') return null
  if (verdict === 'forbidden') return pageFault('robots')
  return pageFault('robots', "The site's robots.txt cannot be fetched, which forbids its pages.")
}

async function articleOf(
  { status, headers, body, url }: Answer,
  asked: string,
  reader: { readonly pool: WorkerPool<Page, ArticlePage>; readonly token: string },
): Promise<Result<PageArticle, PageFault>> {
  const fault = answerFault(status, headers)
  if (fault !== null) return err(fault)
  if (isHome(url) && !isHome(asked)) return err(GONE)
  if (isOptedOut(headers, reader.token)) return err(pageFault('opted_out'))
  const contentType = headers.get('content-type') ?? null
  const outcome = await reader.pool.run({ body, contentType, url, token: reader.token })
  if (outcome.kind !== 'done') return err(pageFault('too_heavy'))
  const { optsOut, article } = outcome.reply
  if (optsOut) return err(pageFault('opted_out'))
  return article.ok ? ok(article.value) : err(pageFault(article.error))
}

const GONE = pageFault('no_article', "The link leads to the site's front page.")

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}

/** By `X-Robots-Tag`, or by the header of the TDM Reservation Protocol (W3C community group). */
function isOptedOut(headers: ReadonlyMap<string, string>, token: string): boolean {
  if (headers.get('tdm-reservation')?.trim() === '1') return true
  return headerOptsOut(headers.get('x-robots-tag') ?? '', token)
}

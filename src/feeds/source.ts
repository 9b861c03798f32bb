import { createHash } from 'node:crypto'
import type {
  Clock,
  FeedError,
  FeedSource,
  HubClient,
  PollOutcome,
  RatesSource,
  Reached,
  Validators,
} from '../ports.ts'
import { announcedHubs } from './announced-hubs.ts'
import { ACCEPT_ENCODING } from './body.ts'
import type { ResolveHost } from './checked-lookup.ts'
import { type FeedFinder, feedFinder } from './discovery/feed-finder.ts'
import { type Answer, createExchanger, type Exchanger } from './exchange.ts'
import { freshMs } from './freshness.ts'
import { createPageReader } from './full-text.ts'
import { createHubClient } from './hub.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { createRatesSource } from './rates-document.ts'
import { createFeedReader, type FeedReader } from './read.ts'
import { retryAfterMs } from './retry-after.ts'

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1'

export interface FeedSourceOptions {
  /** Our name, version and where to complain: `Dealbell/0.1 (+https://…)`. The name is our token in robots.txt. */
  readonly userAgent: string
  readonly allowPrivateHosts: boolean
  readonly limits?: Partial<Limits>
  readonly clock?: Clock
  /** How host names are looked up; the system's way by default. Every answer is checked. */
  readonly resolve?: ResolveHost
}

/**
 * Opens the source of feeds: polite (conditional requests, a stable name, no cookies) and safe (addresses, size,
 * time, redirects and parsing are bounded). A stop by the caller's signal gives a failed poll or no text, which the
 * caller who stopped it passes over. Hubs, and who publishes reference rates, are asked under the same rules.
 */
export function createFeedSource(
  options: FeedSourceOptions,
): FeedSource & HubClient & RatesSource & Pick<FeedFinder, 'find'> & AsyncDisposable {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const clock = options.clock ?? { now: () => Date.now() }
  const { resolve, userAgent } = options
  const policy = { allowPrivateHosts: options.allowPrivateHosts }
  const exchanger = createExchanger({ policy, limits, ...(resolve && { resolve }) })
  const reader = createFeedReader(limits)
  const pages = createPageReader({ exchanger, userAgent, limits, clock })
  const rates = createRatesSource({ exchanger, userAgent })
  const maxBytes = limits.feedBytes
  const finder = feedFinder({ exchanger, reader, userAgent, maxBytes })
  const hubs = createHubClient({ exchanger, userAgent, clock })
  const poller: Poller = { exchanger, reader, userAgent, clock, maxBytes }
  return {
    poll: (feed, signal) => poll(poller, feed, signal),
    ...finder,
    read: (document) => reader.read(document),
    fullText: (url, signal) => pages.read(url, signal),
    ask: (request, signal) => hubs.ask(request, signal),
    ratesDocument: (address, signal) => rates.ratesDocument(address, signal),
    async [Symbol.asyncDispose]() {
      await exchanger[Symbol.asyncDispose]()
      await Promise.all([reader[Symbol.asyncDispose](), pages[Symbol.asyncDispose]()])
    },
  }
}

interface Poller {
  readonly exchanger: Exchanger
  readonly reader: FeedReader
  readonly userAgent: string
  readonly clock: Clock
  readonly maxBytes: number
}

interface PolledFeed {
  readonly url: string
  readonly validators: Validators
}

async function poll(poller: Poller, feed: PolledFeed, signal: AbortSignal): Promise<PollOutcome> {
  const headers = requestHeaders(poller.userAgent, feed.validators)
  const request = { url: feed.url, headers, maxBytes: poller.maxBytes }
  const answer = await poller.exchanger.send(request, signal)
  if (!answer.ok) return failed(answer.error)
  const { status } = answer.value
  // RFC 9110, 15.4.5: the server speaks of what we already hold; it may give it newer validators.
  if (status === 304) {
    const validators = renewed(feed.validators, answer.value)
    return { kind: 'unchanged', ...reached(poller, answer.value, validators) }
  }
  if (status === 200 || status === 203) return read(poller, feed, answer.value)
  const retry = answer.value.headers.get('retry-after') ?? null
  const waits = status === 429 || status === 503
  const waitMs = waits ? retryAfterMs(retry, poller.clock.now()) : null
  return failed(statusError(status), { waitMs, status })
}

function requestHeaders(userAgent: string, validators: Validators): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
    ...(validators.etag !== null && { 'if-none-match': validators.etag }),
    ...(validators.lastModified !== null && { 'if-modified-since': validators.lastModified }),
  }
}

async function read(poller: Poller, feed: PolledFeed, answer: Answer): Promise<PollOutcome> {
  const bodyHash = createHash('sha256').update(answer.body).digest('hex')
  const validators = { ...given(answer), bodyHash }
  const told = reached(poller, answer, validators)
  if (bodyHash === feed.validators.bodyHash) return { kind: 'unchanged', ...told }
  const contentType = answer.headers.get('content-type') ?? null
  const parsed = await poller.reader.read({ body: answer.body, contentType, url: answer.url })
  if (!parsed.ok) return failed(parsed.error)
  const announced = announcedHubs(answer, parsed.value.hints)
  return { kind: 'fresh', feed: parsed.value, announced, ...told }
}

function reached({ clock }: Poller, answer: Answer, validators: Validators): Reached {
  const { headers, movedTo } = answer
  return { validators, freshMs: freshMs(headers, clock.now()), movedTo }
}

function given(answer: Answer): Pick<Validators, 'etag' | 'lastModified'> {
  return {
    etag: sendable(answer.headers.get('etag')),
    lastModified: sendable(answer.headers.get('last-modified')),
  }
}

/** A validator that could not be sent back as it came would spoil every later request. */
function sendable(value: string | undefined): string | null {
  return value !== undefined && /^[\x21-\x7e][\t\x20-\x7e]{0,1000}$/.test(value) ? value : null
}

function renewed(known: Validators, answer: Answer): Validators {
  const { etag, lastModified } = given(answer)
  return {
    etag: etag ?? known.etag,
    lastModified: lastModified ?? known.lastModified,
    bodyHash: known.bodyHash,
  }
}

function failed(
  error: FeedError,
  answer: { readonly waitMs: number | null; readonly status: number } | null = null,
): PollOutcome {
  const { waitMs = null, status = null } = answer ?? {}
  return { kind: 'failed', error, retryAfterMs: waitMs, status }
}

function statusError(status: number): FeedError {
  return { code: 'http_status', message: `The server answered ${status}${meaning(status)}.` }
}

function meaning(status: number): string {
  if (status === 401 || status === 403) return ': it does not let us read this feed'
  if (status === 404) return ': there is no feed at this address; check it'
  if (status === 410) return ': the feed is gone for good; remove it'
  if (status === 429) return ': it asks for fewer requests; we wait'
  return status >= 500 ? ': it has a fault of its own; it will be tried again' : ''
}

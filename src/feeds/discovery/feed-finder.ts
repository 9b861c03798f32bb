import { canonicalFeedUrl } from '../../core/canonical-url.ts'
import { err, ok, type Result } from '../../core/result.ts'
import type { FeedError, FoundFeed } from '../../ports.ts'
import { ACCEPT_ENCODING } from '../body.ts'
import { type Answer, createExchanger, type Exchanger } from '../exchange.ts'
import { DEFAULT_LIMITS } from '../limits.ts'
import { decodeText } from '../parse/charset.ts'
import { createFeedReader, type FeedReader } from '../read.ts'
import { announcedFeeds, type Candidate } from './announced-feeds.ts'
import { COMMON_PATHS } from './feed-types.data.ts'

/** Finds the feeds of a site. */
export interface FeedFinder extends AsyncDisposable {
  /**
   * The feed at this address, or else those of the page: the ones it announces, else those it links to, else, with
   * `guess`, those at common paths of its server. Each was read; pages that announce nothing readable give an error
   * that says so. `guess` asks for addresses that nobody has named: only at a user's wish.
   */
  find(
    address: string,
    how: { readonly guess: boolean },
    signal: AbortSignal,
  ): Promise<Result<readonly FoundFeed[], FeedError>>
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5'

/** So many candidates of one kind are fetched. */
const MOST_TRIED = 8

interface Finder extends FinderParts {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** What a finder works with. */
export interface FinderParts {
  readonly exchanger: Exchanger
  readonly reader: FeedReader
  readonly userAgent: string
  readonly maxBytes: number
}

/** A finder over connections and reading threads that others use too. */
export function feedFinder(parts: FinderParts): Pick<FeedFinder, 'find'> {
  const headers = {
    'user-agent': parts.userAgent,
    accept: ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
  }
  return {
    find: (address, { guess }, signal) => find(address, guess, { ...parts, headers, signal }),
  }
}

/** Opens a finder with connections and reading threads of its own, under the same rules as the source of feeds. */
export function createFeedFinder(options: {
  readonly userAgent: string
  readonly allowPrivateHosts: boolean
}): FeedFinder {
  const { allowPrivateHosts, userAgent } = options
  const exchanger = createExchanger({ policy: { allowPrivateHosts }, limits: DEFAULT_LIMITS })
  const reader = createFeedReader(DEFAULT_LIMITS)
  const maxBytes = DEFAULT_LIMITS.feedBytes
  return {
    ...feedFinder({ exchanger, reader, userAgent, maxBytes }),
    async [Symbol.asyncDispose]() {
      await exchanger[Symbol.asyncDispose]()
      await reader[Symbol.asyncDispose]()
    },
  }
}

async function find(
  address: string,
  guess: boolean,
  finder: Finder,
): Promise<Result<readonly FoundFeed[], FeedError>> {
  const visited = await visit(address, finder)
  if (!visited.ok) return visited
  const { answer, feed } = visited.value
  if (feed !== null) return ok([{ ...feed, url: answer.movedTo ?? address, via: 'itself' }])
  const contentType = answer.headers.get('content-type') ?? null
  const { announced, linked } = announcedFeeds({
    html: decodeText(answer.body, contentType).text,
    url: answer.url,
    linkHeader: answer.headers.get('link') ?? '',
  })
  const usual = COMMON_PATHS.map((path) => ({ url: new URL(path, answer.url).href, title: '' }))
  const stages = [
    ['announced', announced],
    ['linked', linked],
    ['guessed', guess ? usual : []],
  ] as const
  for (const [via, candidates] of stages) {
    const feeds = await readable(candidates, via, finder)
    if (feeds.length > 0) return ok(feeds)
  }
  const message =
    'The page is no feed and names none that can be read; give the address of the feed itself.'
  return err({ code: 'not_a_feed', message })
}

/** Those of the candidates that are feeds, each once, under the title the page or else the feed gives. */
async function readable(
  candidates: readonly Candidate[],
  via: FoundFeed['via'],
  finder: Finder,
): Promise<readonly FoundFeed[]> {
  const found = new Map<string, FoundFeed>()
  for (const { url, title } of candidates.slice(0, MOST_TRIED)) {
    const visited = await visit(url, finder)
    if (!visited.ok || visited.value.feed === null) continue
    const { answer, feed } = visited.value
    const key = canonicalFeedUrl(answer.url) ?? answer.url
    const address = answer.movedTo ?? url
    if (!found.has(key)) found.set(key, { ...feed, url: address, title: feed.title || title, via })
  }
  return [...found.values()]
}

interface Visited {
  readonly answer: Answer
  /** Null when the answer is no feed. */
  readonly feed: Pick<FoundFeed, 'title' | 'format' | 'items'> | null
}

async function visit(url: string, finder: Finder): Promise<Result<Visited, FeedError>> {
  const { exchanger, reader, headers, maxBytes, signal } = finder
  const got = await exchanger.send({ url, headers, maxBytes }, signal)
  if (!got.ok) return got
  const answer = got.value
  if (answer.status !== 200 && answer.status !== 203) {
    const message = `The server answered ${answer.status}; check the address.`
    return err({ code: 'http_status', message })
  }
  const contentType = answer.headers.get('content-type') ?? null
  const read = await reader.read({ body: answer.body, contentType, url: answer.url })
  if (!read.ok) return read.error.code === 'not_a_feed' ? ok({ answer, feed: null }) : read
  const { title, format, items } = read.value
  return ok({ answer, feed: { title, format, items: items.length } })
}

import { err, ok, type Result } from '../core/result.ts'
import type { Clock } from '../ports.ts'
import { ACCEPT_ENCODING } from './body.ts'
import type { Exchanger } from './exchange.ts'
import { type RobotsRules, readRobotsRules } from './robots-rules.ts'

/** So long rules are kept (RFC 9309, 2.4). */
const DAY = 24 * 60 * 60 * 1000
/** A site that could not be asked is asked again soon: its silence was perhaps a passing fault. */
const DOUBT = 10 * 60 * 1000
/** So much of a robots.txt is read; the rest counts for nothing (RFC 9309, 2.5). */
const ROBOTS_BYTES = 500 * 1024
const MOST_ORIGINS = 1_000
const TOO_MANY_REQUESTS = 429

const ALL_ALLOWED: RobotsRules = { isAllowed: () => true }

/** What sites allow a crawler of our name to fetch. */
export interface Robots {
  /** `unknown`: the site could not be asked, which forbids everything until it can (RFC 9309, 2.3.1.4). */
  judge(url: URL, signal: AbortSignal): Promise<'allowed' | 'forbidden' | 'unknown'>
}

interface Kept {
  /** Null while the site cannot be asked. */
  readonly rules: RobotsRules | null
  readonly until: number
}

interface RobotsOptions {
  readonly exchanger: Exchanger
  /** Starts with our product token. */
  readonly userAgent: string
  readonly clock: Clock
}

/**
 * Opens a memory of robots.txt files. Each is kept for a day; one that cannot be fetched again by then stays in force
 * (RFC 9309, 2.4). Those who ask for the same site at the same time wait for one request.
 */
export function createRobots(options: RobotsOptions): Robots {
  const known = new Map<string, Kept>()
  const loading = new Map<string, Promise<Kept>>()

  async function load(origin: string, signal: AbortSignal): Promise<Kept> {
    const before = known.get(origin)
    const fetched = await fetchRules(origin, options, signal)
    const now = options.clock.now()
    if (!fetched.ok) {
      const kept = { rules: before?.rules ?? null, until: now + DOUBT }
      return signal.aborted ? kept : remember(known, origin, kept)
    }
    return remember(known, origin, { rules: fetched.value, until: now + DAY })
  }

  async function keptFor(origin: string, signal: AbortSignal): Promise<Kept> {
    const kept = known.get(origin)
    if (kept && kept.until > options.clock.now()) return kept
    const underway = loading.get(origin)
    if (underway !== undefined) return underway
    const loaded = load(origin, signal).finally(() => loading.delete(origin))
    loading.set(origin, loaded)
    return loaded
  }

  return {
    async judge(url, signal) {
      const { rules } = await keptFor(url.origin, signal)
      if (rules === null) return 'unknown'
      return rules.isAllowed(url) ? 'allowed' : 'forbidden'
    },
  }
}

/** The rules of a site; an error when it cannot be asked. */
async function fetchRules(
  origin: string,
  { exchanger, userAgent }: RobotsOptions,
  signal: AbortSignal,
): Promise<Result<RobotsRules, 'unreachable'>> {
  const answer = await exchanger.send(
    {
      url: `${origin}/robots.txt`,
      headers: {
        'user-agent': userAgent,
        accept: 'text/plain, */*;q=0.1',
        'accept-encoding': ACCEPT_ENCODING,
      },
      maxBytes: ROBOTS_BYTES,
      beyondMax: 'cut',
    },
    signal,
  )
  // One that lies behind too many redirects counts as missing (RFC 9309, 2.3.1.2).
  if (!answer.ok) return answer.error.code === 'redirect' ? ok(ALL_ALLOWED) : err('unreachable')
  const { status, body } = answer.value
  if (status >= 500 || status === TOO_MANY_REQUESTS) return err('unreachable')
  if (status > 299) return ok(ALL_ALLOWED)
  return ok(readRobotsRules(new TextDecoder().decode(body), productToken(userAgent)))
}

/** The name by which robots.txt and robots directives address a crawler with this User-Agent. */
export function productToken(userAgent: string): string {
  return userAgent.split('/')[0] ?? userAgent
}

function remember(known: Map<string, Kept>, origin: string, kept: Kept): Kept {
  known.delete(origin)
  known.set(origin, kept)
  const [oldest] = known.keys()
  if (known.size > MOST_ORIGINS && oldest !== undefined) known.delete(oldest)
  return kept
}

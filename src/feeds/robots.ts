import { createRequire } from 'node:module'
import type robotsModule from 'robots-parser'
import type { Clock } from '../ports.ts'
import type { Exchanger } from './exchange.ts'

// The package's types describe a default export; its code is the function itself.
const parseRobots: typeof robotsModule.default = createRequire(import.meta.url)('robots-parser')

const DAY = 24 * 60 * 60 * 1000
/** A site that could not be asked is asked again soon: its silence was perhaps a passing fault. */
const DOUBT = 10 * 60 * 1000
/** At least this much of a robots.txt must be read (RFC 9309, 2.5). */
const ROBOTS_BYTES = 512 * 1024
const MOST_ORIGINS = 1_000

interface Rules {
  readonly isAllowed: (url: string) => boolean
  readonly until: number
}

/** What sites allow a crawler of our name to fetch (RFC 9309). */
export interface Robots {
  isAllowed(url: URL, signal: AbortSignal): Promise<boolean>
}

/** Opens a memory of robots.txt files, each kept for a day (RFC 9309, 2.4). `userAgent` starts with our token. */
export function createRobots(options: {
  readonly exchanger: Exchanger
  readonly userAgent: string
  readonly clock: Clock
}): Robots {
  const known = new Map<string, Rules>()
  const token = options.userAgent.split('/')[0] ?? options.userAgent
  async function load(origin: string, signal: AbortSignal): Promise<Rules> {
    const url = `${origin}/robots.txt`
    const headers = { 'user-agent': options.userAgent, accept: 'text/plain, */*;q=0.1' }
    const answer = await options.exchanger.send({ url, headers, maxBytes: ROBOTS_BYTES }, signal)
    const now = options.clock.now()
    if (!answer.ok || answer.value.status >= 500) {
      return { isAllowed: () => false, until: now + DOUBT }
    }
    const until = now + DAY
    if (answer.value.status > 299) return { isAllowed: () => true, until }
    const rules = parseRobots(url, new TextDecoder().decode(answer.value.body))
    return { isAllowed: (page) => rules.isAllowed(page, token) ?? true, until }
  }
  return {
    async isAllowed(url, signal) {
      const kept = known.get(url.origin)
      if (kept && kept.until > options.clock.now()) return kept.isAllowed(url.href)
      const rules = await load(url.origin, signal)
      known.delete(url.origin)
      known.set(url.origin, rules)
      const [oldest] = known.keys()
      if (known.size > MOST_ORIGINS && oldest !== undefined) known.delete(oldest)
      return rules.isAllowed(url.href)
    },
  }
}

import { err, ok, type Result } from '../../core/result.ts'
import type { Clock, FeedLookup, FeedSource, LookupError, ParsedFeed } from '../../ports.ts'
import { withDeadline } from '../deadline.ts'
import { createAllowance } from './allowance.ts'
import type { FeedFinder } from './feed-finder.ts'

/** Longer nobody waits for an answer, and Discord takes none after a quarter of an hour. */
const DEADLINE_MS = 60_000

const UNKNOWN = { etag: null, lastModified: null, bodyHash: null }
const NEVER = new AbortController().signal

/** See `FeedLookup`. `guess`es addresses, because it looks only at people's wish. */
export function createFeedLookup(
  source: Pick<FeedSource, 'poll' | 'fullText'> & Pick<FeedFinder, 'find'>,
  clock: Clock,
): FeedLookup {
  const allowance = createAllowance()
  const look = async <T, E>(
    team: string,
    work: (signal: AbortSignal) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | LookupError>> => {
    const end = allowance.take(team, clock.now())
    if (end === null) return err(TOO_MANY)
    try {
      return await withDeadline(NEVER, DEADLINE_MS, async (signal) => {
        const result = await work(signal)
        return signal.aborted ? err(TOO_SLOW) : result
      })
    } finally {
      end()
    }
  }
  return {
    find: (url, team) => look(team, (signal) => source.find(url, { guess: true }, signal)),
    check: (url, team) => look(team, (signal) => read(source, url, signal)),
    page: (url, team) => look(team, (signal) => source.fullText(url, signal)),
  }
}

async function read(
  source: Pick<FeedSource, 'poll'>,
  url: string,
  signal: AbortSignal,
): Promise<Result<ParsedFeed, LookupError>> {
  const outcome = await source.poll({ url, validators: UNKNOWN }, signal)
  if (outcome.kind === 'fresh') return ok(outcome.feed)
  if (outcome.kind === 'failed') return err(outcome.error)
  return err({ code: 'http_status', message: 'The server answered 304 without being asked to.' })
}

const TOO_MANY: LookupError = {
  code: 'too_many',
  message: 'Too many addresses were looked at of late; try again in a few minutes.',
}

const TOO_SLOW: LookupError = {
  code: 'timeout',
  message: `The site took longer than ${DEADLINE_MS / 1000} s.`,
}

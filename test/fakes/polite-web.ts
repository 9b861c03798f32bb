import type { IncomingMessage } from 'node:http'
import type { Clock } from '../../src/ports.ts'
import { type FeedResponse, type FeedServer, startFeedServer } from './feed-server.ts'

/** What a server is asked, on the test's own clock. */
export interface Ask {
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  /** How many times this path was asked before. */
  readonly before: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** An answer, and for how long after it the server does not want to be asked. */
export interface PoliteAnswer extends FeedResponse {
  readonly quietMs?: number
  /** Instead of `quietMs` for windows of the day: whether a request at this instant is unwanted. */
  readonly unwanted?: (at: number) => boolean
}

/** One request as the server judged it. */
export interface Judged {
  readonly at: number
  /** It came while the server did not want to be asked. */
  readonly tooSoon: boolean
  /** The server had given validators and the request did not send them back byte for byte. */
  readonly forgetful: boolean
}

/** A web whose servers judge how politely they are polled. */
export interface PoliteWeb extends AsyncDisposable {
  readonly url: string
  serve(path: string, answer: (ask: Ask) => PoliteAnswer): void
  judged(path: string): readonly Judged[]
}

interface Known {
  readonly etag: string | undefined
  readonly lastModified: string | undefined
}

/** Starts the web on a loopback port; its servers live on the given clock. */
export async function startPoliteWeb(clock: Clock): Promise<PoliteWeb> {
  const server: FeedServer = await startFeedServer()
  const records = new Map<string, Judged[]>()
  return {
    url: server.url,
    serve(path, answer) {
      const record: Judged[] = []
      records.set(path, record)
      let last: PoliteAnswer = {}
      let known: Known | null = null
      server.set(path, (request) => {
        const at = clock.now()
        const quietUntil = (record.at(-1)?.at ?? at) + (last.quietMs ?? 0)
        const tooSoon = (record.length > 0 && at < quietUntil) || last.unwanted?.(at) === true
        record.push({ at, tooSoon, forgetful: known !== null && !remembers(request, known) })
        last = answer({ at, before: record.length - 1, headers: request.headers })
        known = validatorsAfter(known, last)
        return last
      })
    },
    judged: (path) => records.get(path) ?? [],
    [Symbol.asyncDispose]: () => server.close(),
  }
}

function remembers({ headers }: IncomingMessage, known: Known): boolean {
  return (
    headers['if-none-match'] === known.etag && headers['if-modified-since'] === known.lastModified
  )
}

/** Those of a good answer replace all earlier ones; a 304 may renew them. */
function validatorsAfter(known: Known | null, answer: PoliteAnswer): Known | null {
  const { etag, lastModified, status = 200, redirect } = answer
  if (redirect !== undefined || (status !== 200 && status !== 304)) return known
  if (etag !== undefined || lastModified !== undefined) return { etag, lastModified }
  return status === 304 ? known : null
}

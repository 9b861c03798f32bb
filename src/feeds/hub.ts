import { isConfidential } from '../core/push/confidential.ts'
import { err, ok, type Result } from '../core/result.ts'
import type { Clock, FeedError, HubClient, HubRefusal, HubRequest } from '../ports.ts'
import type { Exchanger } from './exchange.ts'
import { retryAfterMs } from './retry-after.ts'

/** What a hub says beyond its status is not read. */
const ANSWER_BYTES = 64 * 1024

/** Opens a client of WebSub hubs; PubSubHubbub hubs, also of version 0.3, are asked in the same way. */
export function createHubClient(options: {
  readonly exchanger: Exchanger
  readonly userAgent: string
  readonly clock: Clock
}): HubClient {
  const { exchanger, userAgent, clock } = options
  return {
    async ask(request, signal) {
      const answer = await exchanger.send(
        {
          url: request.hub,
          headers: { 'user-agent': userAgent, accept: '*/*' },
          form: formOf(request),
          maxBytes: ANSWER_BYTES,
          mayVisit: async (url) => reasonAgainst(request, url),
        },
        signal,
      )
      if (!answer.ok) return err({ ...answer.error, retryAfterMs: null })
      const { status, headers } = answer.value
      if (status >= 200 && status <= 299) return ok(undefined)
      return refused(status, retryAfterMs(headers.get('retry-after') ?? null, clock.now()))
    },
  }
}

function formOf({ mode, topic, callback, secret, leaseSeconds }: HubRequest): URLSearchParams {
  const form = new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topic,
    'hub.callback': callback,
    // Version 0.3 demands it, and the hubs built into WordPress still do; others pass over what they do not know.
    'hub.verify': 'sync',
  })
  if (mode === 'subscribe') {
    form.set('hub.lease_seconds', String(leaseSeconds))
    if (secret !== null) form.set('hub.secret', secret)
  }
  return form
}

function reasonAgainst({ mode, secret }: HubRequest, url: URL): FeedError | null {
  if (mode === 'unsubscribe' || secret === null || isConfidential(url.href)) return null
  const message = 'The hub redirects to an address without https, to which no secret is sent.'
  return { code: 'redirect', message }
}

function refused(status: number, waitMs: number | null): Result<never, HubRefusal> {
  const message = `The hub answered ${status}.`
  return err({ code: 'http_status', message, retryAfterMs: waitMs })
}

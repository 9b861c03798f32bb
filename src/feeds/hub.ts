import { isConfidential } from '../core/push/confidential.ts'
import { err, ok, type Result } from '../core/result.ts'
import type { Clock, FeedError, HubClient, HubRefusal, HubRequest } from '../ports.ts'
import type { Exchanger } from './exchange.ts'
import { retryAfterMs } from './retry-after.ts'

/** What a hub says beyond its status is not read. */
const ANSWER_BYTES = 64 * 1024

interface HubClientOptions {
  readonly exchanger: Exchanger
  readonly userAgent: string
  readonly clock: Clock
}

/** Opens a client of WebSub hubs; PubSubHubbub hubs, also of version 0.3, are asked in the same way. */
export function createHubClient(options: HubClientOptions): HubClient {
  return {
    async ask(request, signal) {
      const secure = secured(request.hub)
      const answer = await askAt(secure, { request, options, signal })
      if (answer.ok || signal.aborted || secure === request.hub) return answer
      return askAt(request.hub, { request, options, signal })
    },
  }
}

/** Most feeds name their hub without https although it serves it: only so can the secret be told. */
function secured(hub: string): string {
  return isConfidential(hub) ? hub : hub.replace(/^http:/i, 'https:')
}

async function askAt(
  url: string,
  asking: {
    readonly request: HubRequest
    readonly options: HubClientOptions
    readonly signal: AbortSignal
  },
): Promise<Result<void, HubRefusal>> {
  const { exchanger, userAgent, clock } = asking.options
  const form = formOf(asking.request, url)
  const mayVisit = async (hop: URL) => reasonAgainst(hop, form)
  const headers = { 'user-agent': userAgent, accept: '*/*' }
  const question = { url, headers, form, maxBytes: ANSWER_BYTES, mayVisit }
  const answer = await exchanger.send(question, asking.signal)
  if (!answer.ok) return err({ ...answer.error, retryAfterMs: null })
  const { status, headers: told } = answer.value
  if (status >= 200 && status <= 299) return ok(undefined)
  const waitMs = retryAfterMs(told.get('retry-after') ?? null, clock.now())
  const message = `The hub answered ${status}.`
  return err({ code: 'http_status', message, retryAfterMs: waitMs })
}

function formOf(request: HubRequest, url: string): URLSearchParams {
  const { mode, topic, callback, secret, leaseSeconds } = request
  const form = new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topic,
    'hub.callback': callback,
    // Version 0.3 demands it, and the hubs built into WordPress still do; others pass over what they do not know.
    'hub.verify': 'sync',
  })
  if (mode === 'subscribe') {
    form.set('hub.lease_seconds', String(leaseSeconds))
    if (isConfidential(url)) form.set('hub.secret', secret)
  }
  return form
}

function reasonAgainst(hop: URL, form: URLSearchParams): FeedError | null {
  if (!form.has('hub.secret') || isConfidential(hop.href)) return null
  const message = 'The hub redirects to an address without https, to which no secret is sent.'
  return { code: 'redirect', message }
}

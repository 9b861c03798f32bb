import { Agent, type Dispatcher } from 'undici'
import { err, ok, type Result } from '../core/result.ts'
import type { FeedError } from '../ports.ts'
import { type AddressPolicy, judgeUrl } from './address.ts'
import { type BodyBound, readBody } from './body.ts'
import { checkedLookup, type ResolveHost } from './checked-lookup.ts'
import { withDeadline } from './deadline.ts'
import { createHostGate, type HostGate } from './host-gate.ts'
import type { Limits } from './limits.ts'
import { networkError } from './network-error.ts'

const STOPPED: FeedError = { code: 'timeout', message: 'The fetch was stopped.' }

const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** An idle connection is kept for the server's next feed, but not those of thousands of servers that have only one. */
const KEPT_MS = 1_500
const PERMANENT = new Set([301, 308])
/** Redirects after which a form is sent again as it was (RFC 9110, 15.4.8 and 15.4.9); any other would lose it. */
const KEEP_FORM = new Set([307, 308])
/** A body nobody wants is read up to this size, so that the connection can be used again. */
const DISCARDED_BYTES = 16 * 1024

/** What to ask for and how much of an answer to take. */
interface ExchangeRequest extends BodyBound {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent with POST; without it the request is a GET. */
  readonly form?: URLSearchParams
  /** Asked before every hop; an error ends the exchange. */
  readonly mayVisit?: (url: URL) => Promise<FeedError | null>
}

/** The last answer of a chain of redirects. Header names are lower-case. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** Where the first redirects led as long as they were permanent (301, 308); null when none was. */
  readonly movedTo: string | null
  /** Decoded; empty unless the status is 2xx. */
  readonly body: Uint8Array
}

/** One request with everything around it; the connections are its own. */
export interface Exchanger extends AsyncDisposable {
  /** Never rejects: failures, and a stop by the caller's signal, are values. */
  send(request: ExchangeRequest, signal: AbortSignal): Promise<Result<Answer, FeedError>>
}

/**
 * Opens the only way out of the house for feeds, pages, robots.txt and hubs: every hop of a redirect passes the address
 * check, the address that was checked is the one connected to, and time and bytes are bounded. Sends no cookies and
 * no referrer and ignores proxies of the environment.
 */
export function createExchanger(options: {
  readonly policy: AddressPolicy
  readonly limits: Limits
  readonly resolve?: ResolveHost
}): Exchanger {
  const { limits, policy } = options
  const agent = new Agent({
    connect: { lookup: checkedLookup(policy, options.resolve), timeout: limits.headerMs },
    headersTimeout: limits.headerMs,
    bodyTimeout: limits.totalMs,
    maxHeaderSize: 32 * 1024,
    connections: 2,
    keepAliveTimeout: KEPT_MS,
    keepAliveMaxTimeout: KEPT_MS,
    allowH2: false,
  })
  const gate = createHostGate(limits.spacingMs)
  return {
    async send(request, signal) {
      try {
        const budget = { leftMs: limits.totalMs }
        return await followHops({ agent, gate, budget, policy, limits, request, signal })
      } catch (error) {
        return err(signal.aborted ? STOPPED : networkError(error))
      }
    },
    [Symbol.asyncDispose]: () => agent.destroy(),
  }
}

interface Hops {
  readonly agent: Agent
  readonly gate: HostGate
  /** What is left of the exchange's time; waiting for a turn at a server does not count. */
  readonly budget: { leftMs: number }
  readonly policy: AddressPolicy
  readonly limits: Limits
  readonly request: ExchangeRequest
  readonly signal: AbortSignal
}

async function followHops(hops: Hops): Promise<Result<Answer, FeedError>> {
  let next = hops.request.url
  const moved = { url: hops.request.url, permanently: true }
  for (let hop = 0; hop <= hops.limits.redirects; hop += 1) {
    const judged = judgeUrl(next, hops.policy)
    if (!judged.ok) return judged
    const refusal = await hops.request.mayVisit?.(judged.value)
    if (refusal) return err(refusal)
    const step = await visitInTurn(hops, judged.value)
    if (!step.ok) return step
    if (step.value.kind === 'answer') {
      const movedTo = moved.url === hops.request.url ? null : moved.url
      return ok({ ...step.value.answer, movedTo })
    }
    next = step.value.url
    moved.permanently &&= step.value.permanent
    if (moved.permanently) moved.url = next
  }
  const message = `The server redirects more than ${hops.limits.redirects} times.`
  return err({ code: 'redirect', message })
}

type Step =
  | { readonly kind: 'answer'; readonly answer: Omit<Answer, 'movedTo'> }
  | { readonly kind: 'redirect'; readonly url: string; readonly permanent: boolean }

async function visitInTurn(hops: Hops, url: URL): Promise<Result<Step, FeedError>> {
  const leave = await hops.gate.enter(url.href, hops.signal)
  const started = performance.now()
  try {
    return await withDeadline(hops.signal, hops.budget.leftMs, (signal) =>
      visit({ ...hops, signal }, url),
    )
  } finally {
    hops.budget.leftMs -= performance.now() - started
    leave()
  }
}

async function visit(hops: Hops, url: URL): Promise<Result<Step, FeedError>> {
  const { form } = hops.request
  const response = await hops.agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    ...(form === undefined ? GET : { method: 'POST', body: form.toString() }),
    headers: { ...hops.request.headers, ...(form && FORM_TYPE) },
    signal: hops.signal,
  })
  // Giving a body up makes its stream emit an error, which without a listener would end the process.
  response.body.on('error', () => undefined)
  const headers = flatten(response.headers)
  if ((form ? KEEP_FORM : REDIRECTS).has(response.statusCode)) {
    await response.body.dump({ limit: DISCARDED_BYTES, signal: hops.signal })
    const permanent = PERMANENT.has(response.statusCode)
    return target(headers.get('location'), url, permanent)
  }
  const { statusCode: status } = response
  const body = isSuccess(status)
    ? await readBody(response.body, headers.get('content-encoding') ?? null, hops.request)
    : ok(new Uint8Array())
  if (!isSuccess(status)) await response.body.dump({ limit: DISCARDED_BYTES, signal: hops.signal })
  if (!body.ok) return body
  return ok({ kind: 'answer', answer: { url: url.href, status, headers, body: body.value } })
}

const GET = { method: 'GET' } as const
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }

function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299
}

function target(
  location: string | undefined,
  from: URL,
  permanent: boolean,
): Result<Step, FeedError> {
  const to = location === undefined ? null : URL.parse(location, from.href)
  if (to !== null) return ok({ kind: 'redirect', url: to.href, permanent })
  return err({ code: 'redirect', message: 'The server redirects to no readable address.' })
}

function flatten(headers: Dispatcher.ResponseData['headers']): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return flat
}

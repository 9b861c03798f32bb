import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock, HubCallbacks, HubCaller } from '../ports.ts'
import { createRateLimit } from './rate-limit.ts'

/** Hubs call us here; the token that follows tells which hub and about what. */
export const HUB_PATH = '/websub/'

const TOKEN = /^[\w-]{16,64}$/
/** Larger than any feed that is read. */
const DELIVERY_BYTES = 5 * 1024 * 1024
/** A hub that has more to say than this is told to wait. */
const CALLS = { burst: 30, perSecond: 1 }
const WAIT_SECONDS = 30

interface CallbackRequest extends FastifyRequest {
  readonly params: { readonly token: string }
}

/**
 * Adds the address at which hubs verify our wishes and deliver what is new (WebSub, sections 5.3 and 7). Hubs call by
 * the operator's public name, so the console's rules about host names do not hold here. A stranger's body is not read.
 * `callbacks` gives null as long as the bot does not run.
 */
export function addHubRoutes(
  server: FastifyInstance,
  { callbacks, clock }: { readonly callbacks: () => HubCallbacks | null; readonly clock: Clock },
): void {
  const calls = createRateLimit({ ...CALLS, clock })
  const callers = new WeakMap<FastifyRequest, HubCaller>()
  const admit = async (request: CallbackRequest, reply: FastifyReply) => {
    const known = callbacks()
    if (known === null) return refuse(reply, 503, 'Not ready yet.')
    const { token } = request.params
    const caller = TOKEN.test(token) ? await known.caller(token) : null
    if (caller === null) return refuse(reply, request.method === 'POST' ? 410 : 404, UNKNOWN)
    if (!calls.allows(token)) return refuse(reply, 429, 'Too many calls.')
    callers.set(request, caller)
    return undefined
  }
  // In a scope of its own: bodies of any type are taken as they come.
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    )
    const route = { url: `${HUB_PATH}:token`, onRequest: admit, config: { forStrangers: true } }
    scope.route<{ Params: CallbackRequest['params'] }>({
      ...route,
      method: 'GET',
      handler: (request, reply) => verify(callers.get(request), request, reply),
    })
    scope.route<{ Params: CallbackRequest['params'] }>({
      ...route,
      method: 'POST',
      bodyLimit: DELIVERY_BYTES,
      handler: (request, reply) => deliver(callers.get(request), request, reply),
    })
  })
}

const UNKNOWN = 'There is nothing at this address.'

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  const waits = status === 429 || status === 503
  if (waits) void reply.header('retry-after', String(WAIT_SECONDS))
  return reply.code(status).header('connection', 'close').send({ error })
}

async function verify(
  caller: HubCaller | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const query = new URL(request.url, 'http://localhost').searchParams
  const answer = await caller?.answer({
    mode: query.get('hub.mode'),
    topic: query.get('hub.topic'),
    challenge: query.get('hub.challenge'),
    leaseSeconds: query.get('hub.lease_seconds'),
    reason: query.get('hub.reason'),
  })
  if (answer === undefined || answer.kind === 'foreign') return refuse(reply, 404, UNKNOWN)
  const text = answer.kind === 'granted' ? answer.challenge : ''
  return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(text)
}

async function deliver(
  caller: HubCaller | undefined,
  { body, headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const signature = headers['x-hub-signature']
  const outcome = await caller?.deliver({
    body: body instanceof Uint8Array ? body : new Uint8Array(),
    contentType: headers['content-type'] ?? null,
    signature: typeof signature === 'string' ? signature : null,
  })
  return outcome === 'taken' ? reply.code(202).send() : refuse(reply, 410, UNKNOWN)
}

import type { HTTPReceiver } from '@slack/bolt'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { EVENTS_PATH } from './paths.ts'

/** More than any request of Slack: its largest part is a view, of at most 250 kB, written as a form. */
const BODY_BYTES = 1024 * 1024
/** Slack's own rule (docs.slack.dev/authentication/verifying-requests-from-slack). */
const OFF_BY_MS = 5 * 60_000

export interface EventRoutes {
  /** Bolt's receiver, which checks each request's signature over the bytes as they came. */
  readonly receiver: HTTPReceiver
  /** Whether requests are served now. */
  readonly isOpen: () => boolean
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
}

/**
 * Adds the address that Slack calls in place of Socket Mode. Bolt's receiver does the protocol; what it would let pass is
 * turned away here: requests from the future, which somebody could keep for later. Slack calls by the operator's public
 * name, so the console's rules about host names do not hold.
 */
export function addEventRoutes(server: FastifyInstance, routes: EventRoutes): void {
  const { receiver, isOpen, now } = routes
  // In a scope of its own: the signature is over the body as it came.
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    )
    // Whoever looks whether the address leads here finds the bot's own answer, by any host name.
    scope.get(EVENTS_PATH, { config: { forStrangers: true } }, (_request, reply) =>
      reply.callNotFound(),
    )
    scope.route({
      method: 'POST',
      url: EVENTS_PATH,
      bodyLimit: BODY_BYTES,
      config: { forStrangers: true },
      async onRequest(request, reply) {
        if (!isOpen()) return refuse(reply, 503, 'Not ready yet.')
        if (isEarly(request, now())) return refuse(reply, 401, 'This request is from the future.')
        return undefined
      },
      handler(request, reply) {
        reply.hijack()
        receiver.requestListener(asReceived(request), reply.raw)
      },
    })
  })
}

/** A request without a time is for Bolt to refuse. */
function isEarly({ headers }: FastifyRequest, now: number): boolean {
  return Number(headers['x-slack-request-timestamp']) * 1000 > now + OFF_BY_MS
}

/** The request as Bolt takes it: with its body already read, at the very path, its type without parameters. */
function asReceived({ raw, body }: FastifyRequest): FastifyRequest['raw'] {
  const [type] = (raw.headers['content-type'] ?? '').split(';')
  const headers = { ...raw.headers, 'content-type': type?.trim().toLowerCase() }
  const rawBody = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
  return Object.assign(raw, { url: EVENTS_PATH, headers, rawBody })
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).header('connection', 'close').send({ error })
}

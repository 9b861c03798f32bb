import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../ports.ts'
import { sendProblem } from './problem.ts'
import { createRateLimit } from './rate-limit.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route asks for no token. */
    readonly isOpen?: boolean
  }
}

/** Who has the wrong token may try so often; the right one is always taken. */
const TRIES = { burst: 10, perSecond: 0.1 }
const WAIT_SECONDS = 10

/**
 * Asks for the operator's token on every route that is not open or for strangers: as `Authorization: Bearer TOKEN`, or
 * as the password of Basic authentication with any user name, which browsers and feed readers know how to send.
 */
export function guardAccess(
  server: FastifyInstance,
  { token, clock }: { readonly token: string; readonly clock: Clock },
): void {
  const expected = digest(token)
  const tries = createRateLimit({ ...TRIES, clock })
  server.addHook('onRequest', async (request, reply) => {
    const { isOpen, forStrangers } = request.routeOptions.config
    if (isOpen === true || forStrangers === true) return undefined
    const given = tokenOf(request)
    if (given !== null && timingSafeEqual(digest(given), expected)) return undefined
    if (given === null || tries.allows(request.ip)) return askForToken(reply)
    request.log.warn('a wrong token was sent again and again')
    void reply.header('retry-after', String(WAIT_SECONDS))
    return sendProblem(reply, { status: 429, detail: 'Too many wrong tokens: wait a little.' })
  })
}

function askForToken(reply: FastifyReply): FastifyReply {
  void reply.header('www-authenticate', ['Bearer realm="Dealbell"', BASIC])
  const detail =
    'Send the token of DEALBELL_API_TOKEN as "Authorization: Bearer TOKEN", or as the password of Basic authentication.'
  return sendProblem(reply, { status: 401, detail })
}

const BASIC = 'Basic realm="Dealbell", charset="UTF-8"'

/** The token as sent; null where there is none. */
function tokenOf({ headers }: FastifyRequest): string | null {
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(headers.authorization ?? '') ?? []
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return null
  const login = Buffer.from(value, 'base64').toString('utf8')
  return login.slice(login.indexOf(':') + 1)
}

/** Of one length, whatever was sent. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

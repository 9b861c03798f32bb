import { isIP } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route serves programs elsewhere that call under a name that is not the console's. */
    readonly forStrangers?: boolean
  }
}

/** Everything from this server alone, nothing inline, no frame around us (CSP Level 3). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/**
 * Puts the security headers on every answer and turns away requests that a foreign page made: by DNS rebinding, which
 * needs a host name of the attacker's own, or across origins. `names` are the host names besides localhost and IP
 * addresses that are ours, lower-case. Routes that are `forStrangers` are open to all.
 */
export function guardRequests(server: FastifyInstance, names: readonly string[]): void {
  const ours = new Set(['localhost', ...names])
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS)
    if (request.routeOptions.config.forStrangers === true) return undefined
    const host = hostNameOf(request)
    if (!ours.has(host) && isIP(host.replace(/^\[|\]$/g, '')) === 0) {
      const cure =
        'Open this page by IP address or as localhost, or add the name to DEALBELL_HTTP_NAMES.'
      return refuse(reply, 421, cure)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD' && isForeign(request)) {
      return refuse(reply, 403, 'Only pages of this server may send requests to it.')
    }
    return undefined
  })
}

function hostNameOf(request: FastifyRequest): string {
  const address = `http://${request.headers.host ?? ''}`
  return URL.canParse(address) ? new URL(address).hostname : ''
}

function isForeign(request: FastifyRequest): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error })
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Everything from this server alone, nothing inline, no frame around us (CSP Level 3). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
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
 * Puts the security headers on every answer and turns away requests that a foreign page made: by DNS rebinding
 * (a Host header that is not ours, checked when the server is bound to loopback) or across origins.
 */
export function guardRequests(server: FastifyInstance, boundHost: string): void {
  const loopbackOnly = isLoopback(boundHost)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS)
    if (loopbackOnly && !isLoopback(hostNameOf(request))) {
      return refuse(
        reply,
        421,
        'This address is served on this machine only: open it as localhost.',
      )
    }
    if (request.method !== 'GET' && request.method !== 'HEAD' && isForeign(request)) {
      return refuse(reply, 403, 'Only pages of this server may send requests to it.')
    }
    return undefined
  })
}

/** Whether a host name or IP literal (IPv6 with or without brackets) can only mean this machine. */
function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
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

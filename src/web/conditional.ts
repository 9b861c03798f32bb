import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/**
 * Gives every good answer of the scope an entity tag, and answers 304 to whoever has it already (RFC 9110, 13.2.2): by
 * the tag, or else by the time of the last change where the answer tells one.
 */
export function answerConditionally(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
    void reply.header('etag', tag).header('cache-control', 'private, no-cache')
    if (!isKnown(request, reply, tag)) return payload
    void reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return ''
  })
}

/** The Last-Modified header (RFC 9110, 5.6.7) of a time in milliseconds since 1970, UTC. */
export function tellLastChange(reply: FastifyReply, at: number): void {
  void reply.header('last-modified', new Date(at).toUTCString())
}

function isKnown({ headers }: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  const known = headers['if-none-match']
  if (known !== undefined) {
    const tags = known.split(',').map((one) => one.trim().replace(/^W\//, ''))
    return tags.includes(tag) || tags.includes('*')
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  const changed = Date.parse(String(reply.getHeader('last-modified') ?? ''))
  return changed <= since
}

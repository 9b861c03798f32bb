import type { FastifyError, FastifyInstance } from 'fastify'
import type { Clock } from '../ports.ts'
import { answerConditionally } from './conditional.ts'
import { sendProblem } from './problem.ts'
import { createRateLimit } from './rate-limit.ts'

/** How often one address may ask. */
const ASKING = { burst: 60, perSecond: 10 }

/**
 * Makes a scope answer as programs expect: who asks too often waits, who has the answer already is told so, refusals and
 * faults are problems (RFC 9457).
 */
export function answerPrograms(scope: FastifyInstance, clock: Clock): void {
  const asking = createRateLimit({ ...ASKING, clock })
  scope.addHook('onRequest', async (request, reply) => {
    if (asking.allows(request.ip)) return undefined
    void reply.header('retry-after', '1')
    return sendProblem(reply, { status: 429, detail: 'Too many requests: wait a second.' })
  })
  answerConditionally(scope)
  scope.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, { status: 404, detail: 'There is nothing at this address.' }),
  )
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return sendProblem(reply, { status, detail: error.message })
    request.log.error({ err: error }, 'request failed')
    return sendProblem(reply, { status, detail: `Something went wrong (ref ${request.id}).` })
  })
}

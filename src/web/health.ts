import type { FastifyInstance } from 'fastify'

/** One part of the program and whether it serves. `detail` is a sentence for the operator, without secrets. */
export interface ReadyPart {
  readonly name: string
  readonly ready: boolean
  readonly detail: string
}

/** GET /healthz: the process answers. GET /readyz: 200 when every part serves, else 503; the parts either way. */
export function addHealthRoutes(
  server: FastifyInstance,
  ready: () => Promise<readonly ReadyPart[]>,
): void {
  server.get('/healthz', OPEN, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  server.get('/readyz', OPEN, async (request, reply) => {
    const parts = await ready().catch((error: unknown): readonly ReadyPart[] => {
      request.log.error({ err: error }, 'readiness could not be told')
      return [{ name: 'readiness', ready: false, detail: 'The check itself failed: see the log.' }]
    })
    const allReady = parts.every((part) => part.ready)
    return reply
      .code(allReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: allReady ? 'ready' : 'not ready', parts })
  })
}

/** Whoever watches over the program needs no token. */
const OPEN = { config: { isOpen: true } } as const

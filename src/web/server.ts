import { randomUUID } from 'node:crypto'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from 'fastify'
import { AppError } from '../core/error.ts'
import type { Clock } from '../ports.ts'
import { guardAccess } from './access.ts'
import { addHealthRoutes, type ReadyPart } from './health.ts'
import { guardRequests } from './security.ts'

/** No request to us needs more; a larger body is refused with 413. */
const BODY_LIMIT_BYTES = 64 * 1024

/** A client that has not sent its whole request by then is cut off. */
const REQUEST_TIMEOUT_MS = 30_000

export interface WebServerOptions {
  readonly host: string
  /** 0 takes a free port. */
  readonly port: number
  /** Host names besides localhost and IP addresses under which the server may be opened. */
  readonly names?: readonly string[]
  readonly log: FastifyBaseLogger
  readonly ready: () => Promise<readonly ReadyPart[]>
  /** The operator's token, which everything but the health routes asks for; left out: nobody is asked. */
  readonly access?: { readonly token: string; readonly clock: Clock } | undefined
}

export interface WebServer {
  /** For adding routes, before `listen`. */
  readonly fastify: FastifyInstance
  /** Gives the address to open in a browser; refuses when the port is taken or not ours to use. */
  listen(): Promise<string>
  /** Stops accepting, lets running requests end, closes idle connections. */
  close(): Promise<void>
}

/** The one HTTP server: health routes, security headers, JSON bodies only, faults as JSON without their cause. */
export function createWebServer(options: WebServerOptions): WebServer {
  const { host, port, log } = options
  const fastify = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUID().slice(0, 8),
  })
  fastify.removeContentTypeParser('text/plain')
  guardRequests(fastify, options.names ?? [])
  if (options.access !== undefined) guardAccess(fastify, options.access)
  answerFaults(fastify)
  logRequests(fastify)
  addHealthRoutes(fastify, options.ready)
  return {
    fastify,
    listen: async () => {
      try {
        return await fastify.listen({ host, port })
      } catch (error) {
        throw listenFault(error, host, port)
      }
    },
    close: async () => fastify.close(),
  }
}

/** Whether only programs on this machine reach a server that listens on this host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function answerFaults(fastify: FastifyInstance): void {
  fastify.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'There is nothing at this address.' }),
  )
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.code(status).send({ error: error.message })
    request.log.error({ err: error }, 'request failed')
    return reply.code(status).send({ error: `Something went wrong (ref ${request.id}).` })
  })
}

/** The route instead of the address: what users type into a query string stays out of the log. */
function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    const ms = Math.round(reply.elapsedTime)
    request.log.debug(
      { method, route: routeOptions.url, status: reply.statusCode, ms },
      'request answered',
    )
  })
}

function listenFault(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const cures = new Map<unknown, string>([
    ['EADDRINUSE', 'another program uses it: stop that program or set DEALBELL_HTTP_PORT'],
    ['EACCES', 'this user may not use it: set DEALBELL_HTTP_PORT to 1024 or more'],
    ['EADDRNOTAVAIL', 'this machine has no such address: correct DEALBELL_HTTP_HOST'],
    ['ENOTFOUND', 'this host name is not known: correct DEALBELL_HTTP_HOST'],
  ])
  const cure = cures.get(code)
  if (cure === undefined) return error
  return new AppError('unavailable', `web: cannot listen on ${host} port ${port}; ${cure}`, {
    cause: error,
  })
}

import type { Config, Secrets } from '../config/config.ts'
import type { Logger } from './log.ts'
import type { Clock, DealReader, Metric } from './ports.ts'
import { addDealRoutes } from './web/api/deal-routes.ts'
import { addFeedRoutes } from './web/feed/feed-routes.ts'
import type { ReadyPart } from './web/health.ts'
import { addMetricsRoutes } from './web/metrics-routes.ts'
import { createWebServer, isLoopback, type WebServer } from './web/server.ts'

/** What the web server is made of. */
export interface WebParts {
  readonly config: Config
  readonly secrets: Secrets
  readonly log: Logger
  readonly deals: DealReader
  readonly clock: Clock
  readonly ready: () => Promise<readonly ReadyPart[]>
  readonly metrics: () => Promise<readonly Metric[]>
}

/** The web server with what programs read; it listens to nobody yet. */
export function joinWeb(parts: WebParts): WebServer {
  const { config, secrets, log, deals, clock, ready, metrics } = parts
  const { apiToken: token } = secrets
  if (token === null && !isLoopback(config.http.host)) {
    log.info('Whoever reaches the web console may change things: DEALBELL_API_TOKEN not set')
  }
  const access = token === null ? undefined : { token, clock }
  const web = createWebServer({ ...config.http, log: log.child({ part: 'web' }), ready, access })
  addDealRoutes(web.fastify, { deals, clock })
  addMetricsRoutes(web.fastify, { metrics, clock })
  addFeedRoutes(web.fastify, { deals, clock, authority: nameOf(config) })
  return web
}

/** The name by which the entries of our feed are known again. */
function nameOf({ publicUrl, http }: Config): string {
  return publicUrl === null ? (http.names[0] ?? 'localhost') : new URL(publicUrl).hostname
}

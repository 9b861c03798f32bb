import type { FastifyInstance } from 'fastify'
import type { Clock, Metric } from '../ports.ts'
import { METRICS_TYPE, metricsText } from './metrics-text.ts'
import { answerPrograms } from './program-scope.ts'

export interface MetricsRoutes {
  readonly metrics: () => Promise<readonly Metric[]>
  readonly clock: Clock
}

/** GET /metrics gives the program's figures to Prometheus. */
export function addMetricsRoutes(server: FastifyInstance, { metrics, clock }: MetricsRoutes): void {
  void server.register(
    async (scope) => {
      answerPrograms(scope, clock)
      scope.get('', async (_request, reply) =>
        reply.type(METRICS_TYPE).send(metricsText(await metrics())),
      )
    },
    { prefix: '/metrics' },
  )
}

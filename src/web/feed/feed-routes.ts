import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock, DealReader } from '../../ports.ts'
import { readAskedFeed } from '../api/ask.ts'
import { tellLastChange } from '../conditional.ts'
import { sendProblem } from '../problem.ts'
import { answerPrograms } from '../program-scope.ts'
import { dealsFeed } from './deals-feed.ts'

export interface FeedRoutes {
  readonly deals: DealReader
  readonly clock: Clock
  /** See `FeedHead`. */
  readonly authority: string
}

/** GET /feeds/deals.xml gives the latest deals that a query selects as an Atom feed. */
export function addFeedRoutes(server: FastifyInstance, routes: FeedRoutes): void {
  void server.register(
    async (scope) => {
      answerPrograms(scope, routes.clock)
      scope.get('/deals.xml', (request, reply) => sendFeed(routes, request, reply))
    },
    { prefix: '/feeds' },
  )
}

async function sendFeed(
  { deals, authority }: FeedRoutes,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = readAskedFeed(request.query)
  if (!asked.ok) return sendProblem(reply, asked.error)
  const { query, page, typed, locale } = asked.value
  const { stories } = await deals.find(query, page)
  const changes = await deals.lastChangesOf(stories)
  const entries = stories.flatMap((story) => {
    const changedAt = changes.get(story.id)
    return changedAt === undefined ? [] : [{ story, changedAt }]
  })
  const head = { origin: originOf(request), path: request.url, authority, query: typed, locale }
  if (entries.length > 0) {
    tellLastChange(reply, Math.max(...entries.map(({ changedAt }) => changedAt)))
  }
  return reply.type('application/atom+xml; charset=utf-8').send(dealsFeed(head, entries))
}

/** As whoever asks reaches the server; a proxy that speaks https says so. */
function originOf({ headers, host }: FastifyRequest): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
  return new URL(`${scheme}://${host}`).origin
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { writePlace } from '../../core/query/place.ts'
import { type StoryRecord, storyRecords } from '../../core/record/story-record.ts'
import type { Story } from '../../core/story/story.ts'
import type { Clock, DealReader } from '../../ports.ts'
import { tellLastChange } from '../conditional.ts'
import { sendProblem } from '../problem.ts'
import { answerPrograms } from '../program-scope.ts'
import { readAskedPage } from './ask.ts'
import { apiSchema, DEAL, DEALS } from './deal-schema.ts'

export interface DealRoutes {
  readonly deals: DealReader
  readonly clock: Clock
}

/** GET /api/deals, /api/deals/:id and /api/schema; see docs/api.md. */
export function addDealRoutes(server: FastifyInstance, { deals, clock }: DealRoutes): void {
  void server.register(
    async (scope) => {
      answerPrograms(scope, clock)
      sendBySchema(scope)
      scope.get('/schema', async () => SCHEMA)
      scope.get('/deals', { schema: { response: { 200: DEALS } } }, (request, reply) =>
        listDeals(deals, request, reply),
      )
      scope.get<{ Params: { readonly id: string } }>(
        '/deals/:id',
        { schema: { response: { 200: DEAL } } },
        (request, reply) => showDeal(deals, request.params.id, reply),
      )
    },
    { prefix: '/api' },
  )
}

const SCHEMA = apiSchema()

/** What the schema says is what is sent. */
function sendBySchema(scope: FastifyInstance): void {
  scope.setSerializerCompiler(({ schema }) => {
    if (!(schema instanceof z.ZodType)) throw new TypeError('an answer has no schema of zod')
    return (answer) => JSON.stringify(schema.parse(answer))
  })
}

async function listDeals(
  deals: DealReader,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = readAskedPage(request.query)
  if (!asked.ok) return sendProblem(reply, asked.error)
  const { query, page } = asked.value
  const { stories, count, more, end } = await deals.find(query, page)
  const next = end === null ? null : writePlace(end)
  if (next !== null) void reply.header('link', `<${addressOf(request, next)}>; rel="next"`)
  return reply.send({ deals: await records(deals, stories), count, more, next })
}

/** The address of the next page, relative to this one. */
function addressOf({ url }: FastifyRequest, cursor: string): string {
  const address = new URL(url, 'http://localhost')
  address.searchParams.set('cursor', cursor)
  return address.pathname + address.search
}

async function showDeal(
  deals: DealReader,
  typed: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : null
  const story = id === null ? null : await deals.story(id)
  const [record] = story === null ? [] : await records(deals, [story])
  if (record === undefined) {
    return sendProblem(reply, { status: 404, detail: 'There is no deal of this number.' })
  }
  // It has become part of another deal, and may be taken out of it again.
  if (record.id !== id) return reply.redirect(`/api/deals/${record.id}`, 307)
  tellLastChange(reply, Date.parse(record.updatedAt))
  return reply.send(record)
}

async function records(
  deals: DealReader,
  stories: readonly Story[],
): Promise<readonly StoryRecord[]> {
  return storyRecords(stories, await deals.notesOn(stories))
}

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { queryRefusal } from '../../commands/deals.ts'
import { comparedAt } from '../../commands/deals-page.ts'
import { ACCENTS, coverage } from '../core/card/deal-card.ts'
import { formatDate } from '../core/card/format.ts'
import { headline } from '../core/card/headline.ts'
import type { Locale } from '../core/card/locale.ts'
import { say } from '../core/card/say.ts'
import { comparesAcross } from '../core/query/across-currencies.ts'
import { parseQuery } from '../core/query/parse.ts'
import { readPlace, writePlace } from '../core/query/place.ts'
import type { Query } from '../core/query/query.ts'
import type { Story } from '../core/story/story.ts'
import { type Clock, type DealReader, SEARCH_ORDERS } from '../ports.ts'
import { localeOf } from './accepted-locale.ts'
import { CLOSED, type Intake } from './intake.ts'
import { plainLine, renderCard } from './render.ts'
import { asker, type CommandDesk } from './requests.ts'

/** How many deals one page of an answer lists. */
const PAGE = 20

/** A deal's own page shows more sources and sentences than an answer among others. */
const ENTRIES = 400

const TITLE_LIMIT = 300

const ASKED = z.object({
  q: z.string().max(10_000).default(''),
  sort: z.enum(SEARCH_ORDERS).default('latest'),
  after: z.string().max(100).optional(),
})

export interface DealRoutes {
  readonly deals: DealReader
  readonly clock: Clock
  readonly desk: CommandDesk
}

/**
 * What the pages of deals show, for reading alone. GET /console/search answers {"found": …}, or {"fault": …} with the
 * column at which the query cannot be read; GET /console/deal/:id answers {"card": …} as `/deal` does.
 */
export function addDealRoutes(server: FastifyInstance, routes: DealRoutes, intake: Intake): void {
  server.get('/console/search', async (request, reply) => {
    const asked = ASKED.safeParse(request.query)
    if (!asked.success) {
      const orders = SEARCH_ORDERS.join(' or ')
      return reply.code(400).send({ error: `Send ?q=QUERY&sort=${orders}&after=PLACE.` })
    }
    if (!intake.isOpen()) return reply.code(503).send(CLOSED)
    void reply.header('cache-control', 'no-store')
    return intake.track(answerSearch(routes, asked.data, localeOf(request)))
  })
  server.get<{ Params: { readonly id: string } }>('/console/deal/:id', async (request, reply) => {
    if (!intake.isOpen()) return reply.code(503).send(CLOSED)
    const number = request.params.id.slice(0, TITLE_LIMIT)
    const command = { command: 'deal', subcommand: null, options: { number } }
    const answering = routes.desk.answer({ ...asker(localeOf(request)), ...command })
    const { card } = await intake.track(answering)
    return reply.header('cache-control', 'no-store').send({ card: renderCard(card, ENTRIES) })
  })
}

async function answerSearch(
  routes: DealRoutes,
  { q, sort, after }: z.infer<typeof ASKED>,
  locale: Locale,
): Promise<object> {
  const query = parseQuery(q)
  if (!query.ok) {
    const { card } = queryRefusal(q, query.error, locale)
    return { fault: { column: query.error.column, card: renderCard(card) } }
  }
  const place = after === undefined ? null : readPlace(after, sort === 'price')
  const page = { offset: 0, limit: PAGE, order: sort, after: place ?? undefined }
  const { stories, count, more, end } = await routes.deals.find(query.value, page)
  return {
    found: {
      items: stories.map((story) => listing(story, locale)),
      count,
      more,
      isFirst: place === null,
      next: end === null ? null : writePlace(end),
      note: await noteOn(routes, { query: query.value, stories, locale }),
    },
  }
}

interface Answer {
  readonly query: Query
  readonly stories: readonly Story[]
  readonly locale: Locale
}

/** At which rates sums were compared, where any were. */
async function noteOn(
  { deals, clock }: DealRoutes,
  { query, stories, locale }: Answer,
): Promise<string | null> {
  const shown = stories.map(({ deal }) => deal)
  if (!comparesAcross(query, shown)) return null
  return comparedAt({ now: clock.now(), rates: await deals.rates() }, locale)
}

/** A line of the answer. */
function listing(story: Story, locale: Locale): object {
  const { id, deal } = story
  const { type, status, announcedOn } = deal
  const parts = [
    say(locale, `type.${type.value}`),
    announcedOn === null ? null : formatDate(announcedOn.value, locale),
    coverage(story, locale),
  ]
  return {
    id,
    title: plainLine(headline(deal, locale), TITLE_LIMIT),
    accent: ACCENTS[status.value],
    status: say(locale, `status.${status.value}`),
    detail: parts.filter((part) => part !== null).join(' · '),
  }
}

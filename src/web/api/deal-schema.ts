import { z } from 'zod'
import { DEAL_STATUSES, DEAL_TYPES, PAYMENTS } from '../../core/deal.ts'
import type { StoryRecord } from '../../core/record/story-record.ts'

const instant = z.string().meta({ format: 'date-time', description: 'ISO 8601, UTC' })

const date = z.string().meta({
  description:
    'ISO 8601, as precise as it is known: 2026, 2026-06 or 2026-06-12; an expected close may be 2026-Q3 or 2026-H1',
})

const money = z
  .object({
    amount: z.number().meta({ description: 'In full units of the currency' }),
    currency: z.string().meta({ description: 'ISO 4217' }),
    precision: z.enum(['exact', 'about', 'at_least', 'at_most', 'range']),
    upTo: z
      .number()
      .exactOptional()
      .meta({ description: 'Upper end of a range; amount is the lower' }),
  })
  .meta({ id: 'money' })

const percent = z.number().meta({ description: 'Percentage points, 0 to 100' })
const names = z.array(z.string()).meta({ description: 'As written by the sources' })
const type = z.enum(DEAL_TYPES)
const status = z.enum(DEAL_STATUSES)

const quote = {
  articleId: z.number().meta({ description: 'Of one of the sources' }),
  quote: z.string(),
  start: z.number().meta({ description: 'Where the quote begins, in UTF-16 units' }),
  end: z.number(),
  in: z.enum(['text', 'title']),
}

const evidence = z
  .object({
    field: z.string().meta({ description: 'The field of the deal that the quote proves' }),
    ...quote,
    confidence: z.number().nullable(),
  })
  .meta({ id: 'evidence' })

const person = z.object({
  name: z.string(),
  role: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

const context = z.object({
  revenue: money.nullable(),
  headcount: z.number().nullable(),
  reactions: z.array(z.object({ company: z.string(), move: z.enum(['stays', 'leaves']) })),
})

const warning = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('price_stake_valuation'),
    price: money,
    stakePct: percent,
    valuation: money,
    implied: money,
  }),
  z.object({
    kind: z.literal('price_per_share'),
    price: money,
    perShare: money,
    shares: z.number(),
    implied: money,
  }),
  z.object({ kind: z.literal('price_above_valuation'), price: money, valuation: money }),
  z.object({
    kind: z.literal('stakes'),
    beforePct: percent.nullable(),
    boughtPct: percent.nullable(),
    afterPct: percent.nullable(),
  }),
  z.object({ kind: z.literal('implausible_price'), price: money }),
])

const source = z
  .object({
    articleId: z.number(),
    source: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    lang: z.string().meta({ description: 'ISO 639-1' }),
    publishedAt: instant,
  })
  .meta({ id: 'source' })

function change<T>(value: z.ZodType<T>) {
  return z.object({ at: instant, articleId: z.number(), from: value.nullable(), to: value })
}

const event = z
  .discriminatedUnion('kind', [
    change(status).extend({ kind: z.literal('status') }),
    change(money).extend({ kind: z.enum(['price', 'valuation']) }),
    change(percent).extend({ kind: z.literal('stakePct') }),
    change(names).extend({ kind: z.literal('buyers') }),
  ])
  .meta({ id: 'event', description: 'What changed, and by which article' })

function claims<T>(value: z.ZodType<T>) {
  const claim = z.object({
    value,
    sources: z.array(z.string()),
    articleIds: z.array(z.number()),
    evidence: z.object(quote),
  })
  return z.array(claim)
}

const conflict = z
  .discriminatedUnion('field', [
    z.object({ field: z.enum(['price', 'valuation']), values: claims(money) }),
    z.object({ field: z.literal('stakePct'), values: claims(percent) }),
  ])
  .meta({ id: 'conflict', description: 'Values that differ; the deal states the first' })

const correction = z
  .discriminatedUnion('field', [
    z.object({ field: z.literal('deal'), value: z.null().meta({ description: 'It is none' }) }),
    z.object({ field: z.enum(['price', 'valuation']), value: money.nullable() }),
    z.object({ field: z.literal('stake'), value: percent.nullable() }),
    z.object({ field: z.literal('type'), value: type }),
    z.object({ field: z.literal('status'), value: status }),
    z.object({ field: z.enum(['buyers', 'targets']), value: names }),
  ])
  .meta({ id: 'correction', description: 'What an editor says against all sources' })

/** A deal as the API gives it. */
export const DEAL = z
  .object({
    id: z.number().meta({ description: 'The number shown with # on alerts' }),
    version: z.number().meta({ description: 'Grows with every change a reader can see' }),
    firstReportedAt: instant,
    updatedAt: instant,
    type,
    status,
    acquirers: names,
    targets: names,
    sellers: names,
    investors: names,
    stakePct: percent.nullable(),
    price: money.nullable(),
    valuation: money.nullable(),
    round: z.string().nullable(),
    announcedOn: date.nullable(),
    people: z.array(person),
    stakeBeforePct: percent.nullable(),
    stakeAfterPct: percent.nullable(),
    payment: z.enum(PAYMENTS).nullable(),
    expectedClose: date.nullable(),
    closedOn: date.nullable(),
    advisers: names,
    regulators: names,
    context,
    warnings: z.array(warning).meta({ description: 'Figures that cannot all be right' }),
    evidence: z.array(evidence),
    confidence: z.number().meta({ description: '0 to 1; 0: an editor says that it is no deal' }),
    independentSources: z.number().meta({ description: 'Copies of one text are one' }),
    sources: z.array(source),
    timeline: z.array(event),
    conflicts: z.array(conflict),
    corrections: z.array(correction),
  })
  .meta({ id: 'deal' }) satisfies z.ZodType<StoryRecord>

/** An answer of `GET /api/deals`. */
export const DEALS = z.object({
  deals: z.array(DEAL),
  count: z.number().meta({ description: 'How many deals are selected, from this page on' }),
  more: z.boolean().meta({ description: 'There are more than were counted' }),
  next: z.string().nullable().meta({ description: 'The cursor of the next page' }),
})

/** What the API gives, as JSON Schema (draft 2020-12). */
export function apiSchema(): object {
  return z.toJSONSchema(DEALS, { target: 'draft-2020-12' })
}

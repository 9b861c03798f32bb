import { z } from 'zod'
import { DEAL_STATUSES, DEAL_TYPES, type Deal, PAYMENTS, type PersonMove } from '../core/deal.ts'
import { type DealContext, NO_CONTEXT, type Reaction } from '../core/deal-context.ts'
import { AppError } from '../core/error.ts'
import type { Evidence, Fact, SourcedEvidence } from '../core/fact.ts'
import type { Money } from '../core/money/money.ts'
import { NO_ORIGIN, type Origin } from '../core/story/origin.ts'
import type { Claim, Conflict, Report, StoryEvent } from '../core/story/story.ts'
import type { Contradiction, Warning } from '../core/warning.ts'

const evidence = z.object({
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  in: z.enum(['text', 'title']),
}) satisfies z.ZodType<Evidence>

const sourcedEvidence = evidence.extend({
  articleId: z.number(),
}) satisfies z.ZodType<SourcedEvidence>

/** A stored sum. */
export const money = z.object({
  amount: z.number(),
  currency: z.string(),
  precision: z.enum(['exact', 'about', 'at_least', 'at_most', 'range']),
  upTo: z.number().exactOptional(),
}) satisfies z.ZodType<Money>

const person = z.object({
  name: z.string(),
  role: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
}) satisfies z.ZodType<PersonMove>

function fact<T, E extends Evidence>(
  value: z.ZodType<T>,
  proof: z.ZodType<E>,
): z.ZodType<Fact<T, E>> {
  return z.object({ value, evidence: proof, confidence: z.number() })
}

const reaction = z.object({
  company: z.string(),
  move: z.enum(['stays', 'leaves']),
}) satisfies z.ZodType<Reaction>

const share = z.number().nullable()

const contradiction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('price_stake_valuation'),
    price: money,
    stakePct: z.number(),
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
  z.object({ kind: z.literal('stakes'), beforePct: share, boughtPct: share, afterPct: share }),
  z.object({ kind: z.literal('implausible_price'), price: money }),
]) satisfies z.ZodType<Contradiction>

function warning<E extends Evidence>(proof: z.ZodType<E>): z.ZodType<Warning<E>> {
  return z.object({ value: contradiction, evidence: z.array(proof) })
}

function dealContext<E extends Evidence>(proof: z.ZodType<E>): z.ZodType<DealContext<E>> {
  return z.object({
    revenue: fact(money, proof).nullable(),
    headcount: fact(z.number(), proof).nullable(),
    reactions: z.array(fact(reaction, proof)),
  })
}

// What has a default is missing from deals that were stored before it was read.
function deal<E extends Evidence>(proof: z.ZodType<E>): z.ZodType<Deal<E>> {
  const text = fact(z.string(), proof)
  const names = z.array(text)
  const points = fact(z.number(), proof)
  return z.object({
    type: fact(z.enum(DEAL_TYPES), proof),
    status: fact(z.enum(DEAL_STATUSES), proof),
    acquirers: names,
    investors: names,
    targets: names,
    sellers: names,
    price: fact(money, proof).nullable(),
    stakePct: points.nullable(),
    valuation: fact(money, proof).nullable(),
    round: text.nullable(),
    announcedOn: text.nullable(),
    people: z.array(fact(person, proof)),
    stakeBeforePct: points.nullable().default(null),
    stakeAfterPct: points.nullable().default(null),
    payment: fact(z.enum(PAYMENTS), proof).nullable().default(null),
    expectedClose: text.nullable().default(null),
    closedOn: text.nullable().default(null),
    advisers: names.default([]),
    regulators: names.default([]),
    context: dealContext(proof).default(NO_CONTEXT),
    warnings: z.array(warning(proof)).default([]),
    confidence: z.number(),
  })
}

const fusedDeal = deal(sourcedEvidence)

const origin: z.ZodType<Origin> = z.object({
  runs: z.number(),
  marks: z.array(z.number()),
  agency: z.string().nullable(),
})

const report: z.ZodType<Report> = z.object({
  articleId: z.number(),
  title: z.string(),
  url: z.string().nullable(),
  source: z.string(),
  lang: z.string(),
  publishedAt: z.number(),
  ordinal: z.number().default(0),
  origin: origin.default(NO_ORIGIN),
  deal: deal(evidence),
})

function change<T>(value: z.ZodType<T>) {
  return z.object({ at: z.number(), articleId: z.number(), from: value.nullable(), to: value })
}

// Timelines once held changes of the status only, which had no kind.
function claim<T>(value: z.ZodType<T>): z.ZodType<Claim<T>> {
  return z.object({
    value,
    sources: z.array(z.string()),
    articleIds: z.array(z.number()),
    evidence: sourcedEvidence,
  })
}

const conflicts: z.ZodType<Conflict[]> = z.array(
  z.discriminatedUnion('field', [
    z.object({ field: z.enum(['price', 'valuation']), values: z.array(claim(money)) }),
    z.object({ field: z.literal('stakePct'), values: z.array(claim(z.number())) }),
  ]),
)

const timeline: z.ZodType<StoryEvent[]> = z.array(
  z.union([
    change(z.enum(DEAL_STATUSES)).extend({ kind: z.literal('status').default('status') }),
    change(money).extend({ kind: z.enum(['price', 'valuation']) }),
    change(z.number()).extend({ kind: z.literal('stakePct') }),
    change(z.array(z.string())).extend({ kind: z.literal('buyers') }),
  ]),
)

/** Reads the fused deal of a story back from its column; a damaged one is a fault that names the story. */
export function readDeal(json: string, storyId: number): Deal<SourcedEvidence> {
  return readJson(fusedDeal, json, `The deal of story ${storyId}`)
}

/** Reads one article's report of a story back from its column. */
export function readReport(json: string, storyId: number): Report {
  return readJson(report, json, `A report of story ${storyId}`)
}

/** Reads what changed in a story back from its column. */
export function readTimeline(json: string, storyId: number): readonly StoryEvent[] {
  return readJson(timeline, json, `The timeline of story ${storyId}`)
}

/** Reads the values on which a story's sources differ back from their column. */
export function readConflicts(json: string | null, storyId: number): readonly Conflict[] {
  return json === null ? [] : readJson(conflicts, json, `The conflicts of story ${storyId}`)
}

function readJson<T>(schema: z.ZodType<T>, json: string, what: string): T {
  try {
    return schema.parse(JSON.parse(json))
  } catch (error) {
    throw new AppError(
      'internal',
      `${what} is damaged in the database. Restore a backup, or delete that story.`,
      { cause: error },
    )
  }
}

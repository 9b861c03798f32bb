import { z } from 'zod'
import { LOCALES, type Locale } from '../../core/card/locale.ts'
import { asSentence } from '../../core/query/as-sentence.ts'
import { parseQuery } from '../../core/query/parse.ts'
import { readPlace } from '../../core/query/place.ts'
import type { Query } from '../../core/query/query.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { SEARCH_ORDERS, type SearchPage } from '../../ports.ts'
import type { Problem } from '../problem.ts'

/** How many deals one answer holds at the most, and where nothing is said. */
const MOST_DEALS = 100
const USUAL_DEALS = 20
const USUAL_ENTRIES = 50

const LIMIT_FAULT = `must be a whole number from 1 to ${MOST_DEALS}`

const limit = z
  .string(LIMIT_FAULT)
  .regex(/^\d{1,3}$/, LIMIT_FAULT)
  .transform(Number)
  .refine((value) => value >= 1 && value <= MOST_DEALS, LIMIT_FAULT)

const q = z.string('must be given once').default('')

const ASKED_FEED = z.strictObject({
  q,
  limit: limit.default(USUAL_ENTRIES),
  lang: z.enum(LOCALES, `must be one of ${LOCALES.join(', ')}`).default('en'),
})

const ASKED = z.strictObject({
  q,
  limit: limit.default(USUAL_DEALS),
  sort: z.enum(SEARCH_ORDERS, `must be one of ${SEARCH_ORDERS.join(', ')}`).default('latest'),
  cursor: z.string('must be given once').max(200, 'is not one of ours').optional(),
})

/** A search as asked for. */
export interface AskedPage {
  readonly query: Query
  readonly page: SearchPage
}

/** Reads the parameters of `GET /api/deals`; the refusal names the first that is wrong. */
export function readAskedPage(parameters: unknown): Result<AskedPage, Problem> {
  const asked = readParameters(ASKED, parameters)
  if (!asked.ok) return asked
  const { sort, cursor } = asked.value
  const query = readQuery(asked.value.q)
  if (!query.ok) return query
  const after = cursor === undefined ? undefined : readPlace(cursor, sort === 'price')
  if (after === null) {
    return refused('cursor', 'is not one of an answer in this order: begin without one.')
  }
  return ok({
    query: query.value,
    page: { offset: 0, limit: asked.value.limit, order: sort, after },
  })
}

/** A feed as asked for, and its query as typed. */
export interface AskedFeed extends AskedPage {
  readonly typed: string
  readonly locale: Locale
}

/** Reads the parameters of `GET /feeds/deals.xml`. */
export function readAskedFeed(parameters: unknown): Result<AskedFeed, Problem> {
  const asked = readParameters(ASKED_FEED, parameters)
  if (!asked.ok) return asked
  const { q: typed, lang: locale } = asked.value
  const query = readQuery(typed)
  if (!query.ok) return query
  const page = { offset: 0, limit: asked.value.limit, order: 'latest' } as const
  return ok({ query: query.value, page, typed, locale })
}

/** Reads the parameters of an address; what is unknown or comes twice is refused. */
function readParameters<T>(schema: z.ZodType<T>, parameters: unknown): Result<T, Problem> {
  const asked = schema.safeParse(parameters)
  if (asked.success) return ok(asked.data)
  const [issue] = asked.error.issues
  if (issue?.code === 'unrecognized_keys') {
    return refused(String(issue.keys[0]), 'is no parameter of this address.')
  }
  return refused(String(issue?.path[0]), `${issue?.message}.`)
}

/** Reads a search; the refusal tells the column and what was expected there. */
export function readQuery(text: string): Result<Query, Problem> {
  const query = parseQuery(text)
  if (query.ok) return query
  const { column, message } = query.error
  const detail = `q, column ${column}: ${asSentence(message)}`
  return err({ status: 400, detail, parameter: 'q', column })
}

function refused(parameter: string, fault: string): Result<never, Problem> {
  return err({ status: 400, detail: `${parameter} ${fault}`, parameter })
}

import { z } from 'zod'
import { parseQuery } from '../../core/query/parse.ts'
import type { Query } from '../../core/query/query.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { SEARCH_ORDERS, type SearchPage } from '../../ports.ts'
import type { Problem } from '../problem.ts'
import { readCursor } from './cursor.ts'

/** How many deals one answer holds at the most, and where nothing is said. */
const MOST_DEALS = 100
const USUAL_DEALS = 20

const LIMIT_FAULT = `must be a whole number from 1 to ${MOST_DEALS}`

/** The parameters of a search, as they stand in an address. */
const SEARCH_PARAMETERS = {
  q: z.string('must be given once').default(''),
  limit: z
    .string(LIMIT_FAULT)
    .regex(/^\d{1,3}$/, LIMIT_FAULT)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= MOST_DEALS, LIMIT_FAULT)
    .default(USUAL_DEALS),
} as const

const ASKED = z.strictObject({
  ...SEARCH_PARAMETERS,
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
  const { q, limit, sort, cursor } = asked.value
  const query = readQuery(q)
  if (!query.ok) return query
  const after = cursor === undefined ? undefined : readCursor(cursor, sort)
  if (after === null) {
    return refused('cursor', 'is not one of an answer in this order: begin without one.')
  }
  return ok({ query: query.value, page: { offset: 0, limit, order: sort, after } })
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
export function readQuery(q: string): Result<Query, Problem> {
  const query = parseQuery(q)
  if (query.ok) return query
  const { column, message } = query.error
  const sentence = message.endsWith('?') ? message : `${message}.`
  return err({ status: 400, detail: `q, column ${column}: ${sentence}`, parameter: 'q', column })
}

function refused(parameter: string, fault: string): Result<never, Problem> {
  return err({ status: 400, detail: `${parameter} ${fault}`, parameter })
}

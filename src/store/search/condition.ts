import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { instantOf } from '../../core/query/instant.ts'
import { rangeIn } from '../../core/query/money-range.ts'
import { type Moment, ROLES } from '../../core/query/predicate.ts'
import type { MoneyCondition, NameCondition, Query, Range } from '../../core/query/query.ts'
import type { Rates } from '../../core/rates/rates.ts'
import { broughtByOthers } from '../teams/brought-by-others.ts'
import type { Expression } from './expression.ts'
import { companyTerm, feedTerm, langTerm, nameTerms, sourceTerms, stemTerm } from './named-terms.ts'
import { narrow } from './narrow.ts'
import { wordTerms } from './term.ts'

type Sql = RawBuilder<SqlBool>

/** What a query is read by, and how a database is asked whether a story has terms in a row. */
export interface Reading {
  readonly moment: Moment
  readonly contains: (terms: readonly string[]) => Sql
  /** Whether the index's terms of the story fit, where a row has them at hand. */
  readonly matches?: (expression: Expression) => Sql
  /** Sums are told in such a way that an index of them can be asked, rather than by the fewest comparisons. */
  readonly byIndex?: true
}

/** All the queries as one condition on a row of `story_search`, called `s`. Where it is null it does not hold. */
export function selectedBy(queries: readonly Query[], reading: Reading): Sql {
  const all = conditionOf({ kind: 'and', parts: queries }, reading)
  if (reading.matches === undefined || queries.every(isColumnar)) return all
  // Inside of the `case` below no index would be used for them.
  const columnar = queries.filter(isColumnar).map((query) => conditionOf(query, reading))
  return allOf([...columnar, all])
}

function conditionOf(query: Query, reading: Reading): Sql {
  if (reading.matches === undefined || isColumnar(query)) return byParts(query, reading)
  const { kind, parts } = query.kind === 'and' || query.kind === 'or' ? query : NO_PARTS
  const columnar = parts.filter(isColumnar)
  if (columnar.length === 0) return byTerms(query, reading) ?? byParts(query, reading)
  const others: Query = { kind, parts: parts.filter((part) => !isColumnar(part)) }
  const first = conditionOf({ kind, parts: columnar }, reading)
  const then = conditionOf(others, reading)
  return kind === 'and'
    ? sql`(case when ${first} then ${then} else false end)`
    : sql`(case when ${first} then true else ${then} end)`
}

// PostgreSQL takes a test of the terms for cheaper than some comparisons and would begin with it, were it not for the `case`.
const NO_PARTS = { kind: 'and', parts: [] } as const

/** Whether a row's own columns, which are read faster than its terms, tell all of it. */
export function isColumnar(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.every(isColumnar)
  return query.kind === 'not' ? isColumnar(query.part) : COLUMNAR.has(query.kind)
}

const COLUMNAR: ReadonlySet<Query['kind']> = new Set([
  'everything',
  'type',
  'status',
  'currency',
  'money',
  'number',
  'time',
])

/** All that the terms say, read off them at once. */
function byTerms(query: Query, { moment, matches }: Reading): Sql | null {
  const { expression, exact } = narrow(query, moment)
  return exact && expression !== null && matches !== undefined ? matches(expression) : null
}

function byParts(query: Query, reading: Reading): Sql {
  switch (query.kind) {
    case 'everything':
      return TRUE
    case 'and':
      return allOf(query.parts.map((part) => conditionOf(part, reading)))
    case 'or':
      return anyOf(query.parts.map((part) => conditionOf(part, reading)))
    case 'not':
      return sql`(not (${conditionOf(query.part, reading)} is true))`
    case 'text':
      return anyOf([
        reading.contains(wordTerms('', query.words)),
        ...query.stems.map((stem) => reading.contains([stemTerm(stem)])),
      ])
    case 'name':
      return nameCondition(query, reading)
    case 'money':
      return moneyCondition(query, reading)
    case 'time':
      return timeCondition(query, reading.moment.now)
    default:
      return factCondition(query, reading)
  }
}

function factCondition(
  condition: Extract<
    Query,
    { kind: 'type' | 'status' | 'currency' | 'lang' | 'feed' | 'source' | 'number' }
  >,
  { contains }: Reading,
): Sql {
  switch (condition.kind) {
    case 'type':
      return sql`(s.type = ${condition.type})`
    case 'status':
      return sql`(s.status = ${condition.status})`
    case 'currency':
      return sql`(s.price_currency = ${condition.code})`
    case 'lang':
      return contains([langTerm(condition.code)])
    case 'feed':
      return condition.others === true
        ? broughtByOthers('s.story_id', condition.feedIds)
        : anyOf(condition.feedIds.map((id) => contains([feedTerm(id)])))
    case 'source':
      return contains(sourceTerms(condition.words))
    case 'number':
      return within(sql.ref(`s.${NUMBER_COLUMNS[condition.field]}`), condition.range)
  }
}

const TRUE: Sql = sql`(1 = 1)`
const FALSE: Sql = sql`(1 = 0)`

const NUMBER_COLUMNS = {
  stake: 'stake_pct',
  sources: 'source_count',
  confidence: 'confidence',
} as const

export function allOf(parts: readonly Sql[]): Sql {
  return balanced(parts, TRUE, (left, right) => sql`(${left} and ${right})`)
}

export function anyOf(parts: readonly Sql[]): Sql {
  return balanced(parts, FALSE, (left, right) => sql`(${left} or ${right})`)
}

/** In a row SQLite takes no more than a thousand. */
function balanced(parts: readonly Sql[], none: Sql, join: (left: Sql, right: Sql) => Sql): Sql {
  if (parts.length <= 1) return parts[0] ?? none
  const half = Math.ceil(parts.length / 2)
  return join(balanced(parts.slice(0, half), none, join), balanced(parts.slice(half), none, join))
}

function nameCondition({ role, words, companyId }: NameCondition, { contains }: Reading): Sql {
  return anyOf(
    ROLES[role].flatMap((one) => [
      contains(nameTerms(one, false, words)),
      contains(companyId === null ? nameTerms(one, true, words) : [companyTerm(one, companyId)]),
    ]),
  )
}

function moneyCondition(condition: MoneyCondition, { moment, byIndex }: Reading): Sql {
  const amount = sql.ref(`s.${condition.field}_amount`)
  const currency = sql.ref(`s.${condition.field}_currency`)
  const ranges = rangesOf(condition, moment.rates)
  if (ranges.length === 0) return FALSE
  if (byIndex) {
    return anyOf(
      ranges.map(([code, range]) => sql`(${currency} = ${code} and ${within(amount, range)})`),
    )
  }
  const choices = ranges.map(([code, range]) => sql`when ${code} then ${within(amount, range)}`)
  return sql`(${amount} is not null and case ${currency} ${sql.join(choices, sql` `)} else ${FALSE} end)`
}

/** The bounds in each currency that has a rate, the frequent ones first. */
function rangesOf(
  condition: MoneyCondition,
  rates: Rates,
): readonly (readonly [code: string, range: Range])[] {
  const codes = new Set([condition.currency, 'USD', 'EUR', ...Object.keys(rates.perEuro)])
  return [...codes].flatMap((code) => {
    const range = rangeIn(condition, code, rates)
    return range === null ? [] : [[code, range] as const]
  })
}

function within(column: RawBuilder<unknown>, range: Range): Sql {
  const { min, max, minExclusive, maxExclusive } = range
  const bounds = [
    ...(min === undefined ? [] : [sql`${column} ${sql.raw(minExclusive ? '>' : '>=')} ${min}`]),
    ...(max === undefined ? [] : [sql`${column} ${sql.raw(maxExclusive ? '<' : '<=')} ${max}`]),
  ]
  return sql`(${bounds.length === 0 ? sql`${column} is not null` : sql.join(bounds, sql` and `)})`
}

function timeCondition(condition: Extract<Query, { kind: 'time' }>, now: number): Sql {
  const limit = Math.ceil(instantOf(condition.point, now))
  const operator = sql.raw(condition.edge === 'since' ? '>=' : '<')
  return sql`(s.last_reported_at ${operator} ${limit})`
}

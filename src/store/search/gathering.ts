import type { RawBuilder, SqlBool } from 'kysely'
import type { Moment } from '../../core/query/predicate.ts'
import type { Query } from '../../core/query/query.ts'
import { allOf, anyOf, isColumnar, selectedBy } from './condition.ts'
import { all, asksForTerms, type Expression } from './expression.ts'
import { hasNumber, isNumber } from './has-number.ts'
import { matches, readingAt } from './match-postgres.ts'
import { narrow, type Traits } from './narrow.ts'
import { conjuncts } from './plan.ts'

type Sql = RawBuilder<SqlBool>

/** How the indexes of PostgreSQL, and a look at each row that they give, share a query out. */
export interface Gathering {
  /** What the indexes are asked, holding for every selected story; null: none can be asked. */
  readonly condition: Sql | null
  /** What they do not say, as far as the row's own columns tell it, */
  readonly columnar: readonly Query[]
  /** and as far as its terms do, which take longer to read. */
  readonly others: readonly Query[]
}

/** Asks only the indexes of numbers, for the bounds that must all be kept; null: there are none. */
export function gatheringByNumbers(query: Query, moment: Moment): Gathering | null {
  const parts = conjuncts(query)
  const numbers = parts.filter(isNumber)
  if (numbers.length === 0) return null
  return { condition: boundedBy(numbers, moment), ...read(parts.filter((part) => !isNumber(part))) }
}

/** Asks all indexes that can be asked, for a query whose names are resolved. */
export function gatheringOf(query: Query, moment: Moment): Gathering {
  const parts = conjuncts(query).map((part) => ({ part, ...asked(part, moment) }))
  const expressions = parts.flatMap(({ expression }) => expression ?? [])
  const terms = expressions.length === 0 ? null : all(expressions)
  const isIndexed = terms !== null && asksForTerms(terms)
  const conditions = parts.flatMap(({ condition }) => condition ?? [])
  if (isIndexed) conditions.push(matches(terms))
  const rest = parts
    .filter(({ exact, expression }) => !exact || (expression !== null && !isIndexed))
    .map(({ part }) => part)
  return {
    condition: conditions.length === 0 ? null : allOf(conditions),
    ...read(rest),
  }
}

function read(parts: readonly Query[]): Pick<Gathering, 'columnar' | 'others'> {
  return {
    columnar: parts.filter(isColumnar),
    others: parts.filter((part) => !isColumnar(part)),
  }
}

function boundedBy(numbers: readonly Query[], moment: Moment): Sql {
  return selectedBy(numbers, { ...readingAt(moment), byIndex: true })
}

interface Asked {
  readonly condition: Sql | null
  readonly expression: Expression | null
  readonly exact: boolean
}

/** The numbers have indexes of their own; a list of terms of which a story has one is slow when it is long. */
const TRAITS: Traits = { intervals: false, negations: true }

function asked(part: Query, moment: Moment): Asked {
  if (isNumber(part)) {
    return { condition: boundedBy([part], moment), expression: null, exact: true }
  }
  const condition = part.kind === 'or' && hasNumber(part) ? oneOf(part.parts, moment) : null
  if (condition !== null) return { condition, expression: null, exact: false }
  return { condition, ...narrow(part, moment, TRAITS) }
}

/** What holds for every story that one of the queries selects, where indexes know it for each. */
function oneOf(queries: readonly Query[], moment: Moment): Sql | null {
  const conditions = queries.flatMap((query) => gatheringOf(query, moment).condition ?? [])
  return conditions.length < queries.length ? null : anyOf(conditions)
}

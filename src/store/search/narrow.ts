import { rangeIn } from '../../core/query/money-range.ts'
import { type Moment, ROLES } from '../../core/query/predicate.ts'
import type { Condition, NameCondition, Query } from '../../core/query/query.ts'
import { all, any, type Expression, oneTerm } from './expression.ts'
import {
  companyTerm,
  currencyTerm,
  feedTerm,
  langTerm,
  nameTerms,
  sourceTerms,
  statusTerm,
  stemTerm,
  typeTerm,
} from './named-terms.ts'
import { numberTerms } from './number-bucket.ts'
import { sumsWithin } from './sum-bucket.ts'
import { ROW_OF_NAME, ROW_OF_TEXT, rowOf, wordTerms } from './term.ts'

/** What an index is asked for, beside terms that a story must have. */
export interface Traits {
  /** Many terms, of which a story must have one, as bounds of numbers become. */
  readonly intervals: boolean
  /** Terms that a story must not have. */
  readonly negations: boolean
}

const ALL_TRAITS: Traits = { intervals: true, negations: true }

/** What the index can say of a query. */
export interface Narrowing {
  /** Holds for every story that the query selects; null: for any story. */
  readonly expression: Expression | null
  /** Holds for no other story. */
  readonly exact: boolean
}

const ANY_STORY: Narrowing = { expression: null, exact: false }

/** SQLite's index refuses expressions much deeper than this; who types them is answered more slowly. */
const DEEPEST = 10

/** The stories among which those are that a query selects. */
export function narrow(query: Query, moment: Moment, traits = ALL_TRAITS, depth = 0): Narrowing {
  if (depth > DEEPEST) return ANY_STORY
  const narrowed = (part: Query) => narrow(part, moment, traits, depth + 1)
  switch (query.kind) {
    case 'everything':
      return { expression: null, exact: true }
    case 'and':
      return narrowAll(query.parts.map(narrowed))
    case 'or':
      return narrowAny(query.parts.map(narrowed))
    case 'not':
      return traits.negations ? narrowNot(narrowed(query.part)) : ANY_STORY
    case 'money':
    case 'number':
      return traits.intervals ? narrowNumber(query, moment) : ANY_STORY
    default:
      return narrowTold(query)
  }
}

function narrowTold(condition: Exclude<Condition, { kind: 'money' | 'number' }>): Narrowing {
  switch (condition.kind) {
    case 'text':
      return either([
        phrase(wordTerms('', condition.words), ROW_OF_TEXT),
        ...condition.stems.map(stemTerm).map(exactly),
      ])
    case 'source':
      return phrase(sourceTerms(condition.words), ROW_OF_NAME)
    case 'name':
      return narrowName(condition)
    case 'type':
      return exactly(typeTerm(condition.type))
    case 'status':
      return exactly(statusTerm(condition.status))
    case 'currency':
      return exactly(currencyTerm(condition.code))
    case 'lang':
      return exactly(langTerm(condition.code))
    case 'time':
      return ANY_STORY
    case 'feed':
      return condition.others === true
        ? ANY_STORY
        : either(condition.feedIds.map((id) => exactly(feedTerm(id))))
  }
}

function narrowAll(parts: readonly Narrowing[]): Narrowing {
  const expressions = parts.flatMap(({ expression }) => (expression === null ? [] : [expression]))
  const exact = parts.every((part) => part.exact)
  return { expression: expressions.length === 0 ? null : all(expressions), exact }
}

function narrowAny(parts: readonly Narrowing[]): Narrowing {
  const everything = parts.find(({ expression }) => expression === null)
  if (everything !== undefined) return parts.find(isEverything) ?? ANY_STORY
  return either(parts)
}

function isEverything({ expression, exact }: Narrowing): boolean {
  return expression === null && exact
}

function narrowNot({ expression, exact }: Narrowing): Narrowing {
  if (expression === null) return exact ? either([]) : ANY_STORY
  return exact ? { expression: { kind: 'none', part: expression }, exact } : ANY_STORY
}

/** Of a longer phrase the index knows that its rows stand in the text, not that they do so one behind the other. */
function phrase(terms: readonly string[], longest: number): Narrowing {
  if (terms.length === 0) return ANY_STORY
  if (terms.length <= longest) return exactly(rowOf(terms))
  const rows = terms.slice(longest - 1).map((_, at) => rowOf(terms.slice(at, at + longest)))
  return { expression: all(rows.map(oneTerm)), exact: false }
}

function narrowName({ role, words, companyId }: NameCondition): Narrowing {
  return either(
    ROLES[role].flatMap((one) => [
      phrase(nameTerms(one, false, words), ROW_OF_NAME),
      companyId === null
        ? phrase(nameTerms(one, true, words), ROW_OF_NAME)
        : exactly(companyTerm(one, companyId)),
    ]),
  )
}

function narrowNumber(
  condition: Extract<Condition, { kind: 'money' | 'number' }>,
  { rates }: Moment,
): Narrowing {
  if (condition.kind === 'number') return roughly(numberTerms(condition.field, condition.range))
  const currencies = new Set([condition.currency, 'EUR', ...Object.keys(rates.perEuro)])
  const terms = [...currencies].flatMap((currency) => {
    const range = rangeIn(condition, currency, rates)
    return range === null ? [] : sumsWithin(condition.field, currency, range)
  })
  return roughly(terms)
}

function exactly(term: string): Narrowing {
  return { expression: oneTerm(term), exact: true }
}

function roughly(terms: readonly string[]): Narrowing {
  return { expression: any(terms.map(oneTerm)), exact: false }
}

function either(parts: readonly Narrowing[]): Narrowing {
  const expressions = parts.flatMap(({ expression }) => (expression === null ? [] : [expression]))
  if (expressions.length < parts.length) return ANY_STORY
  return { expression: any(expressions), exact: parts.every(({ exact }) => exact) }
}

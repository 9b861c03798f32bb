import { DEAL_STATUSES, DEAL_TYPES } from '../deal.ts'
import { err, ok, type Result } from '../result.ts'
import { foldedWords } from '../text/fold.ts'
import { queryStems } from '../text/terms.ts'
import type { Condition, NameRole, Query, QueryError } from './query.ts'
import { type FieldValue, isCurrencyCode, readRange, readTimePoint } from './values.ts'

/** What is typed behind a field's name: a value, and the comparison before it. */
interface Typed {
  readonly value: string
  readonly operator: string
  readonly quoted: boolean
}

/** Turns one typed value of a field into a condition, or says what was expected instead. */
type FieldReader = (typed: Typed) => Result<Condition, string>

/** What a sum is in when no currency is typed. */
const DEFAULT_CURRENCY = 'USD'

const FIELDS = {
  type: choice(DEAL_TYPES, (type) => ({ kind: 'type', type })),
  status: choice(DEAL_STATUSES, (status) => ({ kind: 'status', status })),
  acquirer: company('acquirer'),
  target: company('target'),
  seller: company('seller'),
  investor: company('investor'),
  party: company('party'),
  company: company('company'),
  price: money('price'),
  valuation: money('valuation'),
  stake: number('stake'),
  sources: number('sources'),
  confidence: number('confidence'),
  currency: plain(readCurrency),
  lang: plain(readLanguage),
  source: plain(readSource),
  feed: plain(readFeed),
  text: plain(readText),
  since: plain((value) => readTime('since', value)),
  before: plain((value) => readTime('before', value)),
} satisfies Record<string, FieldReader>

export type FieldName = keyof typeof FIELDS

export const FIELD_NAMES = Object.keys(FIELDS)

/** Whether a query may use this field. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name)
}

/** The condition `field:operator value,value`; several values mean one of them. */
export function readCondition(
  field: FieldName,
  typed: {
    readonly operator: string
    readonly values: readonly FieldValue[]
  },
): Result<Query, QueryError> {
  const conditions: Condition[] = []
  for (const { text, column, quoted } of typed.values) {
    const condition = FIELDS[field]({ value: text, operator: typed.operator, quoted })
    if (!condition.ok) return err({ column, message: `${field}: ${condition.error}` })
    conditions.push(condition.value)
  }
  const [first] = conditions
  if (conditions.length === 1 && first !== undefined) return ok(first)
  return ok({ kind: 'or', parts: conditions })
}

function plain(read: (value: string, quoted: boolean) => Result<Condition, string>): FieldReader {
  return ({ value, operator, quoted }) => {
    if (operator === '' || operator === '=') return read(value, quoted)
    return err(`"${operator}" cannot be used here`)
  }
}

function choice<T extends string>(
  allowed: readonly T[],
  condition: (value: T) => Condition,
): FieldReader {
  return plain((value) => {
    const found = allowed.find((name) => name === value.toLowerCase())
    if (found === undefined) return err(`"${value}" is not one of ${allowed.join(', ')}`)
    return ok(condition(found))
  })
}

function readText(value: string, quoted: boolean): Result<Condition, string> {
  const words = foldedWords(value)
  if (words === ' ') return err(`"${value}" has no letter or digit`)
  return ok({ kind: 'text', words, stems: quoted ? [] : queryStems(value) })
}

function readSource(value: string): Result<Condition, string> {
  const words = foldedWords(value)
  return words === ' ' ? err(`"${value}" has no letter or digit`) : ok({ kind: 'source', words })
}

function company(role: NameRole): FieldReader {
  return plain((value) => {
    const folded = foldedWords(value)
    if (folded === ' ') return err(`"${value}" has no letter or digit`)
    return ok({ kind: 'name', role, name: value, words: folded, companyId: null })
  })
}

function money(field: 'price' | 'valuation'): FieldReader {
  return ({ value, operator }) => {
    const bounds = readRange(operator, value)
    if (!bounds.ok) return bounds
    const { range, currency } = bounds.value
    return ok({ kind: 'money', field, range, currency: currency ?? DEFAULT_CURRENCY })
  }
}

function number(field: 'stake' | 'sources' | 'confidence'): FieldReader {
  return ({ value, operator }) => {
    const bounds = readRange(operator, value)
    if (!bounds.ok) return bounds
    if (bounds.value.currency !== null) return err('a currency has no place here')
    return ok({ kind: 'number', field, range: bounds.value.range })
  }
}

function readCurrency(value: string): Result<Condition, string> {
  const code = value.toUpperCase()
  return isCurrencyCode(code)
    ? ok({ kind: 'currency', code })
    : err(`"${value}" is not an ISO 4217 currency code such as EUR`)
}

function readLanguage(value: string): Result<Condition, string> {
  return /^[a-z]{2}$/i.test(value)
    ? ok({ kind: 'lang', code: value.toLowerCase() })
    : err(`"${value}" is not a two-letter language code such as de`)
}

function readFeed(value: string): Result<Condition, string> {
  const folded = foldedWords(value)
  if (folded === ' ') return err(`"${value}" has no letter or digit`)
  const id = /^\d{1,15}$/.test(value) ? Number(value) : null
  return ok({ kind: 'feed', words: folded, id, feedIds: [] })
}

function readTime(edge: 'since' | 'before', value: string): Result<Condition, string> {
  const point = readTimePoint(value)
  return point.ok ? ok({ kind: 'time', edge, point: point.value }) : point
}

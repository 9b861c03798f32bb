import { DEAL_TYPES } from '../deal.ts'
import { err, ok, type Result } from '../result.ts'
import { foldedWords } from '../text/fold.ts'
import { nearestName } from '../text/nearest.ts'
import { queryStems } from '../text/terms.ts'
import { type Bounds, takeBounds } from './bounds.ts'
import { choicesOf, chosen } from './choice.ts'
import { currencyNamed } from './currency.ts'
import { type Cursor, matchAt } from './cursor.ts'
import { STATUS_WORDS, TYPE_WORDS } from './deal-words.data.ts'
import { FAULTS, type QueryFault } from './faults.data.ts'
import { FIELD_WORDS } from './field-names.data.ts'
import { languageCode } from './language-name.ts'
import type { NumberKind } from './quantity.ts'
import type { Condition, NameRole, Query, Range } from './query.ts'
import { QUERY_STATUSES } from './query-status.ts'
import { takeTimePoint } from './time-point.ts'

/** One value of a field as typed. */
interface Typed {
  readonly text: string
  readonly quoted: boolean
  /** One of `> >= < <=`, or empty. */
  readonly operator: string
}

type Reading = Result<Query, QueryFault>

/** How the values of a field are read: word by word, or by a grammar of their own that says where one ends. */
export type Field =
  | { readonly kind: 'word'; read(typed: Typed): Reading }
  | {
      readonly kind: 'own'
      /** Null where no such value begins. */
      take(cursor: Cursor, operator: string): Reading | null
      wanted(typed: string): QueryFault
    }

/** What a sum is in when no currency is typed. */
const DEFAULT_CURRENCY = 'USD'

const FIELDS = {
  type: choice(DEAL_TYPES, TYPE_WORDS, (type) => ({ kind: 'type', type })),
  status: choice(QUERY_STATUSES, STATUS_WORDS, (status) => ({ kind: 'status', status })),
  acquirer: company('acquirer'),
  target: company('target'),
  seller: company('seller'),
  investor: company('investor'),
  party: company('party'),
  company: company('company'),
  price: money('price'),
  valuation: money('valuation'),
  stake: number('stake', 'percent', ({ range }) => range),
  sources: number('sources', 'count', ({ range }) => range),
  confidence: number('confidence', 'percent', shareOf),
  currency: plain(readCurrency),
  lang: plain(readLanguage),
  source: named((words) => ({ kind: 'source', words })),
  feed: named((words, typed) => ({
    kind: 'feed',
    words,
    id: /^\d{1,15}$/.test(typed) ? Number(typed) : null,
    feedIds: [],
  })),
  text: plain(readText),
  since: time('since'),
  before: time('before'),
} satisfies Record<string, Field>

export type FieldName = keyof typeof FIELDS

/** Every field a query may use. */
export const FIELD_NAMES = Object.keys(FIELDS)

/** The field of this name, in any case, or of a word that people use for it; null for none. */
export function fieldNamed(
  typed: string,
): { readonly name: FieldName; readonly field: Field } | null {
  const lower = typed.toLowerCase()
  const name = FIELD_WORDS.get(lower) ?? lower
  return isFieldName(name) ? { name, field: FIELDS[name] } : null
}

/** The field that a mistyped name most likely meant; null when none is near. */
export function nearestField(typed: string): string | null {
  const near = nearestName(typed, [...FIELD_NAMES, ...FIELD_WORDS.keys()])
  return near === null ? null : (FIELD_WORDS.get(near) ?? near)
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name)
}

function plain(read: (typed: string, quoted: boolean) => Reading): Field {
  return {
    kind: 'word',
    read: ({ text, quoted, operator }) => {
      if (operator !== '') return err(FAULTS.noOperator(operator))
      if (!quoted && /^[-–—−]/.test(text)) return err(FAULTS.dashInside())
      return read(text, quoted)
    },
  }
}

function named(condition: (words: string, typed: string) => Condition): Field {
  return plain((typed) => {
    const words = foldedWords(typed)
    return words === ' ' ? err(FAULTS.noLetter(typed)) : ok(condition(words, typed))
  })
}

function company(role: NameRole): Field {
  return named((words, name) => ({ kind: 'name', role, name, words, companyId: null }))
}

function choice<T extends string>(
  names: readonly T[],
  words: Readonly<Record<T, string>>,
  condition: (value: T) => Condition,
): Field {
  const choices = choicesOf(names, words)
  return plain((typed) => {
    const values = chosen(typed, choices)
    if (!values.ok) return values
    const [first, ...more] = values.value
    if (more.length === 0) return ok(condition(first))
    return ok({ kind: 'or', parts: [first, ...more].map(condition) })
  })
}

function money(field: 'price' | 'valuation'): Field {
  return bounded('money', FAULTS.notMoney, ({ range, currency }) => ({
    kind: 'money',
    field,
    range,
    currency: currency ?? DEFAULT_CURRENCY,
  }))
}

function number(
  field: 'stake' | 'sources' | 'confidence',
  kind: NumberKind,
  rangeOf: (bounds: Bounds) => Range,
): Field {
  const wanted = kind === 'count' ? FAULTS.notCount : FAULTS.notPercent
  return bounded(kind, wanted, (bounds) => ({ kind: 'number', field, range: rangeOf(bounds) }))
}

function bounded(
  kind: NumberKind,
  wanted: (typed: string) => QueryFault,
  condition: (bounds: Bounds) => Condition,
): Field {
  return {
    kind: 'own',
    take: (cursor, operator) => {
      const bounds = takeBounds(cursor, operator, kind)
      return bounds === null || !bounds.ok ? bounds : ok(condition(bounds.value))
    },
    wanted,
  }
}

/** Confidence is told as 0.8 or as 80 %. */
function shareOf({ range, percent }: Bounds): Range {
  const { min, max } = range
  if (!percent && Math.max(min ?? 0, max ?? 0) <= 1) return range
  return {
    ...range,
    ...(min === undefined ? {} : { min: min / 100 }),
    ...(max === undefined ? {} : { max: max / 100 }),
  }
}

function time(edge: 'since' | 'before'): Field {
  return {
    kind: 'own',
    take: (cursor, operator) => {
      if (operator !== '') return err(FAULTS.noOperator(operator))
      if (matchAt(cursor, /[\p{L}\p{N}]/uy) === null) return null
      const point = takeTimePoint(cursor)
      return point === null ? null : ok({ kind: 'time', edge, point })
    },
    wanted: FAULTS.noTime,
  }
}

function readCurrency(typed: string): Reading {
  const code = currencyNamed(typed.trim())
  return code === null ? err(FAULTS.noCurrency(typed)) : ok({ kind: 'currency', code })
}

function readLanguage(typed: string): Reading {
  const code = languageCode(typed)
  return code === null ? err(FAULTS.noLanguage(typed)) : ok({ kind: 'lang', code })
}

function readText(typed: string, quoted: boolean): Reading {
  const words = foldedWords(typed)
  if (words === ' ') return err(FAULTS.noLetter(typed))
  return ok({ kind: 'text', words, stems: quoted ? [] : queryStems(typed) })
}

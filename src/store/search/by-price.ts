import type { Kysely } from 'kysely'
import type { SearchPlace } from '../../core/query/place.ts'
import type { MoneyCondition, Query } from '../../core/query/query.ts'
import { convert, type Rates } from '../../core/rates/rates.ts'
import type { Tables } from '../tables.ts'
import type { Found, FoundRow, Question, SearchIndex } from './search-index.ts'

/** What prices are compared in; it has a rate whatever the rates are. */
const CURRENCY = 'EUR'

/** Ends of the intervals in which high prices are looked for before lower ones: few deals are as dear as the first ones. */
const ENDS = [
  1e11,
  5e10,
  2e10,
  1e10,
  5e9,
  2e9,
  ...Array.from({ length: 19 }, (_, at) => (at % 2 === 0 ? 1 : 3) * 10 ** (9 - Math.ceil(at / 2))),
  0,
]

/** No interval is asked for more; one with more is halved. */
const MOST_ALIKE = 20_000

/** Narrower intervals are not halved: it would take ten thousands of deals of nearly one price. */
const NARROWEST = 1.000_01

/** A sum converted there and back may have changed by such a part of it. */
const ROUNDING = 1e-9

interface Interval {
  /** In euros; the upper end is excluded, and infinite where there is none. */
  readonly from: number
  readonly to: number
}

/**
 * The highest prices first, those of one price in the order of their ranks; behind `after`, if it is given. Few stories
 * are all compared, of many those with high prices are looked for first.
 */
export async function findByPrice(
  db: Kysely<Tables>,
  question: Question,
  index: SearchIndex,
  after?: SearchPlace,
): Promise<Found> {
  const { query, moment, wanted, most } = question
  const all = await index.collectFew(db, { query, moment, most })
  if (all !== null && !all.more) {
    const rows = sorted(all.rows, moment.rates).filter((row) => isBehind(row, after, moment.rates))
    return { rows, count: rows.length, more: false }
  }
  const rows: FoundRow[] = []
  for (const interval of intervalsFrom(after)) {
    rows.push(...(await collectWithin({ db, question, index, after }, interval)))
    if (rows.length > wanted) return { rows, count: rows.length - 1, more: true }
  }
  const unpriced: Query = { kind: 'and', parts: [query, { kind: 'not', part: priced({}) }] }
  const below = isUnpriced(after) ? after?.rank : undefined
  const left = wanted - rows.length
  const last = await index.find(db, { query: unpriced, moment, wanted: left, most: left, below })
  rows.push(...last.rows)
  return { rows, count: rows.length - (last.more ? 1 : 0), more: last.more }
}

/** Where a row stands in an answer that is sorted by price. */
export function placeByPrice(row: FoundRow, rates: Rates): SearchPlace {
  return { rank: row.rank, price: priceOf(row, rates) }
}

/** The intervals of prices in which stories behind a place may be, the dearest first. */
function* intervalsFrom(after: SearchPlace | undefined): Generator<Interval> {
  if (isUnpriced(after)) return
  let to = after?.price == null ? Infinity : after.price * (1 + ROUNDING) + ROUNDING
  for (const from of ENDS) {
    if (from >= to) continue
    yield { from, to }
    to = from
  }
}

interface Search {
  readonly db: Kysely<Tables>
  readonly question: Question
  readonly index: SearchIndex
  readonly after: SearchPlace | undefined
}

/** The stories behind the place with such a price, in their order: all, or so many as are wanted. */
async function collectWithin(search: Search, interval: Interval): Promise<readonly FoundRow[]> {
  const { db, question, index, after } = search
  const { query, moment, wanted } = question
  const part: Query = { kind: 'and', parts: [query, within(interval)] }
  const { rows, more } = await index.collect(db, { query: part, moment, most: MOST_ALIKE })
  if (!more || interval.to < interval.from * NARROWEST) {
    return sorted(rows, moment.rates).filter((row) => isBehind(row, after, moment.rates))
  }
  const middle = middleOf(interval)
  const upper = await collectWithin(search, { ...interval, from: middle })
  if (upper.length > wanted) return upper
  return [...upper, ...(await collectWithin(search, { ...interval, to: middle }))]
}

/** Prices are spread by their orders of magnitude. */
function middleOf({ from, to }: Interval): number {
  if (to === Infinity) return from * 2
  return from === 0 ? to / 2 : Math.sqrt(from * to)
}

function within({ from, to }: Interval): MoneyCondition {
  const min = from === 0 ? {} : { min: from }
  return priced({ ...min, ...(to === Infinity ? {} : { max: to, maxExclusive: true }) })
}

function priced(range: MoneyCondition['range']): MoneyCondition {
  return { kind: 'money', field: 'price', range, currency: CURRENCY }
}

function sorted(rows: readonly FoundRow[], rates: Rates): readonly FoundRow[] {
  return rows
    .map((row) => ({ row, price: priceOf(row, rates) }))
    .toSorted((a, b) => b.price - a.price || b.row.rank - a.row.rank)
    .map(({ row }) => row)
}

function isBehind(row: FoundRow, after: SearchPlace | undefined, rates: Rates): boolean {
  if (after?.price == null) return true
  const price = priceOf(row, rates)
  return price < after.price || (price === after.price && row.rank < after.rank)
}

function isUnpriced(place: SearchPlace | undefined): boolean {
  return place?.price != null && place.price < 0
}

/** Below zero where there is none. */
function priceOf(
  { price_amount: amount, price_currency: currency }: FoundRow,
  rates: Rates,
): number {
  if (amount === null || currency === null) return -1
  return convert(amount, currency, CURRENCY, rates) ?? -1
}

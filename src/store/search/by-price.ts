import type { Kysely } from 'kysely'
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
]

/** No interval is asked for more; it would take ten thousands of deals of nearly one price. */
const MOST_ALIKE = 20_000

/** The highest prices first. Few stories are all compared, of many those with high prices are looked for first. */
export async function findByPrice(
  db: Kysely<Tables>,
  question: Question,
  index: SearchIndex,
): Promise<Found> {
  const { query, moment, wanted, most } = question
  const all = await index.collectFew(db, { query, moment, most })
  if (all !== null && !all.more) return { ...all, rows: sorted(all.rows, moment.rates) }
  const rows: FoundRow[] = []
  for (const interval of intervals()) {
    const part: Query = { kind: 'and', parts: [query, interval] }
    const found = await index.collect(db, { query: part, moment, most: MOST_ALIKE })
    rows.push(...sorted(found.rows, moment.rates))
    if (rows.length > wanted)
      return { rows, count: Math.max(all?.count ?? 0, rows.length - 1), more: true }
  }
  return { rows, count: rows.length, more: false }
}

/** Every story is in one of them: priced ones by their price, the others in the last. */
function* intervals(): Generator<Query> {
  let below: number | null = null
  for (const end of ENDS) {
    yield priced({ min: end, ...(below === null ? {} : { max: below, maxExclusive: true }) })
    below = end
  }
  yield priced({ max: below ?? 0, maxExclusive: true })
  yield { kind: 'not', part: priced({}) }
}

function priced(range: MoneyCondition['range']): MoneyCondition {
  return { kind: 'money', field: 'price', range, currency: CURRENCY }
}

function sorted(rows: readonly FoundRow[], rates: Rates): readonly FoundRow[] {
  return rows
    .map((row) => ({ row, price: priceOf(row, rates) }))
    .toSorted((a, b) => b.price - a.price)
    .map(({ row }) => row)
}

/** Below zero where there is none. */
function priceOf(
  { price_amount: amount, price_currency: currency }: FoundRow,
  rates: Rates,
): number {
  if (amount === null || currency === null) return -1
  return convert(amount, currency, CURRENCY, rates) ?? -1
}

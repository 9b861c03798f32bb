import { type Kysely, sql } from 'kysely'
import type { Moment } from '../../core/query/predicate.ts'
import type { Query } from '../../core/query/query.ts'
import type { Tables } from '../tables.ts'
import { isColumnar, selectedBy } from './condition.ts'
import { readingAt } from './match-postgres.ts'
import { conjuncts, type RankBounds } from './plan.ts'
import { inOrder } from './plan-postgres.ts'
import type { FoundRow } from './search-index.ts'

/** What is looked for, and between which ranks. */
export interface Bounded extends RankBounds {
  readonly query: Query
  readonly moment: Moment
}

/** What is looked for, and how many of these at the most. */
export interface Route extends Bounded {
  readonly wanted: number
}

interface Row {
  readonly story_id: number | null
  readonly rank: number | null
  readonly price_amount: number | null
  readonly price_currency: string | null
}

export interface Looked {
  readonly rows: readonly FoundRow[]
  /** How many there were to look at, */
  readonly seen: number
  /** and of how many the terms had to be read, because the columns did not tell that they are not selected. */
  readonly read: number
  /** How many there are about, as far as the database has counted them. */
  readonly stored: number
}

/** Those of so many of the latest stories that are selected. */
export async function lookAtLatest(
  db: Kysely<Tables>,
  { query, moment, from, to }: Bounded,
  limit: number,
): Promise<Looked> {
  const reading = readingAt(moment)
  const columnar = conjuncts(query).filter(isColumnar)
  const { rows } = await sql<Row & Omit<Looked, 'rows'>>`
    with latest as materialized (
      select * from story_search where rank >= ${from} and rank <= ${to}
      order by rank desc limit ${limit}
    )
    select seen, read, stored, story_id, s.rank, price_amount, price_currency
    from (
      select (select greatest(reltuples, 0)::float8 from pg_class where oid = 'story_search'::regclass)
        as stored, count(*) as seen, count(*) filter (where ${selectedBy(columnar, reading)}) as read
      from latest s
    ) as looked
    left join latest s on ${selectedBy([query], reading)}
    order by s.rank desc`.execute(db)
  const found = rows.flatMap(({ story_id: id, rank, price_amount, price_currency }) =>
    id === null || rank === null ? [] : [{ story_id: id, rank, price_amount, price_currency }],
  )
  const { seen = 0, read = 0, stored = 0 } = rows[0] ?? {}
  return { seen, stored, read: isColumnar(query) ? 0 : read, rows: found }
}

/** Those that are selected of so many of the latest stories, or of all: as many as are wanted. */
export function walk(
  db: Kysely<Tables>,
  { query, moment, wanted, from, to }: Route,
  steps: number | null,
): Promise<readonly FoundRow[]> {
  return inOrder(
    db,
    sql<FoundRow>`
    select story_id, rank, price_amount, price_currency from (
      select * from story_search where rank >= ${from} and rank <= ${to}
      order by rank desc limit ${steps}
    ) s
    where ${selectedBy([query], readingAt(moment))}
    limit ${wanted}`,
  )
}

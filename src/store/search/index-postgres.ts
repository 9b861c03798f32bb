import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Query } from '../../core/query/query.ts'
import type { Tables } from '../tables.ts'
import { selectedBy } from './condition.ts'
import type { Expression } from './expression.ts'
import type { Traits } from './narrow.ts'
import { type Plan, planOf } from './plan.ts'
import type { Found, FoundRow, Question, SearchIndex } from './search-index.ts'
import { allTerms, lineOf } from './story-terms.ts'

/** So many of the latest stories are looked at one by one first. */
const LATEST = 500

/** When so many of these are selected, the later pages are left for those who ask for them. */
const ENOUGH = 50

/** The numbers have indexes of their own; a list of terms of which a story has one is slow when it is long. */
const TRAITS: Traits = { intervals: false, negations: false }

/**
 * PostgreSQL's inverted index GIN over the terms as a `tsvector` that no language's rules have touched. It gives stories in
 * no order, so the `latest` ones are looked at first: what many stories answer is answered from these, what few answer
 * from the index.
 */
export function postgresIndex(latest = LATEST): SearchIndex {
  return {
    async add(db, row, terms) {
      await sql`insert into story_search
        (${sql.join(Object.keys(row).map((column) => sql.ref(column)))}, terms, line)
        values (${sql.join(Object.values(row))},
          array_to_tsvector(${allTerms(terms)}::text[]), ${lineOf(terms)})`.execute(db)
    },
    async find(db, question) {
      const plan = planOf(question.query, question.moment, TRAITS)
      if (question.wanted > latest) return findAll(db, question, plan)
      const { rows, seen } = await findLatest(db, question, plan, latest)
      const answer = { rows, count: rows.length }
      if (seen < latest) return { ...answer, more: false }
      if (rows.length >= Math.max(question.wanted, ENOUGH)) return { ...answer, more: true }
      return findAll(db, question, plan, rows)
    },
  }
}

/** `known`: the first of the answer, as far as they were found. */
async function findAll(
  db: Kysely<Tables>,
  question: Question,
  plan: Plan,
  known: readonly FoundRow[] = [],
): Promise<Found> {
  const isNarrow = plan.expression !== null || plan.rest.some(({ kind }) => NUMBERS.has(kind))
  return isNarrow ? findByIndex(db, question, plan, known) : findInOrder(db, question, plan)
}

const NUMBERS: ReadonlySet<Query['kind']> = new Set(['money', 'number'])

const READ = {
  contains: (terms: readonly string[]) =>
    sql<SqlBool>`(strpos(s.line, ${` ${terms.join(' ')} `}) > 0)`,
  matches,
}

interface Row {
  readonly story_id: number | null
  readonly price_amount: number | null
  readonly price_currency: string | null
}

/** Those of the latest stories within the bounds that are selected, and how many were looked at. */
async function findLatest(
  db: Kysely<Tables>,
  { query, moment }: Question,
  { from, to }: Plan,
  limit: number,
): Promise<{ readonly rows: readonly FoundRow[]; readonly seen: number }> {
  const selected = selectedBy([query], { moment, ...READ })
  const { rows } = await sql<Row & { readonly seen: number }>`
    with latest as materialized (
      select * from story_search where rank >= ${from} and rank <= ${to}
      order by rank desc limit ${limit}
    )
    select seen, story_id, price_amount, price_currency
    from (select count(*) as seen from latest) as looked
    left join latest s on ${selected}
    order by s.rank desc`.execute(db)
  const found = rows.flatMap(({ story_id: id, price_amount, price_currency }) =>
    id === null ? [] : [{ story_id: id, price_amount, price_currency }],
  )
  return { seen: rows[0]?.seen ?? 0, rows: found }
}

/** From the latest story on, as far as needed. */
async function findInOrder(
  db: Kysely<Tables>,
  { moment, most }: Question,
  { rest, from, to }: Plan,
): Promise<Found> {
  const { rows } = await sql<FoundRow>`
    select story_id, price_amount, price_currency from story_search s
    where rank >= ${from} and rank <= ${to} and ${selectedBy(rest, { moment, ...READ })}
    order by rank desc limit ${most + 1}`.execute(db)
  return counted(rows, most)
}

/** By the indexes: all that are selected when they are few; otherwise the latest, unless they are known already. */
async function findByIndex(
  db: Kysely<Tables>,
  { moment, wanted, most }: Question,
  { expression, rest, from, to }: Plan,
  known: readonly FoundRow[],
): Promise<Found> {
  // The bounds are no condition on the column itself, or its own index would be asked for them.
  const selected = sql`from story_search s
    where ${expression === null ? sql`true` : matches(expression)}
    and rank + 0 >= ${from} and rank + 0 <= ${to} and ${selectedBy(rest, { moment, ...READ })}`
  const columns = sql`select story_id, price_amount, price_currency, rank`
  return db.transaction().execute(async (tx) => {
    await BY_INDEX_ONLY.execute(tx)
    const some = await sql<FoundRow & { readonly rank: number }>`
      ${columns} ${selected} limit ${most + 1}`.execute(tx)
    const found = counted(some.rows, most)
    if (!found.more) return { ...found, rows: some.rows.toSorted((a, b) => b.rank - a.rank) }
    if (known.length >= wanted) return { ...found, rows: known }
    const { rows } = await sql<FoundRow>`
      ${columns} ${selected} order by rank desc limit ${wanted}`.execute(tx)
    return { ...found, rows }
  })
}

function counted(rows: readonly FoundRow[], most: number): Found {
  return { rows, count: Math.min(rows.length, most), more: rows.length > most }
}

// The planner takes a test of the terms for cheap and reads the whole table rather than a long list of the index. Compiled
// code and further processes would take longer to start than the search takes.
const BY_INDEX_ONLY = sql`select set_config('enable_seqscan', 'off', true),
  set_config('enable_indexscan', 'off', true), set_config('jit', 'off', true),
  set_config('max_parallel_workers_per_gather', '0', true)`

function matches(expression: Expression): RawBuilder<SqlBool> {
  return sql`(s.terms @@ ${match(expression)}::tsquery)`
}

/** The expression in PostgreSQL's language. */
function match(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return `'${expression.term}'`
    case 'none':
      return `!${match(expression.part)}`
    case 'all':
      return joined('&', expression.parts)
    case 'any':
      return joined('|', expression.parts)
  }
}

function joined(operator: '&' | '|', parts: readonly Expression[]): string {
  return `(${[...new Set(parts.map(match))].join(operator)})`
}

import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { selectedBy } from './condition.ts'
import type { Expression } from './expression.ts'
import type { Found, FoundRow, Question, SearchIndex } from './search-index.ts'
import { allTerms, lineOf } from './story-terms.ts'

/**
 * PostgreSQL's inverted index GIN over the terms as a `tsvector` that no language's rules have touched. It gives stories in
 * no order, so `latest` of them are looked at one by one first: what many stories answer is answered from these, what
 * few answer from the index.
 */
export function postgresIndex(latest: number): SearchIndex {
  return {
    async add(db, row, terms) {
      await sql`insert into story_search
        (${sql.join(Object.keys(row).map((column) => sql.ref(column)))}, terms, line)
        values (${sql.join(Object.values(row))},
          array_to_tsvector(${allTerms(terms)}::text[]), ${lineOf(terms)})`.execute(db)
    },
    async find(db, question) {
      const found = await findLatest(db, question, latest)
      if (found.seen < latest) return { rows: found.rows, count: found.rows.length }
      const { expression } = question.plan
      if (expression === null) return findInOrder(db, question)
      return await findByIndex(db, question, { expression, latest: found.rows })
    },
  }
}

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
  { plan: { from, to }, query, moment }: Question,
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
async function findInOrder(db: Kysely<Tables>, { plan, moment, most }: Question): Promise<Found> {
  const rest = selectedBy(plan.rest, { moment, ...READ })
  const { rows } = await sql<FoundRow>`
    select story_id, price_amount, price_currency from story_search s
    where rank >= ${plan.from} and rank <= ${plan.to} and ${rest}
    order by rank desc limit ${most}`.execute(db)
  return { rows, count: rows.length }
}

/** By the index: all that are selected when they are few; otherwise the latest, unless they are known already. */
async function findByIndex(
  db: Kysely<Tables>,
  { plan, moment, wanted, most }: Question,
  known: { readonly expression: Expression; readonly latest: readonly FoundRow[] },
): Promise<Found> {
  const rest = selectedBy(plan.rest, { moment, ...READ })
  // The bounds are no condition on the column itself, or its own index would be asked for them.
  const selected = sql`from story_search s where ${matches(known.expression)}
    and rank + 0 >= ${plan.from} and rank + 0 <= ${plan.to} and ${rest}`
  const columns = sql`select story_id, price_amount, price_currency, rank`
  return db.transaction().execute(async (tx) => {
    await sql`${BY_INDEX_ONLY}`.execute(tx)
    const some = await sql<FoundRow & { readonly rank: number }>`
      ${columns} ${selected} limit ${most}`.execute(tx)
    if (some.rows.length < most) {
      return { rows: some.rows.toSorted((a, b) => b.rank - a.rank), count: some.rows.length }
    }
    if (known.latest.length >= wanted) return { rows: known.latest, count: most }
    const { rows } = await sql<FoundRow>`
      ${columns} ${selected} order by rank desc limit ${wanted}`.execute(tx)
    return { rows, count: most }
  })
}

// The planner takes a test of the terms for cheap and reads the whole table rather than a long list of the index.
const BY_INDEX_ONLY = sql`select set_config('enable_seqscan', 'off', true),
  set_config('enable_indexscan', 'off', true), set_config('jit', 'off', true)`

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

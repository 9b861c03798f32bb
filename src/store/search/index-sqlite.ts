import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { selectedBy } from './condition.ts'
import type { Expression } from './expression.ts'
import type { Traits } from './narrow.ts'
import { planOf } from './plan.ts'
import type { Found, FoundRow, Question, SearchIndex } from './search-index.ts'
import { allTerms, lineOf } from './story-terms.ts'
import { EVERY } from './term.ts'

/**
 * SQLite's full-text index FTS5, which gives stories in the order of their ranks, so that it is read no further than
 * the answer needs. It knows which stories have a term, but not where (`detail = none`).
 */
export const SQLITE_INDEX: SearchIndex = {
  find,
  collect: find,

  async add(db, row, terms) {
    const { rank } = row
    await db.insertInto('story_search').values(row).execute()
    await sql`insert into story_terms (rank, terms) values (${rank}, ${lineOf(terms)})`.execute(db)
    const every = allTerms(terms).join(' ')
    await sql`insert into story_index (rowid, terms) values (${rank}, ${every})`.execute(db)
  },
}

async function find(
  db: Kysely<Tables>,
  { query, moment, most }: Omit<Question, 'wanted'>,
): Promise<Found> {
  const { expression, rest: unsaid, from, to } = planOf(query, moment, TRAITS)
  let readsLine = false
  const contains = (terms: readonly string[]) => {
    readsLine = true
    return sql<SqlBool>`(instr(t.terms, ${` ${terms.join(' ')} `}) > 0)`
  }
  const rest = selectedBy(unsaid, { moment, contains })
  const { tables, rank, matches } = expression === null ? ROWS : indexed(expression)
  const line = readsLine ? sql`cross join story_terms t on t.rank = s.rank` : sql``
  const { rows } = await sql<FoundRow>`
      select s.story_id, s.price_amount, s.price_currency from ${tables} ${line}
      where ${matches} and ${rank} >= ${from} and ${rank} <= ${to} and ${rest}
      order by ${rank} desc limit ${most + 1}`.execute(db)
  return { rows, count: Math.min(rows.length, most), more: rows.length > most }
}

const TRAITS: Traits = { intervals: true, negations: true }

interface Source {
  readonly tables: RawBuilder<unknown>
  readonly rank: RawBuilder<unknown>
  readonly matches: RawBuilder<unknown>
}

const ROWS: Source = { tables: sql`story_search s`, rank: sql`s.rank`, matches: sql`true` }

/** The join is a `cross join` so that the index leads: its order is the answer's. */
function indexed(expression: Expression): Source {
  return {
    tables: sql`story_index cross join story_search s on s.rank = story_index.rowid`,
    rank: sql`story_index.rowid`,
    matches: sql`story_index match ${match(expression)}`,
  }
}

/** The expression in FTS5's language, in which `not` has two sides. */
function match(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return `"${expression.term}"`
    case 'any':
      return joined('OR', expression.parts)
    case 'none':
      return `("${EVERY}" NOT ${match(expression.part)})`
    case 'all':
      return matchAll(expression.parts)
  }
}

function matchAll(parts: readonly Expression[]): string {
  const without = parts.flatMap((part) => (part.kind === 'none' ? [part.part] : []))
  const having = parts.filter(({ kind }) => kind !== 'none')
  const held = having.length === 0 ? `"${EVERY}"` : joined('AND', having)
  return without.length === 0 ? held : `(${held} NOT ${joined('OR', without)})`
}

function joined(operator: 'AND' | 'OR', parts: readonly Expression[]): string {
  return `(${[...new Set(parts.map(match))].join(` ${operator} `)})`
}

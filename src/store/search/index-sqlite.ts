import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { selectedBy } from './condition.ts'
import type { Expression } from './expression.ts'
import type { FoundRow, SearchIndex } from './search-index.ts'
import { allTerms, lineOf } from './story-terms.ts'
import { EVERY } from './term.ts'

/**
 * SQLite's full-text index FTS5, which gives stories in the order of their ranks, so that it is read no further than
 * the answer needs. It knows which stories have a term, but not where (`detail = none`).
 */
export const SQLITE_INDEX: SearchIndex = {
  async add(db, row, terms) {
    const { rank } = row
    await db.insertInto('story_search').values(row).execute()
    await sql`insert into story_terms (rank, terms) values (${rank}, ${lineOf(terms)})`.execute(db)
    const every = allTerms(terms).join(' ')
    await sql`insert into story_index (rowid, terms) values (${rank}, ${every})`.execute(db)
  },

  async find(db, { plan, moment, most }) {
    const { expression, from, to } = plan
    const rest = selectedBy(plan.rest, { moment, contains })
    const { source, rank } = expression === null ? ROWS : indexed(expression)
    const { rows } = await sql<FoundRow>`
      select s.story_id, s.price_amount, s.price_currency from ${source}
      and ${rank} >= ${from} and ${rank} <= ${to} and ${rest}
      order by ${rank} desc limit ${most}`.execute(db)
    return { rows, count: rows.length }
  },
}

function contains(terms: readonly string[]): RawBuilder<SqlBool> {
  const line = sql`(select terms from story_terms where rank = s.rank)`
  return sql`(instr(${line}, ${` ${terms.join(' ')} `}) > 0)`
}

interface Source {
  /** What stands behind `from`, up to its first condition. */
  readonly source: RawBuilder<unknown>
  readonly rank: RawBuilder<unknown>
}

const ROWS: Source = { source: sql`story_search s where true`, rank: sql`s.rank` }

/** The join is a `cross join` so that the index leads: its order is the answer's. */
function indexed(expression: Expression): Source {
  return {
    source: sql`story_index cross join story_search s on s.rank = story_index.rowid
      where story_index match ${match(expression)}`,
    rank: sql`story_index.rowid`,
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

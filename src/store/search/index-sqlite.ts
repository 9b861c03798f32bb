import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { selectedBy } from './condition.ts'
import { type Expression, termsIn } from './expression.ts'
import { hasNumber } from './has-number.ts'
import { match } from './match-sqlite.ts'
import type { Traits } from './narrow.ts'
import { type Plan, planOf } from './plan.ts'
import type { Found, FoundRow, Question, SearchIndex } from './search-index.ts'
import { allTerms, lineOf } from './story-terms.ts'

/**
 * SQLite's full-text index FTS5, which gives stories in the order of their ranks, so that it is read no further than
 * the answer needs. It knows which stories have a term, but not where (`detail = none`).
 */
export function sqliteIndex(near = NEAR): SearchIndex {
  return {
    async add(db, row, terms) {
      const { rank } = row
      await db.insertInto('story_search').values(row).execute()
      await sql`insert into story_terms (rank, terms) values (${rank}, ${lineOf(terms)})`.execute(
        db,
      )
      const every = allTerms(terms).join(' ')
      await sql`insert into story_index (rowid, terms) values (${rank}, ${every})`.execute(db)
    },

    async find(db, question) {
      const found = hasNumber(question.query) ? await findNear(db, question, near) : null
      return found ?? answer(db, question, planOf(question, ALL_TERMS))
    },

    collect,
    collectFew: collect,
  }
}

function collect(db: Kysely<Tables>, question: Omit<Question, 'wanted'>): Promise<Found> {
  return answer(db, { ...question, wanted: question.most }, planOf(question, ALL_TERMS))
}

/**
 * A bound of a number is one of many terms, which take long to be looked up: so it is first held against the columns of
 * the latest stories that all the rest is true of. Null when that does not give the answer.
 */
async function findNear(
  db: Kysely<Tables>,
  question: Question,
  near: number,
): Promise<Found | null> {
  const plan = planOf(question, NO_INTERVALS)
  const { seen, lowest } = await reach(db, plan, near)
  if (seen < near || lowest === null) return answer(db, question, plan)
  const found = await answer(db, question, { ...plan, from: lowest })
  if (found.more) return found
  return found.count > question.wanted ? { ...found, count: found.count - 1, more: true } : null
}

const ALL_TERMS: Traits = { intervals: true, negations: true }
const NO_INTERVALS: Traits = { intervals: false, negations: true }

/** So many stories are held against a bound one by one. */
const NEAR = 2000

/** Where their lines must be read, or by so many terms, stories are only counted so far. */
const ENOUGH = 50
const MANY_TERMS = 50

/** How many of so many of the latest stories the index gives, and the last one's rank. */
async function reach(
  db: Kysely<Tables>,
  { expression, from, to }: Plan,
  limit: number,
): Promise<{ readonly seen: number; readonly lowest: number | null }> {
  const { tables, rank, matches } = expression === null ? ROWS : termsOnly(expression)
  const { rows } = await sql<{ readonly seen: number; readonly lowest: number | null }>`
    select count(*) as seen, min(rank) as lowest from (
      select ${rank} as rank from ${tables}
      where ${matches} and ${rank} >= ${from} and ${rank} <= ${to}
      order by ${rank} desc limit ${limit}
    )`.execute(db)
  return rows[0] ?? { seen: 0, lowest: null }
}

async function answer(
  db: Kysely<Tables>,
  { moment, most, wanted }: Question,
  { expression, rest: unsaid, from, to }: Plan,
): Promise<Found> {
  let readsLine = false
  const contains = (terms: readonly string[]) => {
    readsLine = true
    return sql<SqlBool>`(instr(t.terms, ${` ${terms.join(' ')} `}) > 0)`
  }
  const rest = selectedBy(unsaid, { moment, contains })
  const { tables, rank, matches } = expression === null ? ROWS : indexed(expression)
  const line = readsLine ? sql`cross join story_terms t on t.rank = s.rank` : sql``
  const isSlow = readsLine || (expression !== null && termsIn(expression) > MANY_TERMS)
  const counted = isSlow ? Math.min(Math.max(wanted, ENOUGH), most) : most
  const { rows } = await sql<FoundRow>`
    select s.story_id, s.rank, s.price_amount, s.price_currency from ${tables} ${line}
    where ${matches} and ${rank} >= ${from} and ${rank} <= ${to} and ${rest}
    order by ${rank} desc limit ${counted + 1}`.execute(db)
  return { rows, count: Math.min(rows.length, counted), more: rows.length > counted }
}

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

/** The ranks alone. */
function termsOnly(expression: Expression): Source {
  return { ...indexed(expression), tables: sql`story_index` }
}

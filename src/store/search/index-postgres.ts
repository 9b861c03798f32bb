import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { collect, foresee, gather } from './gather-postgres.ts'
import { gatheringOf } from './gathering.ts'
import { boundsOf } from './plan.ts'
import type { Found, FoundRow, SearchIndex } from './search-index.ts'
import { allTerms, lineOf } from './story-terms.ts'
import { costOfGathering, mayReadAll, PATIENCE, type Patience, stepsFor } from './walk-or-gather.ts'
import { type Bounded, lookAtLatest, walk } from './walk-postgres.ts'

/** When so many are selected, the later pages are left for those who ask for them. */
const ENOUGH = 50

/**
 * PostgreSQL's inverted index GIN over the terms as a `tsvector` that no language's rules have touched. It gives stories in
 * no order: of many selected stories the latest are found sooner by walking back from the latest of all.
 */
export function postgresIndex(patience = PATIENCE): SearchIndex {
  return {
    async add(db, row, terms) {
      await sql`insert into story_search
        (${sql.join(Object.keys(row).map((column) => sql.ref(column)))}, terms, line)
        values (${sql.join(Object.values(row))},
          array_to_tsvector(${allTerms(terms)}::text[]), ${lineOf(terms)})`.execute(db)
    },

    async find(db, { query, moment, wanted, most }) {
      const route = { query, moment, ...boundsOf(query, moment) }
      const gathering = gatheringOf(query, moment)
      const gathered = await foresee(db, route, gathering)
      const cost = costOfGathering(gathered, gathering.others.length > 0)
      if (cost > patience.gathering) {
        const found = await findNear(db, { ...route, wanted, most, cost }, patience)
        if (found !== null) return found
      }
      const counted = mayReadAll(gathered) || gathering.others.length === 0 ? most : wanted
      const all = { ...route, wanted: counted + 1 }
      const { condition } = gathering
      return allOrMore(
        await (condition === null ? walk(db, all, null) : gather(db, all, gathering)),
        counted,
      )
    },

    async collect(db, { query, moment, most }) {
      const route = { query, moment, ...boundsOf(query, moment), wanted: most + 1 }
      const gathering = gatheringOf(query, moment)
      const rows = await (gathering.condition === null
        ? walk(db, route, null)
        : collect(db, route, gathering))
      return allOrMore(rows, most)
    },
  }
}

interface Near extends Bounded {
  readonly wanted: number
  readonly most: number
  /** What it would cost to gather them instead. */
  readonly cost: number
}

/** The answer, if the latest stories give it for less than it costs to gather all that are selected. */
async function findNear(
  db: Kysely<Tables>,
  { wanted, most, cost, ...route }: Near,
  patience: Patience,
): Promise<Found | null> {
  const { rows, seen, read } = await lookAtLatest(db, route, patience.latest)
  if (seen < patience.latest) return allOrMore(rows, most)
  const enough = Math.min(Math.max(wanted, ENOUGH), most)
  if (rows.length > enough) return atLeast(rows)
  const isFull = rows.length > wanted
  const limit = isFull ? patience.counting : Math.min(cost, patience.walking)
  const steps = stepsFor(limit, seen === 0 ? 1 : read / seen)
  const likely = (steps * (rows.length + 1)) / Math.max(1, seen)
  if (!isFull && likely * 2 < wanted) return null
  const more = await walk(db, { ...route, wanted: (isFull ? enough : wanted) + 1 }, steps)
  return more.length > wanted ? atLeast(more) : null
}

/** There are more than one fewer. */
function atLeast(rows: readonly FoundRow[]): Found {
  return { rows, count: rows.length - 1, more: true }
}

/** So many are counted of those that are given. */
function allOrMore(rows: readonly FoundRow[], counted: number): Found {
  return { rows, count: Math.min(rows.length, counted), more: rows.length > counted }
}

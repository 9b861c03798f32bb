import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { cheapestGathering, collect, type Foreseen, gather } from './gather-postgres.ts'
import type { Gathering } from './gathering.ts'
import { boundsOf } from './plan.ts'
import type { Found, FoundRow, Question, SearchIndex } from './search-index.ts'
import { allTerms, lineOf } from './story-terms.ts'
import {
  costOfGathering,
  costOfWalking,
  mayFind,
  mayReadAll,
  mostOf,
  PATIENCE,
  type Patience,
  stepsFor,
} from './walk-or-gather.ts'
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

    async find(db, question) {
      const { wanted, most } = question
      const route = routeOf(question)
      const cheapest = await cheapestGathering(db, route)
      const { condition, others } = cheapest.gathering
      const found = await findNear(db, { ...route, ...cheapest, wanted, most }, patience)
      if (found !== null) return found
      const counted = others.length === 0 || mayReadAll(cheapest.gathered) ? most : wanted
      const all = { ...route, wanted: counted + 1 }
      const rows = condition === null ? walk(db, all, null) : gather(db, all, cheapest.gathering)
      return allOrMore(await rows, counted)
    },

    async collect(db, question) {
      const { gathering } = await cheapestGathering(db, routeOf(question))
      return collectAll(db, question, gathering)
    },

    async collectFew(db, question) {
      const { gathering, gathered } = await cheapestGathering(db, routeOf(question))
      return gathered > question.most * MANY ? null : collectAll(db, question, gathering)
    },
  }
}

/** It is only foreseen how many there are: so many times as many are certainly more. */
const MANY = 3

function routeOf(question: Omit<Question, 'wanted' | 'most'>): Bounded {
  const { query, moment } = question
  return { query, moment, ...boundsOf(question) }
}

async function collectAll(
  db: Kysely<Tables>,
  question: Omit<Question, 'wanted'>,
  gathering: Gathering,
): Promise<Found> {
  const { most } = question
  const route = { ...routeOf(question), wanted: most + 1 }
  const isIndexed = gathering.condition !== null
  return allOrMore(await (isIndexed ? collect(db, route, gathering) : walk(db, route, null)), most)
}

interface Near extends Bounded, Foreseen {
  readonly wanted: number
  readonly most: number
}

/** The answer, if the latest stories give it for less than it costs to gather all that are selected. */
async function findNear(
  db: Kysely<Tables>,
  { wanted, most, gathering, cost, ...route }: Near,
  patience: Patience,
): Promise<Found | null> {
  if (cost <= patience.gathering) return null
  const looked = await lookAtLatest(db, route, patience.latest)
  const { rows, seen } = looked
  if (seen < patience.latest) return allOrMore(rows, most)
  const enough = Math.min(Math.max(wanted, ENOUGH), most)
  if (rows.length > enough) return atLeast(rows)
  const isFull = rows.length > wanted
  const shown = mostOf(looked, gathering)
  const gathers = Math.min(cost, costOfGathering({ listed: shown, gathered: shown }, false))
  const walks = isFull ? patience.counting : costOfWalking(wanted + 1, looked)
  if (!isFull && walks > gathers) return null
  const steps = stepsFor(Math.min(isFull ? walks : gathers, patience.walking), looked)
  if (!isFull && !mayFind(wanted, steps, looked)) return null
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

import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { selectedBy } from './condition.ts'
import { type Gathering, gatheringByNumbers, gatheringOf } from './gathering.ts'
import { readingAt } from './match-postgres.ts'
import { byIndex } from './plan-postgres.ts'
import type { FoundRow } from './search-index.ts'
import { costOfGathering } from './walk-or-gather.ts'
import type { Bounded, Route } from './walk-postgres.ts'

/** The latest that are selected, by the indexes: as many as are wanted. */
export function gather(
  db: Kysely<Tables>,
  route: Route,
  gathering: Gathering,
): Promise<readonly FoundRow[]> {
  const { moment, wanted } = route
  const { others } = gathering
  // The limit keeps the two apart: the terms of one after the other are read until so many are found.
  const most = others.length === 0 ? wanted : ALL
  return byIndex(
    db,
    sql<FoundRow>`${COLUMNS} from (
      ${givenBy(route, gathering)} order by rank desc limit ${most}
    ) s where ${selectedBy(others, readingAt(moment))} limit ${wanted}`,
  )
}

/** As many as are wanted, in any order. */
export function collect(
  db: Kysely<Tables>,
  route: Route,
  gathering: Gathering,
): Promise<readonly FoundRow[]> {
  const others = selectedBy(gathering.others, readingAt(route.moment))
  // The offset keeps the index of terms from being asked for what is better read off the few stories that are given.
  return byIndex(
    db,
    sql<FoundRow>`${COLUMNS} from (${givenBy(route, gathering)} offset 0) s
      where ${others} limit ${route.wanted}`,
  )
}

const COLUMNS = sql`select story_id, rank, price_amount, price_currency`
const ALL = Number.MAX_SAFE_INTEGER

/** A gathering, and what it is foreseen to cost. */
export interface Foreseen {
  readonly gathering: Gathering
  /** How many stories the indexes may give. */
  readonly gathered: number
  /** In the time in which one story's columns are read. */
  readonly cost: number
}

/** The cheaper gathering: the few stories within bounds of numbers are better read than sought in long lists of terms. */
export async function cheapestGathering(db: Kysely<Tables>, route: Bounded): Promise<Foreseen> {
  const all = await foresee(db, route, gatheringOf(route.query, route.moment))
  const numbers = gatheringByNumbers(route.query, route.moment)
  if (numbers === null || numbers.others.length === 0) return all
  const some = await foresee(db, route, numbers)
  return some.cost < all.cost ? some : all
}

/** What PostgreSQL foresees by its statistics. */
async function foresee(
  db: Kysely<Tables>,
  route: Bounded,
  gathering: Gathering,
): Promise<Foreseen> {
  if (gathering.condition === null) return { gathering, gathered: Infinity, cost: Infinity }
  const [row] = await byIndex(
    db,
    sql<{ readonly 'QUERY PLAN': readonly Explained[] }>`explain (format json)
      ${givenBy(route, gathering)}`,
  )
  const plan = row?.['QUERY PLAN'][0]?.Plan
  const gathered = givenIn(plan)
  const cost = costOfGathering({ listed: listedIn(plan), gathered }, gathering.others.length > 0)
  return { gathering, gathered, cost }
}

interface Node {
  readonly 'Node Type': string
  readonly 'Plan Rows': number
  readonly Plans?: readonly Node[]
}

interface Explained {
  readonly Plan: Node
}

/** What the outermost of its bitmaps holds. */
function givenIn(node: Node | undefined): number {
  if (node === undefined) return Infinity
  return isBitmap(node) || node.Plans === undefined ? node['Plan Rows'] : givenIn(node.Plans[0])
}

/** What all its indexes list, of which the bitmaps are made. */
function listedIn(node: Node | undefined): number {
  const parts = node?.Plans ?? []
  const own = node?.['Node Type'] === 'Bitmap Index Scan' ? node['Plan Rows'] : 0
  return parts.reduce((sum, part) => sum + listedIn(part), own)
}

function isBitmap({ 'Node Type': type }: Node): boolean {
  return type.startsWith('Bitmap') && type !== 'Bitmap Heap Scan'
}

/** What the indexes give, as far as the columns tell that it is selected. */
function givenBy(
  { moment, from, to }: Bounded,
  { condition, columnar }: Gathering,
): RawBuilder<unknown> {
  // The bounds are no condition on the column itself, or its own index would be asked for them.
  return sql`select * from story_search s where ${condition}
    and rank + 0 >= ${from} and rank + 0 <= ${to} and ${selectedBy(columnar, readingAt(moment))}`
}

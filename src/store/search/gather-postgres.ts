import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { selectedBy } from './condition.ts'
import { type Gathering, gatheringByNumbers, gatheringOf } from './gathering.ts'
import { readingAt } from './match-postgres.ts'
import { byIndex } from './plan-postgres.ts'
import type { FoundRow } from './search-index.ts'
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

const COLUMNS = sql`select story_id, price_amount, price_currency`
const ALL = Number.MAX_SAFE_INTEGER

/** So few stories are better all looked at than sought in the long lists of frequent terms. */
const FEW = 3000

/** The gathering that reads the least, and how many stories its indexes may give. */
export async function leastGathering(
  db: Kysely<Tables>,
  route: Bounded,
): Promise<{ readonly gathering: Gathering; readonly gathered: number }> {
  const numbers = gatheringByNumbers(route.query, route.moment)
  if (numbers !== null) {
    const gathered = await foresee(db, route, numbers)
    if (gathered <= FEW) return { gathering: numbers, gathered }
  }
  const gathering = gatheringOf(route.query, route.moment)
  return { gathering, gathered: await foresee(db, route, gathering) }
}

/** How many stories the indexes may give, as PostgreSQL foresees it by its statistics. */
async function foresee(db: Kysely<Tables>, route: Bounded, gathering: Gathering): Promise<number> {
  if (gathering.condition === null) return Infinity
  const asked = sql<{
    readonly 'QUERY PLAN': readonly Explained[]
  }>`explain (format json) ${givenBy(route, gathering)}`
  const [row] = await byIndex(db, asked)
  return row === undefined ? Infinity : rowsOf(row['QUERY PLAN'][0]?.Plan)
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
function rowsOf(node: Node | undefined): number {
  if (node === undefined) return Infinity
  const isBitmap =
    node['Node Type'].startsWith('Bitmap') && node['Node Type'] !== 'Bitmap Heap Scan'
  return isBitmap || node.Plans === undefined ? node['Plan Rows'] : rowsOf(node.Plans[0])
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

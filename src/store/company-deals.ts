import type { Kysely } from 'kysely'
import type { CompanyDeals } from '../ports.ts'
import { companiesNamed } from './company/read-companies.ts'
import { partyNames } from './parties.ts'
import { partyKey, partyKeysOf } from './party-key.ts'
import { readSoundStories } from './sound-stories.ts'
import type { StoryPartiesTable, Tables } from './tables.ts'
import { broughtByOthers } from './teams/brought-by-others.ts'

type Role = StoryPartiesTable['role']

/** So many deals about a company are read for what was stated of it. */
const MOST_ABOUT = 50

/** See `MemoryStore.dealsOf`. */
export async function readDealsOf(
  db: Kysely<Tables>,
  name: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  hidden: readonly number[] = [],
): Promise<CompanyDeals> {
  const keys = await partyKeysOf(db, [name], await companiesNamed(db, [name]))
  const any = { before: null, hidden }
  const ids = await storiesWith(db, keys, { ...any, roles: null, offset, limit })
  const about = await storiesWith(db, keys, { ...any, roles: ['target'], limit: MOST_ABOUT })
  const stories = await readSoundStories(db, [...new Set([...ids, ...about])])
  const byId = new Map(stories.map((story) => [story.id, story]))
  return {
    stories: ids.flatMap((id) => byId.get(id) ?? []),
    about: about.flatMap((id) => byId.get(id) ?? []),
    count: await countWith(db, keys, hidden),
    companies: await companiesNamed(db, [name, ...stories.flatMap(partyNames)]),
  }
}

/** SQLite joins no more than 500 answers; no company has as many names. */
const MOST_KEYS = 400

interface Wanted {
  /** Null: any. */
  readonly roles: readonly Role[] | null
  /** Told before this, milliseconds since 1970, UTC; null: whenever. */
  readonly before: number | null
  readonly limit: number
  readonly offset?: number
  /** What these feeds alone have brought is left out. */
  readonly hidden?: readonly number[]
}

/** Numbers of the stories in which one of these keys has one of the roles, those told last first. */
export async function storiesWith(
  db: Kysely<Tables>,
  keys: readonly string[],
  wanted: Wanted,
): Promise<readonly number[]> {
  const { limit, offset = 0 } = wanted
  const [first, ...others] = keys.slice(0, MOST_KEYS).map((key) => latestUnder(db, key, wanted))
  if (first === undefined) return []
  const found = others.reduce((all, one) => all.unionAll(one), first)
  const rows = await db
    .selectFrom(found.as('found'))
    .select(['story_id', 'told_at'])
    .distinct()
    .orderBy('told_at', 'desc')
    .orderBy('story_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => row.story_id)
}

/** Each key's latest by themselves, in the order of the index: of a company with many deals only these are read. */
function latestUnder(
  db: Kysely<Tables>,
  key: string,
  { roles, before, limit, offset = 0, hidden = [] }: Wanted,
) {
  const latest = db
    .selectFrom('story_parties')
    .select(['story_id', 'told_at'])
    .distinct()
    .where('name_key', '=', key)
    .$if(roles !== null, (query) => query.where('role', 'in', roles ?? []))
    .$if(before !== null, (query) => query.where('told_at', '<', before ?? 0))
    .$if(hidden.length > 0, (query) => query.where(broughtByOthers(STORY, hidden)))
    .orderBy('told_at', 'desc')
    .orderBy('story_id', 'desc')
    .limit(offset + limit)
  return db.selectFrom(latest.as('latest')).selectAll()
}

const STORY = 'story_parties.story_id'

async function countWith(
  db: Kysely<Tables>,
  keys: readonly string[],
  hidden: readonly number[],
): Promise<number> {
  if (keys.length === 0) return 0
  const { count } = await db
    .selectFrom('story_parties')
    .select((of) => of.fn.count<number>('story_id').distinct().as('count'))
    .where('name_key', 'in', keys)
    .$if(hidden.length > 0, (query) => query.where(broughtByOthers(STORY, hidden)))
    .executeTakeFirstOrThrow()
  return count
}

/** See `MemoryStore.partiesLike`. */
export async function readPartiesLike(
  db: Kysely<Tables>,
  text: string,
  limit: number,
  hidden: readonly number[] = [],
): Promise<readonly string[]> {
  const key = partyKey(text)
  if (key === '') return []
  const rows = await db
    .selectFrom('story_parties')
    .select((of) => ['name_key', of.fn.min('name').as('name')])
    .where('name_key', '>=', key)
    .where('name_key', '<', `${key}\u{10FFFF}`)
    .$if(hidden.length > 0, (query) => query.where(broughtByOthers(STORY, hidden)))
    .groupBy('name_key')
    .orderBy('name_key')
    .limit(limit)
    .execute()
  return rows.map(({ name }) => name)
}

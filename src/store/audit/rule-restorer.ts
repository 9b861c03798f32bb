import { sql, type Transaction } from 'kysely'
import type { Author, Snapshot } from '../../ports.ts'
import { type OpenTransaction, ownNumber } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { closeUnwatched, reopenWatched } from '../unwatched.ts'
import { mayChangeList } from '../watchlists/may-change-list.ts'
import type { Restorer } from './restorer.ts'

/** A watch rule by its number: `{watchlistId, query}`. */
export const RULE_RESTORER: Restorer = {
  async read({ db }, key, { like }) {
    const own = await readRule(db, Number(key))
    if (own !== null) return own
    // The same may have been added to the list anew, under another number.
    const { watchlistId, query } = ruleIn(like)
    const another = await db
      .selectFrom('watch_rules')
      .select(['id'])
      .where('watchlist_id', '=', watchlistId)
      .where('query', '=', query)
      .where('id', '!=', Number(key))
      .executeTakeFirst()
    return another === undefined ? null : { another }
  },
  async write({ kind, db }, key, { snapshot, like, author, channel }) {
    const id = Number(key)
    const { watchlistId } = ruleIn(snapshot ?? like)
    if (!(await mayChangeList(db, watchlistId, { team: author.team, channel }))) return false
    if (snapshot === null) {
      await db.deleteFrom('watch_rules').where('id', '=', id).execute()
      await closeUnwatched(db, `rule ${id}`)
      return true
    }
    return putRule({ kind, db }, { id, ...ruleIn(snapshot) }, author)
  },
}

/** The rule as entries tell it; null: it is not there, or the configuration file has it. */
async function readRule(tx: Transaction<Tables>, id: number): Promise<Snapshot | null> {
  const row = await tx
    .selectFrom('watch_rules')
    .innerJoin('watchlists', 'watchlists.id', 'watch_rules.watchlist_id')
    .select(['watch_rules.watchlist_id', 'watch_rules.query'])
    .where('watch_rules.id', '=', id)
    .where('watchlists.managed', '=', 0)
    .executeTakeFirst()
  return row === undefined ? null : { watchlistId: row.watchlist_id, query: row.query }
}

interface StoredRule {
  readonly id: number
  readonly watchlistId: number
  readonly query: string
}

/** Writes a rule under the number that it had. */
async function putRule(
  { kind, db }: OpenTransaction,
  { id, watchlistId, query }: StoredRule,
  author: Author,
): Promise<boolean> {
  const list = await db
    .selectFrom('watchlists')
    .select('id')
    .where('id', '=', watchlistId)
    .executeTakeFirst()
  if (list === undefined) return false
  await sql`insert into watch_rules (id, watchlist_id, query, added_by) ${ownNumber(kind)}
    values (${id}, ${watchlistId}, ${query}, ${author.by})
    on conflict (id) do update set query = excluded.query`.execute(db)
  await reopenWatched(db, `rule ${id}`)
  return true
}

function ruleIn(snapshot: Snapshot): Pick<StoredRule, 'watchlistId' | 'query'> {
  return { watchlistId: Number(snapshot['watchlistId']), query: String(snapshot['query']) }
}

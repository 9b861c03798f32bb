import type { Kysely } from 'kysely'
import type { WelcomeStore } from '../ports.ts'
import type { Database } from './dialect.ts'
import type { Tables } from './tables.ts'

/** Who was welcomed, on this database. */
export function welcomeStore({ db }: Database): WelcomeStore {
  return { welcomeTeam: (team, channels, at) => welcomeTeam(db, { team, channels }, at) }
}

interface Guest {
  readonly team: string
  readonly channels: readonly string[]
}

async function welcomeTeam(db: Kysely<Tables>, guest: Guest, at: number): Promise<boolean> {
  const known = await db
    .selectFrom('welcomed_teams')
    .select('team')
    .where('team', '=', guest.team)
    .executeTakeFirst()
  if (known !== undefined || (await isSetUp(db, guest))) return false
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('welcomed_teams')
    .values({ team: guest.team, welcomed_at: at })
    .onConflict((conflict) => conflict.column('team').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

async function isSetUp(db: Kysely<Tables>, { team, channels }: Guest): Promise<boolean> {
  const feed = db.selectFrom('team_feeds').select('team').where('team', '=', team)
  const list = db.selectFrom('watchlists').select('team').where('team', '=', team)
  const told = db
    .selectFrom('subscriptions')
    .select('channel as team')
    .where('channel', 'in', ['', ...channels])
  const found = await feed.unionAll(list).unionAll(told).limit(1).executeTakeFirst()
  return found !== undefined
}

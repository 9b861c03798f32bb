import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { partnersOf } from '../teams/partners.ts'

/** The configuration file's lists belong to no team. */
const EVERYBODY = ''

/** The lists that a team's channels may subscribe to: first its own, then those of joined teams, then the file's. */
export async function listsFor(db: Kysely<Tables>, team: string) {
  const teams = [team, ...(await partnersOf(db, team)), EVERYBODY]
  const rows = await db
    .selectFrom('watchlists')
    .select(['id', 'name', 'team', 'teams'])
    .where('team', 'in', teams)
    .orderBy('id')
    .execute()
  return rows
    .filter((row) => isOpenTo(row.teams, team))
    .toSorted((a, b) => teams.indexOf(a.team) - teams.indexOf(b.team))
}

function isOpenTo(teams: string | null, team: string): boolean {
  const allowed: unknown = teams === null ? null : JSON.parse(teams)
  return !Array.isArray(allowed) || allowed.includes(team)
}

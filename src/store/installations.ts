import type { Kysely } from 'kysely'
import type { InstallationStore, SealedInstallation } from '../ports.ts'
import { type Database, serialised } from './dialect.ts'
import type { Tables } from './tables.ts'

/** So many may have begun at a time; whoever begins more pushes the oldest out. */
const MOST_BEGUN = 1_000

/** See `InstallationStore`. */
export function installationStore(database: Database): InstallationStore {
  const { db } = database
  return {
    async installations() {
      const rows = await selected(db).orderBy('installed_at').orderBy('team').execute()
      return rows.map(installationOf)
    },
    async installation(team) {
      const row = await selected(db).where('team', '=', team).executeTakeFirst()
      return row === undefined ? null : installationOf(row)
    },
    async saveInstallation({ team, sealed, installedAt }) {
      const values = { sealed, installed_at: installedAt }
      await db
        .insertInto('slack_installations')
        .values({ team, ...values })
        .onConflict((conflict) => conflict.column('team').doUpdateSet(values))
        .execute()
    },
    async removeInstallation(team, until) {
      const { numDeletedRows } = await db
        .deleteFrom('slack_installations')
        .where('team', '=', team)
        .where('installed_at', '<=', until)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
    beginInstall: (state, until, now) =>
      serialised(database, (tx) => beginInstall(tx, { state, until }, now)),
    async takeInstall(state, now) {
      const { numDeletedRows } = await db
        .deleteFrom('slack_installs_begun')
        .where('state', '=', state)
        .where('until', '>', now)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
    async teamAt(place) {
      const row = await db
        .selectFrom('slack_places')
        .select('team')
        .where('place', '=', place)
        .executeTakeFirst()
      return row?.team ?? null
    },
    async notePlace(place, team) {
      await db
        .insertInto('slack_places')
        .values({ place, team })
        .onConflict((conflict) => conflict.column('place').doUpdateSet({ team }))
        .execute()
    },
  }
}

async function beginInstall(
  tx: Kysely<Tables>,
  begun: { readonly state: string; readonly until: number },
  now: number,
): Promise<void> {
  await tx.deleteFrom('slack_installs_begun').where('until', '<=', now).execute()
  await tx.insertInto('slack_installs_begun').values(begun).execute()
  const kept = tx
    .selectFrom('slack_installs_begun')
    .select('state')
    .orderBy('until', 'desc')
    .limit(MOST_BEGUN)
  await tx.deleteFrom('slack_installs_begun').where('state', 'not in', kept).execute()
}

function selected(db: Kysely<Tables>) {
  return db.selectFrom('slack_installations').select(['team', 'sealed', 'installed_at'])
}

function installationOf(row: {
  readonly team: string
  readonly sealed: string
  readonly installed_at: number
}): SealedInstallation {
  return { team: row.team, sealed: row.sealed, installedAt: row.installed_at }
}

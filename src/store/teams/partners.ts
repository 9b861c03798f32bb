import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../tables.ts'

/** The teams that the team is joined with, those joined first first. */
export async function partnersOf(db: Kysely<Tables>, team: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('joined_teams')
    .select('partner')
    .where('team', '=', team)
    .orderBy('joined_at')
    .orderBy('partner')
    .execute()
  return rows.map(({ partner }) => partner)
}

/** Joins the two, or parts them. */
export async function setJoined(
  tx: Transaction<Tables>,
  [one, other]: readonly [string, string],
  at: number | null,
): Promise<void> {
  const pairs = [
    { team: one, partner: other },
    { team: other, partner: one },
  ]
  for (const { team, partner } of pairs) {
    await tx
      .deleteFrom('joined_teams')
      .where('team', '=', team)
      .where('partner', '=', partner)
      .execute()
    if (at !== null) {
      await tx.insertInto('joined_teams').values({ team, partner, joined_at: at }).execute()
    }
  }
}

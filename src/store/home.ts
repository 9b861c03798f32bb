import type { Kysely } from 'kysely'
import type { HomeStore } from '../ports.ts'
import type { Database } from './dialect.ts'
import type { Tables } from './tables.ts'

/** See `HomeStore`. */
export function homeStore({ db }: Database): HomeStore {
  return {
    async channelsOf(team, limit) {
      const rows = await subscribed(db, limit)
        .innerJoin('watchlists', 'watchlists.id', 'subscriptions.watchlist_id')
        .where((is) =>
          is.or([
            // What a joined team subscribed to the list is that team's channel.
            is.and([
              is('watchlists.team', '=', team),
              is.or([
                is('subscriptions.team', 'is', null),
                is(
                  'subscriptions.team',
                  'not in',
                  is.selectFrom('joined_teams').select('partner').where('team', '=', team),
                ),
              ]),
            ]),
            is(
              'subscriptions.channel',
              'in',
              is
                .selectFrom('audit_entries')
                .select('audit_entries.channel')
                .where('audit_entries.team', '=', team)
                .where('audit_entries.channel', 'is not', null)
                .$castTo<{ channel: string }>(),
            ),
          ]),
        )
        .execute()
      return rows.map(({ channel }) => channel)
    },
    async channelsOn(platform, limit) {
      const rows = await subscribed(db, limit)
        .where('subscriptions.channel', 'like', `${platform}:%`)
        .execute()
      return rows.map(({ channel }) => channel)
    },
    async alertsIn(channel, stories) {
      const rows = await db
        .selectFrom('deliveries')
        .select(['story_id', 'message_id'])
        .where('channel', '=', channel)
        .where('story_id', 'in', [0, ...stories])
        .execute()
      return new Map(
        rows.flatMap((row) => (row.message_id === null ? [] : [[row.story_id, row.message_id]])),
      )
    },
  }
}

function subscribed(db: Kysely<Tables>, limit: number) {
  return db
    .selectFrom('subscriptions')
    .select('subscriptions.channel')
    .distinct()
    .orderBy('subscriptions.channel')
    .limit(limit)
}

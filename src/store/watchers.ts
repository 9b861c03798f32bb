import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** The channels that watch something: a list of theirs has a rule. */
export function watching(tx: Transaction<Tables>) {
  return tx
    .selectFrom('subscriptions')
    .innerJoin('watch_rules', 'watch_rules.watchlist_id', 'subscriptions.watchlist_id')
    .select('subscriptions.channel')
}

/** The users who follow a deal by direct message, as channels. */
export function following(tx: Transaction<Tables>) {
  return tx.selectFrom('follows').select('channel')
}

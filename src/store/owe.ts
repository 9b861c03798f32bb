import type { Transaction } from 'kysely'
import type { Locale } from '../core/card/locale.ts'
import type { Tables } from './tables.ts'

/** What a channel is to be told: the story, in which language, and the rules that selected it. */
interface Owed {
  readonly storyId: number
  readonly channel: string
  readonly language: Locale
  readonly ruleIds: readonly number[]
}

/** Writes the outbox row. One that exists stays as it is: saving the story has already made it due again. */
export async function owe(tx: Transaction<Tables>, owed: Owed): Promise<void> {
  await tx
    .insertInto('deliveries')
    .values({
      story_id: owed.storyId,
      channel: owed.channel,
      language: owed.language,
      rule_ids: JSON.stringify(owed.ruleIds),
      state: 'pending',
      sent_version: 0,
      attempts: 0,
      uncertain: 0,
      next_attempt_at: 0,
    })
    .onConflict((conflict) => conflict.columns(['story_id', 'channel']).doNothing())
    .execute()
  await noteSubscriptions(tx, owed)
}

/** Keeps by which subscriptions the channel is owed it: those whose rules have selected the story. */
async function noteSubscriptions(
  tx: Transaction<Tables>,
  { storyId, channel, ruleIds }: Owed,
): Promise<void> {
  if (ruleIds.length === 0) return
  const selecting = tx
    .selectFrom('deliveries')
    .innerJoin('subscriptions', 'subscriptions.channel', 'deliveries.channel')
    .innerJoin('watch_rules', 'watch_rules.watchlist_id', 'subscriptions.watchlist_id')
    .select(['deliveries.id', 'subscriptions.id as subscription_id'])
    .distinct()
    .where('deliveries.story_id', '=', storyId)
    .where('deliveries.channel', '=', channel)
    .where('watch_rules.id', 'in', ruleIds)
  await tx
    .insertInto('delivery_subscriptions')
    .columns(['delivery_id', 'subscription_id'])
    .expression(selecting)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Databases take so many rows in one statement without complaint. */
const ROWS_AT_A_TIME = 500

/** Notes of a subscription that is there again which of the channel's deliveries its rules have selected. */
export async function noteSubscription(
  tx: Transaction<Tables>,
  subscription: { readonly id: number; readonly channel: string; readonly watchlistId: number },
): Promise<void> {
  const { id, channel, watchlistId } = subscription
  const rules = await tx
    .selectFrom('watch_rules')
    .select('id')
    .where('watchlist_id', '=', watchlistId)
    .execute()
  const own = new Set(rules.map((rule) => rule.id))
  const deliveries = await tx
    .selectFrom('deliveries')
    .select(['id', 'rule_ids'])
    .where('channel', '=', channel)
    .execute()
  const rows = deliveries
    .filter(({ rule_ids: ruleIds }) => {
      const selected: unknown = JSON.parse(ruleIds)
      return Array.isArray(selected) && selected.some((rule) => own.has(rule))
    })
    .map((delivery) => ({ delivery_id: delivery.id, subscription_id: id }))
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
    await tx
      .insertInto('delivery_subscriptions')
      .values(rows.slice(at, at + ROWS_AT_A_TIME))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

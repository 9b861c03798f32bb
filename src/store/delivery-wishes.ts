import type { Kysely } from 'kysely'
import { DEAL_STATUSES } from '../core/deal.ts'
import { DEFAULT_SETTINGS, type DeliverySettings } from '../core/delivery/settings.ts'
import type { DeliveryWishes } from '../ports.ts'
import { SETTING_COLUMNS, settingsOf } from './subscription-settings.ts'
import type { DeliveriesTable, Tables } from './tables.ts'

type Owed = Pick<DeliveriesTable, 'channel' | 'language'> & { readonly id: number }

/** How channels want to be told, by the numbers of the deliveries. */
export async function deliveryWishes(
  db: Kysely<Tables>,
  deliveries: readonly Owed[],
): Promise<ReadonlyMap<number, DeliveryWishes>> {
  if (deliveries.length === 0) return new Map()
  const own = await ownSettings(
    db,
    deliveries.map(({ id }) => id),
  )
  // What is owed since before it was known by which subscription, or by one that is gone.
  const others = deliveries.filter(({ id }) => !own.has(id)).map(({ channel }) => channel)
  const ofChannels = await channelSettings(db, [...new Set(others)])
  return new Map(
    deliveries.map(({ id, channel, language }) => {
      const wanted = own.get(id) ?? ofChannels.get(channel) ?? []
      return [id, together(wanted, { ...DEFAULT_SETTINGS, language })]
    }),
  )
}

type Settings = readonly DeliverySettings[]

async function ownSettings(
  db: Kysely<Tables>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Settings>> {
  const rows = await db
    .selectFrom('delivery_subscriptions')
    .innerJoin('subscriptions', 'subscriptions.id', 'delivery_subscriptions.subscription_id')
    .select('delivery_subscriptions.delivery_id')
    .select(SETTING_COLUMNS)
    .where('delivery_subscriptions.delivery_id', 'in', ids)
    .orderBy('subscriptions.id')
    .execute()
  const byDelivery = Map.groupBy(rows, (row) => row.delivery_id)
  return new Map([...byDelivery].map(([id, own]) => [id, own.map(settingsOf)]))
}

async function channelSettings(
  db: Kysely<Tables>,
  channels: readonly string[],
): Promise<ReadonlyMap<string, Settings>> {
  if (channels.length === 0) return new Map()
  const rows = await db
    .selectFrom('subscriptions')
    .select(SETTING_COLUMNS)
    .where('channel', 'in', channels)
    .orderBy('id')
    .execute()
  const byChannel = Map.groupBy(rows, ({ channel }) => channel)
  return new Map([...byChannel].map(([channel, own]) => [channel, own.map(settingsOf)]))
}

/** One alert for several subscriptions looks as the first wants it, and tells and mentions what any of them wants. */
function together(settings: Settings, nothingSaid: DeliverySettings): DeliveryWishes {
  const [first = nothingSaid] = settings
  const all = settings.length === 0 ? [first] : settings
  const notify = new Set(all.flatMap((one) => one.notify))
  return {
    language: first.language,
    card: first.card,
    followUps: first.followUps,
    notify: DEAL_STATUSES.filter((status) => notify.has(status)),
    mentions: all.flatMap(({ mentions }) => mentions),
  }
}

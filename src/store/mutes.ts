import type { Kysely, Transaction } from 'kysely'
import type { Deal } from '../core/deal.ts'
import { isMuted } from '../core/match/muted.ts'
import { partyNames } from '../core/party-names.ts'
import type { Author, Change, Mute, MuteStore } from '../ports.ts'
import { recordChange } from './audit/record-change.ts'
import { companiesNamed } from './company/read-companies.ts'
import { type Database, serialised } from './dialect.ts'
import { partyKey, partyKeysOf } from './party-key.ts'
import { reopen } from './reopen.ts'
import type { Tables } from './tables.ts'

/** See `MuteStore`. */
export function muteStore(database: Database): MuteStore {
  return {
    mute: (mute) => serialised(database, (tx) => muteCompany(tx, mute)),
    unmute: (channel, id, author) =>
      serialised(database, (tx) => unmute(tx, { channel, id }, author)),
    mutesOf: (channel) =>
      database.db
        .selectFrom('mutes')
        .select(['id', 'name'])
        .where('channel', '=', channel)
        .orderBy('id')
        .execute(),
  }
}

/** Those of the channels that have muted a party of the deal. */
export async function mutedIn(
  db: Kysely<Tables>,
  deal: Deal,
  channels: readonly string[],
): Promise<ReadonlySet<string>> {
  const mutes = await mutedNames(db, channels)
  if (mutes.size === 0) return new Set()
  const names = [...[...mutes.values()].flat(), ...partyNames(deal)]
  const companies = await companiesNamed(db, [...new Set(names)])
  const muted = [...mutes].filter(([, own]) => isMuted(deal, own, companies))
  return new Set(muted.map(([channel]) => channel))
}

/** The companies that channels have muted; channels that have muted none are left out. */
export async function mutedNames(
  db: Kysely<Tables>,
  channels: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (channels.length === 0) return new Map()
  const rows = await db
    .selectFrom('mutes')
    .select(['channel', 'name'])
    .where('channel', 'in', [...new Set(channels)])
    .execute()
  const byChannel = Map.groupBy(rows, ({ channel }) => channel)
  return new Map([...byChannel].map(([channel, own]) => [channel, own.map(({ name }) => name)]))
}

async function muteCompany(
  tx: Transaction<Tables>,
  { channel, name, author }: Parameters<MuteStore['mute']>[0],
): Promise<number> {
  const name_key = partyKey(name)
  const known = await tx
    .selectFrom('mutes')
    .select('id')
    .where('channel', '=', channel)
    .where('name_key', '=', name_key)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const { id } = await tx
    .insertInto('mutes')
    .values({ channel, name, name_key })
    .returning('id')
    .executeTakeFirstOrThrow()
  await dropUnposted(tx, channel, { id, name })
  await recordChange(tx, changeOf({ id, name }, channel, author, 'muted'))
  return id
}

/** Gives up what the channel was to be told of the company and has not been yet. */
export async function dropUnposted(
  tx: Transaction<Tables>,
  channel: string,
  { id, name }: Mute,
): Promise<void> {
  const keys = await partyKeysOf(tx, [name], await companiesNamed(tx, [name]))
  if (keys.length === 0) return
  await tx
    .updateTable('deliveries')
    .set({ state: 'failed', last_error: droppedBy(id) })
    .where('channel', '=', channel)
    .where('message_id', 'is', null)
    .where('state', 'in', ['pending', 'held'])
    .where('uncertain', '=', 0)
    .where('story_id', 'in', (from) =>
      from.selectFrom('story_parties').select('story_id').where('name_key', 'in', keys),
    )
    .execute()
}

/** Gives the channel back what was dropped by a mute, unless it has muted another party. */
export async function takeUpDropped(
  tx: Transaction<Tables>,
  channel: string,
  muteId: number,
): Promise<void> {
  await reopen(tx, droppedBy(muteId))
  const others = await tx
    .selectFrom('mutes')
    .select(['id', 'name'])
    .where('channel', '=', channel)
    .orderBy('id')
    .execute()
  for (const other of others) await dropUnposted(tx, channel, other)
}

function droppedBy(muteId: number): string {
  return `a party is muted in the channel (mute ${muteId})`
}

async function unmute(
  tx: Transaction<Tables>,
  { channel, id }: { readonly channel: string; readonly id: number },
  author: Author,
): Promise<Mute | null> {
  const mute = await tx
    .deleteFrom('mutes')
    .where('channel', '=', channel)
    .where('id', '=', id)
    .returning(['id', 'name'])
    .executeTakeFirst()
  if (mute === undefined) return null
  await recordChange(tx, changeOf(mute, channel, author, 'unmuted'))
  return mute
}

/** How the audit log tells of a mute. */
function changeOf(
  { id, name }: Mute,
  channel: string,
  author: Author,
  became: 'muted' | 'unmuted',
): Change {
  const there = { channel, name }
  const states =
    became === 'muted' ? { before: null, after: there } : { before: there, after: null }
  return { author, channel, kind: 'mute', key: String(id), label: name, ...states }
}

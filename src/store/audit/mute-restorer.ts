import { sql } from 'kysely'
import type { Snapshot } from '../../ports.ts'
import { ownNumber } from '../dialect.ts'
import { dropUnposted, takeUpDropped } from '../mutes.ts'
import { partyKey } from '../party-key.ts'
import type { Restorer } from './restorer.ts'

/** A company that a channel has muted, by the mute's number: `{channel, name}`. */
export const MUTE_RESTORER: Restorer = {
  knows: ({ channel }) => typeof channel === 'string',
  async read({ db }, key, { like }) {
    const mutes = db.selectFrom('mutes').select(['channel', 'name'])
    const own = await mutes.where('id', '=', Number(key)).executeTakeFirst()
    if (own !== undefined) return { ...own }
    // The channel may have muted the company anew, under another number.
    const { channel, name } = muteIn(like)
    const another = await mutes
      .where('channel', '=', channel)
      .where('name_key', '=', partyKey(name))
      .executeTakeFirst()
    return another === undefined ? null : { another }
  },
  async write({ kind, db }, key, { snapshot, like }) {
    const { channel, name } = muteIn(snapshot ?? like)
    const id = Number(key)
    if (snapshot === null) {
      await db.deleteFrom('mutes').where('id', '=', id).execute()
      await takeUpDropped(db, channel, id)
      return true
    }
    await sql`insert into mutes (id, channel, name, name_key) ${ownNumber(kind)}
      values (${id}, ${channel}, ${name}, ${partyKey(name)})`.execute(db)
    await dropUnposted(db, channel, { id, name })
    return true
  },
}

function muteIn({ channel, name }: Snapshot): { readonly channel: string; readonly name: string } {
  return { channel: String(channel), name: String(name) }
}

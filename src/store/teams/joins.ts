import { createHash, randomInt } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Author, Joined, TeamJoinStore } from '../../ports.ts'
import { type Database, serialised } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { recordJoin } from './join-log.ts'
import { partnersOf, setJoined } from './partners.ts'
import { endShared } from './shared-subscriptions.ts'

/** Without letters and digits that look like others; fifty bits are guessed by nobody in some minutes. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 10

/** See `TeamJoinStore`. */
export function teamJoinStore(database: Database): TeamJoinStore {
  return {
    partnersOf: (team) => partnersOf(database.db, team),
    offerJoin: (author, expiresAt) => serialised(database, (tx) => offer(tx, author, expiresAt)),
    join: (code, author) => serialised(database, (tx) => join(tx, code, author)),
    leave: (partner, author) => serialised(database, (tx) => leave(tx, partner, author)),
  }
}

async function offer(tx: Transaction<Tables>, author: Author, expiresAt: number): Promise<string> {
  await tx
    .deleteFrom('join_codes')
    .where((is) => is.or([is('team', '=', author.team), is('expires_at', '<=', author.at)]))
    .execute()
  const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  await tx
    .insertInto('join_codes')
    .values({
      code_hash: hashOf(code),
      team: author.team,
      expires_at: expiresAt,
    })
    .execute()
  return code
}

/** Who reads the database learns no code. */
function hashOf(code: string): string {
  return createHash('sha256').update(code.trim().toUpperCase()).digest('base64url')
}

async function join(tx: Transaction<Tables>, code: string, author: Author): Promise<Joined> {
  const offered = await tx
    .selectFrom('join_codes')
    .select('team')
    .where('code_hash', '=', hashOf(code))
    .where('expires_at', '>', author.at)
    .executeTakeFirst()
  if (offered === undefined) return { kind: 'no_such_code' }
  const { team: partner } = offered
  if (partner === author.team) return { kind: 'own_code' }
  await tx.deleteFrom('join_codes').where('code_hash', '=', hashOf(code)).execute()
  if ((await partnersOf(tx, author.team)).includes(partner)) return { kind: 'known', partner }
  await setJoined(tx, [author.team, partner], author.at)
  await recordJoin(tx, { author, partner, became: 'joined', subscriptions: [] })
  return { kind: 'joined', partner }
}

async function leave(tx: Transaction<Tables>, partner: string, author: Author): Promise<boolean> {
  if (!(await partnersOf(tx, author.team)).includes(partner)) return false
  await setJoined(tx, [author.team, partner], null)
  const subscriptions = await endShared(tx, [author.team, partner])
  await recordJoin(tx, { author, partner, became: 'left', subscriptions })
  return true
}

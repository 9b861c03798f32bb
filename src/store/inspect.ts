import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { AppError, describeError } from '../core/error.ts'
import type { SealedInstallation, Validators } from '../ports.ts'
import { parseAddress } from './address.ts'
import { connect } from './connect.ts'
import type { Database } from './dialect.ts'
import { installationStore } from './installations.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { unreachable } from './postgres.ts'

/** A feed as far as a check-up needs it. */
export interface InspectedFeed {
  readonly url: string
  readonly validators: Validators
  /** Until when its server does not want to be asked, milliseconds since 1970, UTC; null: it may be. */
  readonly waitUntil: number | null
}

/** A database as it was found, without its schema being touched. */
export interface Inspection {
  readonly version: number
  /** The version that this program knows. */
  readonly known: number
  /** Why nothing can be written; null when it can. */
  readonly writeFault: string | null
  /** The channels with a subscription, as `platform:channel id`. */
  readonly channels: readonly string[]
  /** The feeds that are polled. */
  readonly feeds: readonly InspectedFeed[]
  /** The workspaces that have installed the Slack app. */
  readonly installations: readonly SealedInstallation[]
}

/**
 * Looks into the database without changing it; null where there is none yet. Refuses as `openStore` does what cannot be
 * reached or opened.
 */
export async function inspectDatabase(url: string): Promise<Inspection | null> {
  const address = parseAddress(url)
  if (address.kind === 'sqlite' && !existsSync(address.path)) return null
  const database = connect(address)
  try {
    const version = await versionOf(database)
    if (version === null) return null
    const known = MIGRATIONS.length
    // The tables of another version may not be those that the program knows.
    const contents = version === known ? await contentsOf(database) : NOTHING
    return { version, known, writeFault: await writeFault(database), ...contents }
  } catch (error) {
    if (address.kind === 'postgres' && !(error instanceof AppError)) {
      throw unreachable(address.url, error)
    }
    throw error
  } finally {
    await database.db.destroy()
  }
}

/** Null in an empty database. */
async function versionOf({ db }: Database): Promise<number | null> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'schema_version')) return null
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db)
  return rows[0]?.version ?? null
}

class TakenBack extends Error {}

/** Writes something and takes it back. */
async function writeFault({ db }: Database): Promise<string | null> {
  try {
    await db.transaction().execute(async (tx) => {
      await sql`update schema_version set version = version`.execute(tx)
      throw new TakenBack()
    })
    return null
  } catch (error) {
    return error instanceof TakenBack ? null : describeError(error)
  }
}

type Contents = Pick<Inspection, 'channels' | 'feeds' | 'installations'>

const NOTHING: Contents = { channels: [], feeds: [], installations: [] }

async function contentsOf(database: Database): Promise<Contents> {
  const { db } = database
  const channels = await db
    .selectFrom('subscriptions')
    .select('channel')
    .distinct()
    .orderBy('channel')
    .execute()
  const feeds = await db
    .selectFrom('feeds')
    .select(['url', 'etag', 'last_modified', 'body_hash', 'wait_until'])
    .where('removed', '=', 0)
    .where('paused', '=', 0)
    .orderBy('url')
    .execute()
  return {
    channels: channels.map(({ channel }) => channel),
    installations: await installationStore(database).installations(),
    feeds: feeds.map((row) => ({
      url: row.url,
      validators: { etag: row.etag, lastModified: row.last_modified, bodyHash: row.body_hash },
      waitUntil: row.wait_until,
    })),
  }
}

import type { Transaction } from 'kysely'
import type { Digest, Platform } from '../ports.ts'
import { reachedBy } from './channel.ts'
import { type Database, serialisedClaims } from './dialect.ts'
import { readStoriesById } from './read-stories.ts'
import { channelSpeaks, silenceAt } from './silence.ts'
import type { Tables } from './tables.ts'

interface Lease {
  readonly now: number
  readonly limit: number
  readonly leaseMs: number
}

/** See `DigestStore.claimDigests`. */
export async function claimDigests(
  database: Database,
  platforms: readonly Platform[],
  lease: Lease,
): Promise<readonly Digest[]> {
  if (platforms.length === 0) return []
  return serialisedClaims(database, async (tx) => {
    await collectHeld(tx, lease.now)
    const silence = await silenceAt(tx, lease.now)
    const rows = await tx
      .selectFrom('digests')
      .select(['id', 'channel', 'language', 'attempts'])
      .where('next_attempt_at', '<=', lease.now)
      .where(reachedBy(platforms))
      .$if(silence !== null, (query) =>
        silence === null ? query : query.where(channelSpeaks('digests', silence)),
      )
      .orderBy('id')
      .limit(lease.limit)
      .execute()
    if (rows.length === 0) return []
    await tx
      .updateTable('digests')
      .set((is) => ({
        next_attempt_at: lease.now + lease.leaseMs,
        attempts: is('attempts', '+', 1),
      }))
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
    const digests: Digest[] = []
    for (const row of rows) {
      const stories = await storiesOf(tx, row.id)
      digests.push({ ...row, attempts: row.attempts + 1, stories })
    }
    return digests
  })
}

/** Makes a digest of what each channel's held alerts have become due. */
async function collectHeld(tx: Transaction<Tables>, now: number): Promise<void> {
  const due = await tx
    .selectFrom('deliveries')
    .select(['id', 'channel', 'language'])
    .where('digest_at', '<=', now)
    .where('state', '=', 'held')
    .orderBy('id')
    .execute()
  for (const [channel, held] of Map.groupBy(due, (row) => row.channel)) {
    const [first] = held
    if (first === undefined) continue
    const { id } = await tx
      .insertInto('digests')
      .values({ channel, language: first.language, next_attempt_at: now, attempts: 0 })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('deliveries')
      .set({ digest_id: id, digest_at: null })
      .where(
        'id',
        'in',
        held.map((row) => row.id),
      )
      .execute()
  }
}

async function storiesOf(tx: Transaction<Tables>, digestId: number): Promise<Digest['stories']> {
  const held = await tx
    .selectFrom('deliveries')
    .select('story_id')
    .where('digest_id', '=', digestId)
    .orderBy('id')
    .execute()
  const ids = held.map((row) => row.story_id)
  const stories = new Map((await readStoriesById(tx, ids)).map((story) => [story.id, story]))
  return ids.flatMap((id) => stories.get(id) ?? [])
}

/** See `DigestStore.noteDigest`. */
export async function noteDigest(
  { db }: Database,
  id: number,
  sent: { readonly messageId: string; readonly at: number },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('digests')
      .set({
        message_id: sent.messageId,
        sent_at: sent.at,
        next_attempt_at: null,
        last_error: null,
      })
      .where('id', '=', id)
      .execute()
    await tx
      .updateTable('deliveries')
      .set((is) => ({
        state: 'digested',
        told_status: is
          .selectFrom('stories')
          .select('status')
          .whereRef('stories.id', '=', 'deliveries.story_id'),
      }))
      .where('digest_id', '=', id)
      .where('state', '=', 'held')
      .execute()
  })
}

/** See `DigestStore.postponeDigest`. */
export async function postponeDigest(
  { db }: Database,
  id: number,
  retryAt: number | null,
  error: string,
): Promise<void> {
  await db
    .updateTable('digests')
    .set({ next_attempt_at: retryAt, last_error: error })
    .where('id', '=', id)
    .execute()
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { dueDeliveries } from '../../src/store/outbox.ts'
import { createDatabase } from './databases.ts'
import { addFeed, FILE, NOON } from './samples.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dealbell-sqlite-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('loses no commit in a power cut and keeps references whole', async () => {
  await using database = await createDatabase('SQLite')
  await database.open()
  const { db } = database.connect()
  const pragma = async (name: string) => (await sql`pragma ${sql.raw(name)}`.execute(db)).rows
  expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }])
  expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }])
  expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }])
})

test('makes the folder of its file', async () => {
  const folder = temporaryFolder()
  await using store = await openStore({ url: `sqlite:${join(folder, 'a/b/dealbell.db')}` })
  await store.check()
  expect(readdirSync(join(folder, 'a/b'))).toContain('dealbell.db')
})

test('keeps a store in memory', async () => {
  await using store = await openStore({ url: 'sqlite::memory:' })
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toHaveLength(1)
})

test('says which file is no database', async () => {
  const path = join(temporaryFolder(), 'notes.txt')
  writeFileSync(path, 'These are my notes. '.repeat(100))
  const opened = openStore({ url: `sqlite:${path}` })
  await expect(opened).rejects.toMatchObject({ code: 'unavailable' })
  await expect(opened).rejects.toThrow(/notes\.txt cannot be opened: .*DATABASE_URL/)
})

test('says which folder cannot be made', async () => {
  const path = join(temporaryFolder(), 'file')
  writeFileSync(path, '')
  await expect(openStore({ url: `sqlite:${path}/dealbell.db` })).rejects.toMatchObject({
    code: 'unavailable',
  })
})

test('waits for a writer of another process while the event loop goes on', async () => {
  await using database = await createDatabase('SQLite')
  const waiting = await database.open()
  const feedId = await addFeed(waiting)
  const writer = await database.open()
  const begun = Promise.withResolvers<void>()
  const written = Promise.withResolvers<void>()
  const transaction = writer.inTransaction(() => {
    begun.resolve()
    return written.promise
  })
  await begun.promise
  const failed = waiting.failPoll(feedId, { at: NOON, nextPollAt: NOON, error: 'late' })
  setTimeout(written.resolve, 20)
  await transaction
  await failed
  expect(await waiting.claimDueFeeds(NOON, 1, 1000)).toMatchObject([{ lastError: 'late' }])
})

test('finds open deliveries by an index that history does not grow', async () => {
  await using database = await createDatabase('SQLite')
  await database.open()
  const { db } = database.connect()
  for (const silence of [null, { now: NOON, quietHours: ['22:00-07:00 UTC'] }]) {
    const lease = { now: NOON, limit: 10, silence }
    const plan = await dueDeliveries(db, ['discord', 'slack', 'console'], lease).explain(
      undefined,
      sql`query plan`,
    )
    expect(JSON.stringify(plan)).toContain('deliveries_open')
  }
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createDatabase, DATABASES, type TestDatabase } from './databases.ts'
import { addFeed, addStory, NOON } from './samples.ts'

const LEASE = { now: NOON, limit: 10, leaseMs: 60_000 }

const WORKER = fileURLToPath(new URL('./crash-worker.ts', import.meta.url))

/** Runs the worker up to where it waits, and kills it there. */
async function killAt(step: 'claim' | 'transaction', ...args: readonly string[]): Promise<void> {
  const worker = spawn(process.execPath, [WORKER, args[0] ?? '', step, ...args.slice(1)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(worker, 'close')
  await Promise.race([once(worker.stdout, 'data'), ended])
  expect(worker.exitCode).toBeNull()
  worker.kill('SIGKILL')
  await ended
}

async function allLeasesOver(database: TestDatabase, which: string) {
  const store = await database.open()
  await store.recoverLeases()
  const now = which === 'SQLite' ? NOON : NOON + LEASE.leaseMs
  return store.claimDeliveries(['console'], { ...LEASE, now })
}

test.for(DATABASES)(
  'keeps nothing of an article whose process was killed midway (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    await killAt('transaction', database.url, String(feedId))
    expect(await store.stories(0, 10)).toEqual([])
    expect(await database.query('select * from article_keys')).toEqual([])
    const id = await addStory(store, feedId, 'crash', ['console'])
    expect(await store.claimDeliveries(['console'], LEASE)).toMatchObject([{ story: { id } }])
  },
)

test.for(DATABASES)('hands on the alert of a killed sender as uncertain (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await addStory(store, await addFeed(store), 'guid', ['console'])
  await killAt('claim', database.url)
  expect(await store.claimDeliveries(['console'], LEASE)).toEqual([])
  expect(await allLeasesOver(database, which)).toMatchObject([{ uncertain: true, attempts: 2 }])
})

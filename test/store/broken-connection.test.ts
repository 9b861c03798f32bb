import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createDatabase } from './databases.ts'

test('outlives the loss of connections in use and works on (PostgreSQL)', async () => {
  await using database = await createDatabase('PostgreSQL')
  const store = await database.open()
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'dealbell'`
  const until = performance.now() + 1_500
  let failures = 0
  const busy = async (): Promise<void> => {
    while (performance.now() < until) {
      await store.stories(0, 10).catch(() => {
        failures += 1
      })
    }
  }
  const killer = async (): Promise<void> => {
    while (performance.now() < until) {
      await database.query(cut)
      await pause(10)
    }
  }
  await Promise.all([busy(), busy(), busy(), killer()])
  expect(failures).toBeGreaterThan(0)
  expect(await store.stories(0, 1)).toEqual([])
})

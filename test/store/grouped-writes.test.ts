import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { groupWrites } from '../../src/store/grouped-writes.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed } from './samples.ts'

test.for(DATABASES)('commits writes that come together, in their order (%s)', async (which) => {
  await using database = await createDatabase(which)
  await addFeed(await database.open())
  const grouped = groupWrites(database.connect())
  const retitle = (title: string) =>
    grouped(async (tx) => {
      await tx.updateTable('feeds').set({ title }).execute()
    })
  await Promise.all(Array.from({ length: 300 }, (_, index) => retitle(`title ${index}`)))
  expect(await database.query('select title from feeds')).toEqual([{ title: 'title 299' }])
})

test.for(DATABASES)('refuses a group of which one write fails, and goes on (%s)', async (which) => {
  await using database = await createDatabase(which)
  await addFeed(await database.open())
  const grouped = groupWrites(database.connect())
  const good = grouped(async (tx) => {
    await tx.updateTable('feeds').set({ title: 'lost' }).execute()
  })
  const bad = grouped(async (tx) => {
    await sql`update nowhere set title = 'x'`.execute(tx)
  })
  await expect(bad).rejects.toThrow('nowhere')
  await expect(good).rejects.toThrow('nowhere')
  expect(await database.query('select title from feeds')).toEqual([{ title: null }])
  await grouped(async (tx) => {
    await tx.updateTable('feeds').set({ title: 'kept' }).execute()
  })
  expect(await database.query('select title from feeds')).toEqual([{ title: 'kept' }])
})

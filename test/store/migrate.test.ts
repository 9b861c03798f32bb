import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Migration, migrate } from '../../src/store/migrate.ts'
import { MIGRATIONS } from '../../src/store/migrations/index.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, addStory, getStory } from './samples.ts'

const addColumn: Migration = async (db) => {
  await sql`alter table stories add column note text`.execute(db)
}

const fail: Migration = async (db) => {
  await sql`alter table nowhere add column note text`.execute(db)
}

test.for(DATABASES)('brings an older schema up to date and keeps its data (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid')
  await migrate(database.connect(), [...MIGRATIONS, addColumn])
  expect(await database.query('select note from stories')).toEqual([{ note: null }])
  expect(await database.query('select version from schema_version')).toEqual([
    { version: MIGRATIONS.length + 1 },
  ])
  expect(await getStory(store, id)).toMatchObject({ id })
})

test.for(DATABASES)('leaves the schema as it was when a step fails (%s)', async (which) => {
  await using database = await createDatabase(which)
  await database.open()
  await expect(migrate(database.connect(), [...MIGRATIONS, addColumn, fail])).rejects.toThrow(
    'nowhere',
  )
  expect(await database.query('select version from schema_version')).toEqual([
    { version: MIGRATIONS.length },
  ])
  await expect(database.query('select note from stories')).rejects.toThrow('note')
})

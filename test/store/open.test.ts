import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../src/store/migrations/index.ts'
import { openStore } from '../../src/store/open.ts'
import { createDatabase, DATABASES } from './databases.ts'

test.for(DATABASES)('makes its tables in an empty database (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.check()
  expect(await database.query('select version from schema_version')).toEqual([
    { version: MIGRATIONS.length },
  ])
  expect(await store.stories(0, 10)).toEqual([])
})

test.for(DATABASES)('processes that start together make the tables once (%s)', async (which) => {
  await using database = await createDatabase(which)
  const stores = await Promise.all([database.open(), database.open(), database.open()])
  for (const store of stores) await store.check()
  expect(await database.query('select version from schema_version')).toEqual([
    { version: MIGRATIONS.length },
  ])
})

test.for(DATABASES)(
  'leaves the schema of a newer Dealbell alone and says so (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    await (await database.open()).close()
    await database.query(`update schema_version set version = ${MIGRATIONS.length + 1}`)
    await expect(database.open()).rejects.toMatchObject({ name: 'AppError', code: 'conflict' })
    await expect(database.open()).rejects.toThrow(/version \d+.*versions up to \d+.*newer Dealbell/)
    expect(await database.query('select version from schema_version')).toEqual([
      { version: MIGRATIONS.length + 1 },
    ])
  },
)

test.for(DATABASES)('finishes the transaction under way before it closes (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const begun = Promise.withResolvers<void>()
  const work = store.inTransaction(async (tx) => {
    begun.resolve()
    await tx.storiesOf(['nordwind'])
    return tx.storiesOf(['kiesel'])
  })
  await begun.promise
  await Promise.all([store.close(), store.close()])
  expect(await work).toEqual([])
})

test.for(DATABASES)('reports a database that has gone away (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.close()
  await expect(store.check()).rejects.toThrow('destroyed')
})

const UNREADABLE = [
  '',
  'sqlite:',
  'mysql://u:hunter2@db/dealbell',
  'postgres://u:hunter2@db:notaport/dealbell',
  'u:hunter2@db',
]

test.for(UNREADABLE)(
  'refuses the address %j with the forms allowed and no password',
  async (url) => {
    const error = await openStore({ url }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'AppError', code: 'invalid' })
    expect(String(error)).toMatch(/DATABASE_URL.*sqlite:PATH.*postgres:\/\//)
    expect(JSON.stringify([String(error), error])).not.toContain('hunter2')
  },
)

test('says which host does not answer, without the password', async () => {
  const url = 'postgres://u:hunter2@127.0.0.1:1/dealbell'
  const error = await openStore({ url }).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'AppError', code: 'unavailable' })
  expect(String(error)).toMatch(/127\.0\.0\.1:1 .*ECONNREFUSED.*DATABASE_URL/)
  expect(String(error)).not.toContain('hunter2')
})

test('says that PostgreSQL refuses the password, without repeating it', async () => {
  await using database = await createDatabase('PostgreSQL')
  const url = new URL(database.url)
  url.password = 'hunter2'
  const error = await openStore({ url: url.href }).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'unavailable' })
  expect(String(error)).toContain('password authentication failed')
  expect(String(error)).not.toContain('hunter2')
})

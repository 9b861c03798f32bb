import { expect, test } from 'vitest'
import { createDatabase } from './databases.ts'

test('one bot a SQLite file: the second is refused, readers are not', async () => {
  await using database = await createDatabase('SQLite')
  const first = await database.open()
  await first.recoverLeases()
  const second = await database.open()
  await expect(second.recoverLeases()).rejects.toMatchObject({ code: 'conflict' })
  expect(await second.stories(0, 1)).toEqual([])
  await first.close()
  await second.recoverLeases()
})

test('several bots share PostgreSQL', async () => {
  await using database = await createDatabase('PostgreSQL')
  const first = await database.open()
  await first.recoverLeases()
  await expect((await database.open()).recoverLeases()).resolves.toBeUndefined()
})

import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from '../databases.ts'
import { ADA } from '../samples.ts'

const RULE = { channel: 'discord:300', language: 'en', query: 'party:Kiesel', author: ADA } as const
const BOB = { team: 'discord:2', by: 'discord:2/43', name: 'Bob', at: ADA.at + 1 }
const PAGE = { offset: 0, limit: 10 }

test.for(DATABASES)('tells who added and removed a rule (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.addRule(RULE)
  await store.removeRule('discord:300', id, { ...ADA, name: 'Ada \0L.', at: ADA.at + 5 })
  const stood = { watchlistId: 1, query: 'party:Kiesel' }
  const rule = { channel: 'discord:300', kind: 'rule', key: String(id), label: 'party:Kiesel' }
  const open = { undoes: null, undoneBy: null }
  expect(await store.auditLog('discord:1', PAGE)).toEqual({
    count: 2,
    entries: [
      {
        id: 2,
        ...rule,
        ...open,
        before: stood,
        after: null,
        author: { ...ADA, name: 'Ada \uFFFDL.', at: ADA.at + 5 },
      },
      { id: 1, ...rule, ...open, before: null, after: stood, author: ADA },
    ],
  })
})

test.for(DATABASES)('tells nothing of what changed nothing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.addRule(RULE)
  await store.addRule(RULE)
  await store.removeRule('discord:301', id, ADA)
  expect(await store.auditLog('discord:1', PAGE)).toMatchObject({ count: 1 })
})

test.for(DATABASES)('keeps the logs of two teams apart, page by page (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  for (const query of ['a', 'b', 'c']) await store.addRule({ ...RULE, query })
  await store.addRule({ ...RULE, channel: 'discord:400', author: BOB })
  const labels = async (team: string, page: { offset: number; limit: number }) =>
    (await store.auditLog(team, page)).entries.map(({ label }) => label)
  expect(await labels('discord:1', { offset: 0, limit: 2 })).toEqual(['c', 'b'])
  expect(await labels('discord:1', { offset: 2, limit: 2 })).toEqual(['a'])
  expect(await labels('discord:2', PAGE)).toEqual(['party:Kiesel'])
  expect(await labels('discord:3', PAGE)).toEqual([])
})

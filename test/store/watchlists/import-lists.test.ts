import { expect, test } from 'vitest'
import type { ListToImport } from '../../../src/ports.ts'
import type { Store } from '../../../src/store/store.ts'
import { createDatabase, DATABASES } from '../databases.ts'
import { ADA, FILE } from '../samples.ts'

const OPERATOR = { team: '', by: 'cli', name: 'cli', at: ADA.at }
const PAGE = { offset: 0, limit: 10 }

function list(name: string | null, queries: readonly string[], channel = 'discord:300') {
  const rules = queries.map((query, at) => ({ query, line: at + 2 }))
  return { name, channels: [{ channel, language: 'de' }], rules } as const satisfies ListToImport
}

async function watched(store: Store, channel = 'discord:300') {
  const subscriptions = await store.subscriptionsOf(channel)
  return subscriptions.map(
    ({ watchlist, rules }) => `${watchlist}: ${rules.map(({ query }) => query).join(', ')}`,
  )
}

test.for(DATABASES)(
  'adds the rules of a file to their lists, and only what is missing (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const own = { channel: 'discord:300', language: 'en', query: 'a', author: ADA } as const
    await store.addRule(own)
    const lists = [list(null, ['a', 'b', 'b']), list('ai', ['a', 'c'])]
    expect(await store.importLists(lists, ADA)).toEqual({
      kind: 'imported',
      added: 3,
      known: 2,
      changes: [2],
    })
    expect(await watched(store)).toEqual(['discord:300: a, b', 'ai: a, c'])
    expect(await store.importLists(lists, ADA)).toEqual({
      kind: 'imported',
      added: 0,
      known: 5,
      changes: [],
    })
  },
)

test.for(DATABASES)('is one change, which is taken back as a whole (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.importLists([list(null, ['a']), list('ai', ['b', 'c'])], ADA)
  expect(await store.auditLog('discord:1', PAGE)).toMatchObject({
    count: 1,
    entries: [{ kind: 'import', label: 'a · b · c', channel: 'discord:300', author: ADA }],
  })
  await store.undoChange(1, ADA)
  expect(await watched(store)).toEqual(['discord:300: ', 'ai: '])
  await store.undoChange(2, ADA)
  expect(await watched(store)).toEqual(['discord:300: a', 'ai: b, c'])
  await store.editRule('discord:300', { id: 2, query: 'x' }, ADA)
  expect(await store.undoChange(3, ADA)).toMatchObject({ kind: 'changed_since' })
  expect(await watched(store)).toEqual(['discord:300: a', 'ai: x, c'])
})

test.for(DATABASES)('brings nothing back when one of the lists is gone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.importLists([list(null, ['a']), list('ai', ['b'])], ADA)
  await store.undoChange(1, ADA)
  await database.query("delete from watchlists where name = 'ai'")
  expect(await store.undoChange(2, ADA)).toEqual({ kind: 'nothing_to_hang_on' })
  expect(await watched(store)).toEqual(['discord:300: '])
})

test.for(DATABASES)(
  'takes nothing when a rule would go into a list of the configuration file (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyConfiguration(FILE, { now: ADA.at, nextTick: ADA.at })
    const before = await watched(store)
    const [managed] = FILE.watchlists
    const name = managed?.name ?? ''
    const lists = [list(null, ['a']), list(name, [managed?.rules[0] ?? '', 'new'])]
    expect(await store.importLists(lists, ADA)).toEqual({
      kind: 'managed',
      lines: [{ line: 3, list: name }],
    })
    expect(await watched(store)).toEqual(before)
    const known = [list(name, managed?.rules ?? [])]
    expect(await store.importLists(known, ADA)).toMatchObject({ kind: 'imported', added: 0 })
    expect(await watched(store)).toEqual(before)
  },
)

test.for(DATABASES)('keeps lists of the same name of two teams apart (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const bob = { team: 'slack:T', by: 'slack:T/U1', name: 'Bob', at: ADA.at }
  await store.importLists([list('ai', ['a'])], ADA)
  await store.importLists([list('ai', ['b'], 'slack:C1')], bob)
  expect(await watched(store)).toEqual(['ai: a'])
  expect(await watched(store, 'slack:C1')).toEqual(['ai: b'])
  expect(await store.auditLog('slack:T', PAGE)).toMatchObject({ count: 1 })
})

test.for(DATABASES)(
  'gives a team what the operator made for its channel before (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.importLists([list(null, ['a']), list('ai', ['b'])], OPERATOR)
    expect(await store.auditLog('discord:1', PAGE)).toMatchObject({ count: 0 })
    const rule = { channel: 'discord:300', language: 'en', author: ADA } as const
    await store.addRule({ ...rule, query: 'c' })
    expect(await watched(store)).toEqual(['discord:300: a, c', 'ai: b'])
    expect(await store.auditLog('discord:1', PAGE)).toMatchObject({
      entries: [{ author: ADA }, { author: { ...OPERATOR, team: 'discord:1' } }],
    })
    await store.addRule({ ...rule, query: 'd', author: OPERATOR })
    expect(await watched(store)).toEqual(['discord:300: a, c, d', 'ai: b'])
    expect(await store.undoChange(3, ADA)).toMatchObject({ kind: 'undone' })
  },
)

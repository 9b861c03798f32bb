import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { createDatabase, DATABASES } from '../databases.ts'
import { LIST, listed, sourced } from './samples.ts'

const ME = { team: 'slack:T', by: 'U1', name: 'Ida', at: 1000 }

async function idOf(store: Store, name: string): Promise<number> {
  return (await store.companiesNamed([name])).named(name)?.id ?? -1
}

async function importAll(
  store: Store,
  source: 'csv' | 'sec' | 'gleif',
  list: ReturnType<typeof sourced>[],
) {
  const position = await store.beginImport(source, 1)
  await store.importCompanies(source, list, { ...position, rows: list.length })
  return position
}

test.for(DATABASES)('a name stands for its company, with its owners (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  const registry = await store.companiesNamed(['you tube', 'GOOGL', 'Google-Mutter', 'Quellmond'])
  const youtube = registry.named('you tube')
  expect(youtube?.name).toBe('YouTube')
  expect(registry.lineOf(youtube?.id ?? 0)).toEqual([
    youtube?.id,
    await idOf(store, 'Google'),
    await idOf(store, 'Alphabet'),
  ])
  expect(registry.named('GOOGL')?.name).toBe('Alphabet')
  expect(registry.named('Google-Mutter')?.name).toBe('Alphabet')
  expect(registry.named('Quellmond')).toBeNull()
})

test.for(DATABASES)(
  'a name that is a word comes with all names of its company (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(LIST)
    const registry = await store.companiesNamed(['Shell'])
    expect(registry.isWord('Shell', 'en')).toBe(true)
    const names = registry.namesOf(registry.named('Shell')?.id ?? 0).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['Royal Dutch Shell', 'SHEL', 'Shell'])
  },
)

test.for(DATABASES)('the same list applied again writes nothing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  const dump = () =>
    Promise.all([
      database.query('select * from companies order by id'),
      database.query(
        which === 'SQLite'
          ? 'select rowid, * from company_names order by rowid'
          : 'select ctid, xmin, * from company_names order by ctid',
      ),
    ])
  const before = await dump()
  await store.applyCompanies(LIST)
  expect(await dump()).toEqual(before)
})

test.for(DATABASES)(
  'a changed list changes its companies, which keep their numbers (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(LIST)
    const youtube = await idOf(store, 'YouTube')
    await store.applyCompanies([
      listed('Norvik'),
      listed('YouTube', { parent: 'Norvik', aliases: ['YT'] }),
    ])
    const registry = await store.companiesNamed([
      'YouTube',
      'YT',
      'You Tube Two',
      'Google',
      'Norvik',
    ])
    expect(registry.named('YT')).toMatchObject({
      id: youtube,
      parentId: registry.named('Norvik')?.id,
    })
    expect(registry.named('Google')).toBeNull()
  },
)

test.for(DATABASES)('all that a company owns is told, circles included (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  const owned = await store.descendants(await idOf(store, 'Alphabet'))
  expect(owned.map(({ name }) => name)).toEqual(['Google', 'YouTube'])
  const position = await importAll(store, 'gleif', [sourced('A', 'Kreis'), sourced('B', 'Ring')])
  const circle = [
    { child: 'A', parent: 'B' },
    { child: 'B', parent: 'A' },
    { child: 'A', parent: 'nobody' },
  ]
  await store.importOwners('gleif', circle, { ...position, rows: 5 })
  const kreis = await idOf(store, 'Kreis')
  expect((await store.descendants(kreis)).map(({ name }) => name)).toEqual(['Ring'])
  expect(await store.company(kreis)).toMatchObject({
    owners: [{ name: 'Ring' }],
    children: [{ name: 'Ring' }],
  })
  expect((await store.companiesNamed(['Kreis'])).lineOf(kreis)).toHaveLength(2)
})

test.for(DATABASES)('a company is told with names, owners and what it owns (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  const google = await idOf(store, 'Google')
  await store.addAlias(google, 'Gugel', ME)
  expect(await store.company(google)).toEqual({
    id: google,
    name: 'Google',
    parentId: await idOf(store, 'Alphabet'),
    names: [
      { name: 'Gugel', kind: 'learned', lang: null, learned: { by: ME.by, at: ME.at } },
      { name: 'Google', kind: 'canonical', lang: null, learned: null },
    ],
    owners: [{ id: await idOf(store, 'Alphabet'), name: 'Alphabet', parentId: null }],
    children: [{ id: await idOf(store, 'YouTube'), name: 'YouTube', parentId: google }],
  })
  expect(await store.company(9999)).toBeNull()
})

test.for(DATABASES)('a confirmed name goes before lists and outlives them (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  await importAll(store, 'csv', [sourced('halden', 'Halden')])
  const halden = await idOf(store, 'Halden')
  expect(await store.addAlias(halden, 'Skala GmbH', ME)).toBe('added')
  expect(await idOf(store, 'Skala')).toBe(halden)
  expect(await store.addAlias(halden, 'skala', ME)).toBe('known')
  expect(await store.addAlias(await idOf(store, 'Google'), 'Skala', ME)).toBe('taken')
  expect(await store.addAlias(9999, 'Skala', ME)).toBe('missing')
  await expect(store.addAlias(halden, ' … ', ME)).rejects.toMatchObject({ code: 'invalid' })
  await importAll(store, 'csv', [sourced('halden', 'Halden', { aliases: ['Haldenwerk'] })])
  await store.applyCompanies(LIST.filter(({ name }) => name !== 'Scale AI'))
  expect(await idOf(store, 'Skala')).toBe(halden)
  expect(await store.removeAlias(halden, 'Haldenwerk', ME)).toBe('listed')
  expect(await store.removeAlias(halden, 'Nordwerk', ME)).toBe('missing')
  expect(await store.removeAlias(halden, 'SKALA', ME)).toBe('removed')
  expect(await idOf(store, 'Skala')).toBe(-1)
})

test.for(DATABASES)(
  'a company with a confirmed name stays when its list forgets it (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(LIST)
    const shell = await idOf(store, 'Shell')
    await store.addAlias(shell, 'Muschel', ME)
    await store.applyCompanies([])
    expect(await idOf(store, 'Muschel')).toBe(shell)
    expect(await idOf(store, 'Microsoft')).toBe(-1)
  },
)

test.for(DATABASES)('a confirmed name that is a word elsewhere stays one (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  await store.addAlias(await idOf(store, 'Microsoft'), 'Shell', ME)
  const registry = await store.companiesNamed(['Shell'])
  expect(registry.named('Shell')?.name).toBe('Microsoft')
  expect(registry.isWord('Shell', 'en')).toBe(true)
})

test.for(DATABASES)('an imported name does not make a listed one ambiguous (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  await importAll(store, 'sec', [sourced('1', 'SHELL PLC'), sourced('2', 'NORVIK CORP')])
  await importAll(store, 'gleif', [
    sourced('X', 'Shell GmbH'),
    sourced('Y', 'Norvik B.V.'),
    sourced('Z', 'Halden AG'),
    sourced('W', 'Halden Ltd'),
  ])
  const registry = await store.companiesNamed(['Shell', 'Norvik', 'Halden', 'Halden AG'])
  expect(registry.named('Shell')?.name).toBe('Shell')
  expect(registry.named('Norvik')?.name).toBe('NORVIK CORP')
  expect(registry.named('Halden')).toBeNull()
  expect(registry.named('Halden AG')?.name).toBe('Halden AG')
})

test.for(DATABASES)(
  'a list goes on where it stopped, and begins anew when it was done (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const first = await store.beginImport('print', 1)
    expect(first).toMatchObject({ rows: 0, faults: 0 })
    await store.importCompanies('gleif', [sourced('A', 'Halden')], {
      ...first,
      rows: 700,
      faults: 2,
    })
    expect(await store.beginImport('other', 2)).toMatchObject({ rows: 0 })
    expect(await store.beginImport('print', 2)).toEqual({ id: first.id, rows: 700, faults: 2 })
    await store.finishImport(first.id, 3)
    expect(await store.beginImport('print', 4)).toMatchObject({ rows: 0, faults: 0 })
  },
)

test.for(DATABASES)('a list that is imported again updates its companies (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await importAll(store, 'gleif', [sourced('A', 'Halden AG', { aliases: ['Haldenwerk'] })])
  const id = await idOf(store, 'Haldenwerk')
  await importAll(store, 'gleif', [sourced('A', 'Halden SE', { aliases: ['Halden Technik'] })])
  expect(await store.company(id)).toMatchObject({ name: 'Halden SE' })
  expect(await idOf(store, 'Halden Technik')).toBe(id)
  expect(await idOf(store, 'Haldenwerk')).toBe(-1)
})

test.for(DATABASES)(
  'further lines of one import add to a company, a further import does not (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const position = await store.beginImport('list', 1)
    const write = (more: Parameters<typeof sourced>[2], at: number) =>
      store.importCompanies('csv', [sourced('halden', 'Halden', more)], { ...position, rows: at })
    await write({ aliases: ['Haldenwerk'], parent: 'Norvik' }, 1)
    await write({ aliases: ['Usine de Halden'] }, 2)
    await store.importCompanies('csv', [sourced('norvik', 'Norvik')], { ...position, rows: 3 })
    expect(await store.linkNamedParents('csv')).toEqual([])
    const registry = await store.companiesNamed(['Haldenwerk', 'Usine de Halden'])
    expect(registry.named('Haldenwerk')?.id).toBe(registry.named('Usine de Halden')?.id)
    expect(registry.named('Haldenwerk')?.parentId).toBe(await idOf(store, 'Norvik'))
    await store.finishImport(position.id, 2)
    await importAll(store, 'csv', [sourced('halden', 'Halden', { parent: 'Nobody' })])
    expect(await idOf(store, 'Haldenwerk')).toBe(-1)
    expect(await store.linkNamedParents('csv')).toEqual(['Nobody'])
    expect((await store.companiesNamed(['Halden'])).named('Halden')?.parentId).toBeNull()
  },
)

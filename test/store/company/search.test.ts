import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from '../databases.ts'
import { LIST, sourced } from './samples.ts'

const SEARCHES = [
  ['microsoft', 'Microsoft'],
  ['micros', 'Microsoft'],
  ['Mikrosoft', 'Microsoft'],
  ['Microsofft', 'Microsoft'],
  ['micosoft', 'Microsoft'],
  ['Nicrosoft', 'Microsoft'],
  ['mircosoft', 'Microsoft'],
  ['microsopt', 'Microsoft'],
  ['societe generale', 'Société Générale'],
  ['sociéte genrale', 'Société Générale'],
  ['Alfabet', 'Alphabet'],
  ['Youtub', 'YouTube'],
  ['you tube', 'YouTube'],
  ['GOOGL', 'Alphabet'],
  ['Scalle AI', 'Scale AI'],
  ['Norvick Pump Works', 'Norvik Pump Works'],
] as const

test.for(DATABASES)(
  'a company is found in spite of slips, and as soon as its name begins (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(LIST)
    const position = await store.beginImport('list', 1)
    await store.importCompanies(
      'gleif',
      [
        sourced('A', 'Norvik Pump Works GmbH'),
        sourced('B', 'Microsoft Ireland'),
        sourced('C', 'Microsoft Ltd'),
      ],
      position,
    )
    const found = new Map<string, string>()
    for (const [text] of SEARCHES) {
      const [first] = await store.searchCompanies(text, 5)
      found.set(text, first?.name.replace(' GmbH', '') ?? '')
    }
    expect([...found]).toEqual(SEARCHES)
  },
)

test.for(DATABASES)(
  'a search tells each company once and says which name was near (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(LIST)
    expect(await store.searchCompanies('Royal Dutch', 5)).toMatchObject([
      { name: 'Shell', match: 'Royal Dutch Shell' },
    ])
    expect(await store.searchCompanies('youtube', 5)).toHaveLength(1)
    expect(await store.searchCompanies('Quellmond', 5)).toEqual([])
    expect(await store.searchCompanies(' … ', 5)).toEqual([])
    expect(await store.searchCompanies('x'.repeat(5000), 5)).toEqual([])
  },
)

test.for(DATABASES)('a listed company is found before many imported ones (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const position = await store.beginImport('list', 1)
  const many = Array.from({ length: 1200 }, (_, at) => sourced(String(at), `Microa ${at}`))
  await store.importCompanies('gleif', many, position)
  await store.applyCompanies(LIST)
  const found = await store.searchCompanies('micr', 3)
  expect(found.map(({ name }) => name)).toContain('Microsoft')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCompanies } from '../../config/companies.ts'
import { companyKey } from '../../src/core/company/key.ts'
import type { ListedCompany } from '../../src/core/company/listed-company.ts'
import { type CompanyRegistry, companiesOf } from '../../src/core/company/registry.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealbell-companies-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(text: string): string {
  const file = join(folder, 'own.yaml')
  writeFileSync(file, text)
  return file
}

function listOf(file: string | null): readonly ListedCompany[] {
  const reading = readCompanies(file)
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}

function registryOf(list: readonly ListedCompany[]): CompanyRegistry {
  const ids = new Map(list.map(({ name }, at) => [companyKey(name), at + 1]))
  return companiesOf(
    list.map(({ name, parent, names }, at) => ({
      id: at + 1,
      name,
      parentId: parent === null ? null : (ids.get(companyKey(parent)) ?? null),
      names: names.map((one) => ({ ...one, rank: 1 })),
    })),
  )
}

const STARTER = registryOf(listOf(null))

test('the starter list holds more than 350 companies', () => {
  expect(listOf(null).length).toBeGreaterThan(350)
})

test.each([
  ['YouTube', ['YouTube', 'Google', 'Alphabet']],
  ['Instagram', ['Instagram', 'Meta Platforms']],
  ['die Google-Mutter', ['Alphabet']],
  ['Facebook-Konzern', ['Meta Platforms']],
  ['Die Bahn', ['Deutsche Bahn']],
  ['AAPL', ['Apple']],
  ['Merck KGaA', ['Merck KGaA']],
  ['Merck & Co., Inc.', ['Merck & Co']],
  ['Porsche SE', ['Porsche Automobil Holding']],
  ['Porsche', ['Porsche', 'Volkswagen']],
  ['scale.com', ['Scale AI']],
])('the starter list knows %s', (written, line) => {
  const company = STARTER.named(written)
  const names = new Map(listOf(null).map(({ name }, at) => [at + 1, name]))
  expect(STARTER.lineOf(company?.id ?? 0).map((id) => names.get(id))).toEqual(line)
})

test.each([
  ['Apple', 'en'],
  ['Shell', 'en'],
  ['Target', 'en'],
  ['Block', 'en'],
  ['Block', 'de'],
  ['Meta', 'es'],
  ['Scale', 'en'],
  ['Orange', 'fr'],
  ['Orange', 'de'],
  ['Die Bahn', 'de'],
  ['Vier', 'de'],
  ['Gap', 'en'],
  ['Stripe', 'en'],
  ['Total', 'it'],
  ['Visa', 'nl'],
])('%s is marked as a word of %s', (name, lang) => {
  expect(STARTER.isWord(name, lang)).toBe(true)
})

test('a company of an own file is known beside those of the starter list', () => {
  const registry = registryOf(
    listOf(
      write(`companies:
  - name: Quellmond
    parent: Google
    aliases: [Quell Moon]
    de: [Mondwerk]
    tickers: [QMD]
    words: { de: [Mondwerk] }
`),
    ),
  )
  expect(registry.named('Quell Moon GmbH')?.name).toBe('Quellmond')
  expect(registry.named('QMD')?.name).toBe('Quellmond')
  expect(registry.isWord('Mondwerk', 'de')).toBe(true)
  expect(registry.lineOf(registry.named('Quellmond')?.id ?? 0)).toHaveLength(3)
})

test('what an own file says of a name counts', () => {
  const registry = registryOf(
    listOf(
      write(`companies:
  - { name: Meta Platforms, aliases: [Blaubuch] }
  - { name: Kernobst, aliases: [Apple] }
`),
    ),
  )
  expect(registry.named('Blaubuch')?.name).toBe('Meta Platforms')
  expect(registry.named('Meta')).toBeNull()
  expect(registry.named('Apple')?.name).toBe('Kernobst')
})

test('every fault of a list is told with its line', () => {
  const file = write(`companies:
  - name: Halden
    parent: Nobody
    words: { en: [Haldan], xx: [Halden] }
  - name: Norvik
    aliases: [Halden, 4]
    ticker: NRV
  - { name: "…" }
  - { name: Kreis, parent: Ring }
  - { name: Ring, parent: Kreis }
`)
  const reading = readCompanies(file)
  expect(
    reading.ok ? [] : reading.faults.map((fault) => fault.slice(file.length)).toSorted(),
  ).toEqual([
    ':10: companies[4].parent: Ring would own itself',
    ':3: companies[0].parent: there is no company "Nobody" in the list',
    ':4: companies[0].words.en: "Haldan" is none of the company\'s names',
    ':4: companies[0].words.xx: there is no such setting',
    ':6: companies[1].aliases[0]: "Halden" stands for Halden already',
    ':6: companies[1].aliases[1]: must be a name; put one that is a number or a yes or no into quotes',
    ':7: companies[1].ticker: there is no such setting',
    ':8: companies[2].name: must have a letter or digit',
    ':9: companies[3].parent: Kreis would own itself',
  ])
})

test('a list that is not there is a fault', () => {
  const missing = join(folder, 'missing.yaml')
  expect(readCompanies(missing)).toEqual({
    ok: false,
    faults: [`${missing}: the list of companies cannot be read (ENOENT)`],
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { runToEnd } from './bot-process.ts'

/** The command line on a data folder of its own. */
async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-companies-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'dealbell.yaml')
  await writeFile(config, 'feeds: []\n')
  const environment = { DEALBELL_CONFIG: config, DEALBELL_DATA_DIR: folder }
  const run = (...words: readonly string[]) =>
    runToEnd({ script: ['src/cli/dealbell.ts', 'companies', ...words], environment })
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  return { run, file, url: `sqlite:${join(folder, 'dealbell.db')}` }
}

test('companies of one’s own CSV are found by slips of their names and by their owners', async () => {
  const { run, file, url } = await place()
  const rows = ['name,aliases,ticker,parent,lang', 'Norvik Energy,Norvik|Norvik Power,NVE,,']
  const list = await file('list.csv', [...rows, 'Altan Wind,,,Norvik Energy,'].join('\n'))
  const imported = await run('import', list)
  expect(imported.code).toBe(0)
  expect(imported.output).toContain('2 rows imported')
  expect((await run('search', 'Norvk Enery')).output).toContain('Norvik Energy')
  await using store = await openStore({ url })
  const companies = await store.companiesNamed(['ALTAN WIND', 'Norvik Power'])
  const owner = companies.named('Norvik Power')
  const line = companies.lineOf(companies.named('ALTAN WIND')?.id ?? 0)
  expect(owner?.name).toBe('Norvik Energy')
  expect(line).toContain(owner?.id)
})

test('the lists of the SEC and of GLEIF are known by their content', async () => {
  const { run, file } = await place()
  const sec = { 0: { cik_str: 17, ticker: 'KSLR', title: 'Kiesel Robotics Inc.' } }
  expect((await run('import', await file('sec.json', JSON.stringify(sec)))).code).toBe(0)
  const columns = '"LEI","Entity.LegalName","Entity.EntityStatus"'
  const row = '"5299000J2N45DDNE4Y28","Halden Foods Holding GmbH","ACTIVE"'
  expect((await run('import', await file('lei.csv', `${columns}\n${row}\n`))).code).toBe(0)
  expect((await run('search', 'kiesel robotic')).output).toContain('Kiesel Robotics')
  expect((await run('search', 'halden')).output).toContain('Halden Foods')
})

test('a row that cannot be taken is named, and the others are imported', async () => {
  const { run, file } = await place()
  const list = await file('list.csv', 'name,ticker\nNorvik Energy,NVE\n,XXX\nHalden Foods,\n')
  const { code, output } = await run('import', list)
  expect(code).toBe(1)
  expect(output).toMatch(/list\.csv: .*3.*name/)
  expect((await run('search', 'halden')).output).toContain('Halden Foods')
})

test('a name that was confirmed stands for its company until it is taken back', async () => {
  const { run, file } = await place()
  await run('import', await file('list.csv', 'name\nNorvik Energy\n'))
  expect((await run('alias', 'add', 'Norvik Energy', 'The Green Giant')).code).toBe(0)
  expect((await run('search', 'the green giant')).output).toContain('Norvik Energy')
  expect((await run('alias', 'remove', 'Norvik Energy', 'The Green Giant')).code).toBe(0)
  expect((await run('search', 'the green giant')).output).not.toContain('Norvik Energy')
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { runToEnd } from './bot-process.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dealbell-cli-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function dealbell(words: readonly string[], environment: Record<string, string> = {}) {
  const script = ['src/cli/dealbell.ts', ...words]
  return await runToEnd({ script, environment })
}

function jsonLines(output: string): readonly unknown[] {
  return output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

const ARTICLE = {
  id: 'a1',
  title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
  text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, the companies said.',
}

test('extract gives one line for each article, in order, and goes on after a bad one', async () => {
  const file = join(await folder(), 'articles.jsonl')
  const weather = { id: 7, text: 'It will rain on Friday.' }
  await writeFile(file, [ARTICLE, 'broken', weather].map((line) => JSON.stringify(line)).join('\n'))
  const { code, output } = await dealbell(['extract', '--jsonl', file])
  const [deal, broken, rain] = jsonLines(output)
  expect(deal).toMatchObject({
    id: 'a1',
    lang: 'en',
    isDeal: true,
    deals: [
      {
        type: 'acquisition',
        status: 'announced',
        acquirers: ['Nordwind AG'],
        targets: ['Kiesel Robotics'],
        price: { amount: 1.2e9, currency: 'USD' },
      },
    ],
  })
  expect(broken).toHaveProperty('error')
  expect(rain).toMatchObject({ id: 7, isDeal: false, deals: [] })
  expect(code).toBe(1)
})

test('match tells which rules select which articles', async () => {
  const path = await folder()
  const rules = join(path, 'rules.jsonl')
  const articles = join(path, 'articles.jsonl')
  const queries = ['acquirer:Nordwind price:>1bn', 'robotics', 'target:Nordwind', '-type:merger']
  await writeFile(rules, queries.map((query, id) => JSON.stringify({ id, query })).join('\n'))
  await writeFile(articles, `${JSON.stringify(ARTICLE)}\n\n{"id":"b","text":"Robotics fair"}\n`)
  const { code, output } = await dealbell(['match', '--rules', rules, articles])
  expect(jsonLines(output)).toEqual([
    { id: 'a1', rules: [0, 1, 3] },
    { id: 'b', rules: [1, 3] },
  ])
  expect(code).toBe(0)
})

test('match knows a company by the genitive of a German headline', async () => {
  const path = await folder()
  const [rules, articles] = [join(path, 'rules.jsonl'), join(path, 'articles.jsonl')]
  const queries = ['party:Norvik', 'party:Kiesel']
  await writeFile(rules, queries.map((query) => JSON.stringify({ id: 'same', query })).join('\n'))
  const title = 'Norviks Kauf von Altan'
  const text = 'Norviks Kauf von Altan für 10 Milliarden Dollar ist fast fertig.'
  await writeFile(articles, JSON.stringify({ id: 1, lang: 'de', title, text }))
  const { output } = await dealbell(['match', '--rules', rules, articles])
  expect(jsonLines(output)).toEqual([{ id: 1, rules: ['same'] }])
})

test('match knows what belongs to a well-known company', async () => {
  const path = await folder()
  const [rules, articles] = [join(path, 'rules.jsonl'), join(path, 'articles.jsonl')]
  const queries = ['acquirer:Alphabet', 'acquirer:Google', 'acquirer:Nokia']
  await writeFile(rules, queries.map((query, id) => JSON.stringify({ id, query })).join('\n'))
  const text = 'Google said it has agreed to acquire Kiesel Robotics for 2 billion dollars in cash.'
  await writeFile(articles, JSON.stringify({ id: 1, title: 'Google buys Kiesel Robotics', text }))
  const { output } = await dealbell(['match', '--rules', rules, articles])
  expect(jsonLines(output)).toEqual([{ id: 1, rules: [0, 1] }])
})

test('a rule that cannot be read is wrong usage, with file, line and column', async () => {
  const rules = join(await folder(), 'rules.jsonl')
  await writeFile(rules, '{"id":1,"query":"a"}\n{"id":2,"query":"price:>lots"}\n')
  const { code, output } = await dealbell(['match', '--rules', rules, rules])
  expect(output).toContain('rules.jsonl:2: column 8 of the query')
  expect(code).toBe(2)
})

test('deals searches the stored deals and creates no database', async () => {
  const path = join(await folder(), 'new.db')
  const DATABASE_URL = `sqlite:${path}`
  const none = await dealbell(['deals', '--json'], { DATABASE_URL })
  expect(none).toMatchObject({ code: 1 })
  expect(none.output).toContain(`There is no database at ${path}`)
  await (await openStore({ url: DATABASE_URL })).close()
  const { code, output } = await dealbell(['deals', 'type:merger', '--json'], { DATABASE_URL })
  expect(output).toContain('[]')
  expect(code).toBe(0)
  const wrong = await dealbell(['deals', 'type:deal'], { DATABASE_URL })
  expect(wrong).toMatchObject({ code: 2 })
  expect(wrong.output).toContain('Column 6')
})

test('config check prints every fault and fails, or says what the bot will do', async () => {
  const file = join(await folder(), 'mine.yaml')
  await writeFile(file, 'pol: "* * * * *"\n')
  const environment = { DEALBELL_CONFIG: file, LOG_LEVEL: 'loud' }
  const faulty = await dealbell(['config', 'check'], environment)
  expect(faulty.code).toBe(1)
  expect(faulty.output).toContain('mine.yaml:1: pol')
  expect(faulty.output).toContain('LOG_LEVEL')
  const { code, output } = await dealbell(['config', 'check'])
  expect(code).toBe(0)
  expect(output).toContain('Discord: off, DISCORD_TOKEN and DISCORD_APPLICATION_ID not set')
})

test('slack manifest prints every slash command', async () => {
  const { code, output } = await dealbell(['slack', 'manifest'])
  const manifest: unknown = JSON.parse(output)
  expect(JSON.stringify(manifest)).toMatch(/\/deals.*\/deal.*\/watch.*\/help/)
  expect(code).toBe(0)
})

test('commands register needs its variables and says which', async () => {
  const { code, output } = await dealbell(['commands', 'register'])
  expect(output).toContain('DISCORD_TOKEN and DISCORD_APPLICATION_ID must be set')
  expect(code).toBe(1)
})

test.each([[['extract', '/no/such/file']], [['nonsense']], [['deals', '--limit', '0']], [[]]])(
  '%o is wrong usage',
  async (words) => {
    expect(await dealbell(words)).toMatchObject({ code: 2 })
  },
)

test('help is no mistake', async () => {
  const { code, output } = await dealbell(['--help'])
  expect(code).toBe(0)
  expect(output).toContain('extract')
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { runEvaluation } from '../../eval/program.ts'
import { runToEnd } from '../e2e/bot-process.ts'

const ARTICLE = {
  id: 'a1',
  lang: 'en',
  title: 'Norvik buys a stake in Halden Software',
  text: 'Norvik acquires a 49% stake in Halden Software for $40 million.',
  publishedOn: null,
  isDeal: true,
  borderline: false,
  deals: [
    {
      type: 'minority_stake',
      status: 'announced',
      acquirers: ['Norvik'],
      targets: ['Halden Software'],
      sellers: [],
      stakePct: 49,
      price: { amount: 40e6, currency: 'USD' },
      valuation: null,
    },
  ],
}
const QUIET = { ...ARTICLE, id: 'a2', text: 'The lake froze over.', title: 'Cold', isDeal: false }
const MISSED = { ...QUIET, id: 'n1', labels: { is_deal: true } }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealbell-eval-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(set: string, file: string, bytes: string | Buffer): void {
  mkdirSync(join(folder, set), { recursive: true })
  writeFileSync(join(folder, set, file), bytes)
}

function lines(...rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

async function evaluate(args: readonly string[], environment: Record<string, string> = {}) {
  const written: string[] = []
  const exitCode = await runEvaluation(args, {
    environment,
    folder,
    write: (text) => void written.push(text),
    today: () => '2026-02-03',
  })
  return { exitCode, output: written.join('') }
}

function cellsOf(output: string, name: string): string[] {
  const line = output.split('\n').find((each) => each.startsWith(`| ${name}`)) ?? ''
  return line.split('|').map((cell) => cell.trim())
}

test('scores every set that is in place, plain or compressed, and says how fast it read', async () => {
  put('articles', 'train.jsonl.gz', gzipSync(lines(ARTICLE, { ...QUIET, deals: [] })))
  put('sentivent', 'train.jsonl', `${lines(MISSED)}\n`)
  const { exitCode, output } = await evaluate(['--data', folder])
  expect(exitCode).toBe(0)
  expect(output).toContain('articles: 2 articles\n')
  expect(cellsOf(output, 'articles: targets').slice(2, 7)).toEqual([
    'all',
    '1',
    '1.000',
    '1.000',
    '1.000',
  ])
  expect(cellsOf(output, 'sentivent: deal article').slice(3, 6)).toEqual(['1', '0.000', '0.000'])
  expect(output).toMatch(/Throughput: [\d,]+ words a second on one core \(\d+ words/)
  expect(output).not.toContain('✗ n1')
})

test('shows errors when asked, and takes the folder from the environment', async () => {
  put('sentivent', 'train.jsonl', lines(MISSED))
  const { output } = await evaluate(['deals', '--show-errors', '5'], { DEALBELL_EVAL_DATA: folder })
  expect(output).toContain('✗ n1: missed deal :: Cold')
})

test('reads only the sets that are named', async () => {
  put('articles', 'train.jsonl', lines(ARTICLE))
  put('sentivent', 'train.jsonl', lines(MISSED))
  const { output } = await evaluate(['--data', folder, '--sets', 'sentivent'])
  expect(output).toContain('sentivent: deal article')
  expect(output).not.toContain('articles: targets')
})

test('--write keeps the page with its date, command, aims and sources', async () => {
  put('articles', 'train.jsonl', lines(ARTICLE))
  expect((await evaluate(['--data', folder, '--write', '2026-01-31'])).exitCode).toBe(0)
  const page = readFileSync(join(folder, 'docs', 'evaluation.md'), 'utf8')
  expect(page).toContain('Measured on 2026-01-31 by `npm run eval -- --data DIR --write`')
  expect(page).toContain('≥ 0.97')
  expect(page).toContain('- `articles`: modern news articles')
  expect(page).not.toContain(folder)
  await evaluate(['--data', folder, '--sets', 'articles', '--write'])
  const today = readFileSync(join(folder, 'docs', 'evaluation.md'), 'utf8')
  expect(today).toContain('Measured on 2026-02-03 by `npm run eval -- --data DIR --sets articles')
})

test('without data it says how to get some and is content', async () => {
  for (const args of [[], ['--data', folder]]) {
    const { exitCode, output } = await evaluate(args)
    expect(exitCode).toBe(0)
    expect(output).toContain('DIR/NAME/train.jsonl')
    expect(output).toContain('mna2018')
  }
})

test('articles of our own, kept in the checkout as YAML, are always read', async () => {
  put(join('eval', 'specimens'), 'en.yaml', stringify([{ ...ARTICLE, deals: [] }]))
  put(join('eval', 'specimens'), 'it.yaml', stringify([ARTICLE, { ...QUIET, lang: 'it' }]))
  const { exitCode, output } = await evaluate([])
  expect(exitCode).toBe(0)
  expect(output).toContain('specimens: 3 articles\n')
  expect(cellsOf(output, 'specimens: targets').slice(3, 4)).toEqual(['1'])
  expect(output).toContain('DIR/NAME/train.jsonl')
  expect((await evaluate(['--sets', 'specimens'])).output).not.toContain('DIR/NAME/train.jsonl')
})

test.each([
  ['- {', 'en.yaml: '],
  ['no: list', 'en.yaml: no list'],
  ['- id: 7', 'en.yaml, entry 1: '],
])('a specimen file that says %j is refused by its place', async (yaml, message) => {
  put(join('eval', 'specimens'), 'en.yaml', yaml)
  const { exitCode, output } = await evaluate([])
  expect(exitCode).toBe(1)
  expect(output).toContain(message)
})

test('a row that cannot be read is named by file and line', async () => {
  put('sentivent', 'train.jsonl', `${lines(MISSED)}{"id": 7}\n`)
  const wrong = await evaluate(['--data', folder])
  expect(wrong.exitCode).toBe(1)
  expect(wrong.output).toMatch(/sentivent\/train\.jsonl, line 2: [\s\S]*text/)
  put('sentivent', 'train.jsonl', '{broken')
  expect(await evaluate(['--data', folder])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('line 1: no JSON'),
  })
})

test.each([
  [['--sets', 'nosuch'], 'is no set'],
  [['--data', '/nowhere/at/all'], 'is not there'],
  [['--write', 'tomorrow'], 'is no date'],
  [['--show-errors', 'many'], 'whole number'],
  [['--frobnicate'], 'unknown option'],
])('%j is wrong usage', async (args, message) => {
  const { exitCode, output } = await evaluate(args)
  expect(exitCode).toBe(2)
  expect(output).toContain(message)
})

test('help is no fault', async () => {
  const { exitCode, output } = await evaluate(['deals', '--help'])
  expect(exitCode).toBe(0)
  expect(output).toContain('--show-errors')
})

test('runs as a command of its own', async () => {
  put('articles', 'train.jsonl', lines(ARTICLE))
  const { code, output } = await runToEnd({
    script: ['eval/main.ts'],
    environment: { DEALBELL_EVAL_DATA: folder },
  })
  expect(code).toBe(0)
  expect(output).toContain('articles: price')
})

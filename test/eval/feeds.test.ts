import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runEvaluation } from '../../eval/program.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealbell-eval-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, value: string | object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value))
}

async function evaluate(...args: readonly string[]) {
  const written: string[] = []
  const exitCode = await runEvaluation(['feeds', ...args], {
    environment: {},
    folder,
    write: (text) => void written.push(text),
    today: () => '2026-02-03',
  })
  return { exitCode, output: written.join('') }
}

/** The cells of a row: n, Dealbell, rss-parser, held n, held, aim. */
function cellsOf(output: string, name: string): string[] {
  const line = output.split('\n').find((each) => each.startsWith(`| ${name} `)) ?? ''
  return line.split('|').map((cell) => cell.trim())
}

function rss(inner: string): string {
  return `<rss version="2.0"><channel><title>N</title>${inner}</channel></rss>`
}

const ITEM = `<item><title>A & B</title><link>https://news.example/a</link><guid>1</guid>
  <pubDate>Wed, 09 Jul 2025 10:00:00 CEST</pubDate></item>`
const REFERENCE = {
  file: 'feeds/one/a.xml',
  items: 1,
  first_items: [
    { title: 'A & B', link: 'https://news.example/a', id: '2', published: '2025-07-09T08:00:00Z' },
  ],
}

function putMaterial(): void {
  put('feeds/one/a.xml', rss(ITEM))
  put('feeds/two/b.html', '<html></html>')
  put('expected/reference-items.jsonl', REFERENCE)
  put('expected/feedparser-expects.jsonl', {
    file: 'feeds/one/a.xml',
    expect: [
      { path: ['feed', 'title'], equals: 'N' },
      { path: ['entries', 0, 'published_parsed'], equals: [2025, 7, 9, 8, 0, 0, 2, 190, 0] },
      { path: ['bozo'], equals: 1 },
    ],
  })
  put('vectors/dates.json', [
    { input: '2025-07-09', expected: '2025-07-09T00:00:00Z' },
    { input: 'soon', expected: '2025-07-09T00:00:00Z' },
  ])
  put('vectors/hostile-urls.json', [
    { url: 'http://127.0.0.1/', expect: 'refuse' },
    { url: 'http://name.test/', expect: 'refuse', dns: '93.184.215.14;127.0.0.1' },
    { url: 'http://public.test/', expect: 'refuse', redirect: 'http://169.254.169.254/' },
    { url: 'http://loop.test/', expect: 'refuse', redirect: 'http://loop.test/' },
    { url: 'https://news.example/feed', expect: 'allow' },
  ])
  put('hostile/lt.xml', rss(`<item><description>${'&lt;'.repeat(20_000)}</description></item>`))
}

test('counts what is read and equal, beside rss-parser alone on the same files', async () => {
  putMaterial()
  const { exitCode, output } = await evaluate('--data', folder)
  expect(exitCode).toBe(0)
  const right = ['1', '100.00 %', '0.00 %']
  expect(cellsOf(output, 'captured feeds: items read').slice(2, 5)).toEqual(right)
  expect(cellsOf(output, 'title equal to the reference').slice(2, 5)).toEqual(right)
  expect(cellsOf(output, 'date equal to the reference').slice(2, 5)).toEqual(right)
  expect(cellsOf(output, 'id equal to the reference').slice(2, 8)).toEqual(
    expect.arrayContaining(['1', '0.00 %', '≥ 99.3 % ✗']),
  )
  expect(cellsOf(output, "feedparser's expected values").slice(2, 4)).toEqual(['2', '100.00 %'])
  expect(cellsOf(output, 'dates in many forms').slice(2, 4)).toEqual(['2', '50.00 %'])
  expect(cellsOf(output, 'hostile and harmless addresses judged').slice(2, 4)).toEqual([
    '5',
    '100.00 %',
  ])
  expect(cellsOf(output, 'hostile feeds contained').slice(2, 4)).toEqual(['1', '100.00 %'])
  expect(cellsOf(output, 'two: files read').slice(2, 4)).toEqual(['1', '0.00 %'])
  expect(output).toContain('`not_a_feed` 1')
  expect(output).toMatch(/rss-parser alone [\d.]+ MB\/s/)
})

test('counts the words of articles that are found in their pages', async () => {
  putMaterial()
  const article = '<p>Nordwind buys Kiesel for a billion, as both companies said.</p>'.repeat(4)
  put(
    'articles/1/source.html',
    `<html><body><nav>Home</nav><article>${article}</article></body></html>`,
  )
  put('articles/1/expected.html', article)
  put('articles/2/source.html', '<html><body></body></html>')
  put('articles/2/expected.html', '<p>Words</p>')
  const { output } = await evaluate('--data', folder)
  const rows = ['developed on', 'held back'].map((name) => cellsOf(output, name))
  const pages = rows.reduce((sum, [, , count]) => sum + Number(count), 0)
  const found = rows.reduce((sum, [, , count, f1]) => sum + Number(count) * Number(f1), 0)
  expect([pages, found]).toEqual([2, 1])
  expect(output).toContain('Pages without an article: 1 (no_article).')
})

function announcement(href: string): string {
  return `<link rel=alternate type=application/atom+xml href="${href}">`
}

test('counts the pages that lead to the feed they announce', async () => {
  putMaterial()
  put('autodiscovery/cases.json', { cases: [1, 2, 3].map((at) => ({ file: `p-${at}.html` })) })
  put('autodiscovery/p-1.html', announcement('p-1.xml'))
  put(
    'autodiscovery/p-2.html',
    announcement(
      'https://web.archive.org/web/2011/http://diveintomark.org/tests/client/autodiscovery/p-2.xml',
    ),
  )
  put('autodiscovery/p-3.html', announcement('p-3.xml') + announcement('p-4.xml'))
  const { output } = await evaluate('--data', folder)
  expect(cellsOf(output, 'pages that lead to their feed').slice(2, 5)).toEqual([
    '3',
    '66.67 %',
    '0.00 %',
  ])
})

function seriesItem(id: string, path: string, title: string): string {
  const guid = id === '' ? '' : `<guid isPermaLink="false">${id}</guid>`
  return `<item><title>${title}</title><link>https://news.example${path}</link>${guid}</item>`
}

test('counts over several polls of a feed what is posted twice or lost', async () => {
  put(
    'feeds/wire-series/2007-10-03/a.xml',
    rss(seriesItem('1', '/a', 'Alpha') + seriesItem('', '/live', 'First')),
  )
  const later =
    seriesItem('9', '/a?utm_source=x', 'Alpha') + seriesItem('', '/live', 'Second, quite another')
  put('feeds/wire-series/2007-10-06/a.xml', rss(later))
  const { output } = await evaluate('--data', folder)
  expect(cellsOf(output, 'time series: items not posted twice').slice(2, 5)).toEqual([
    '4',
    '100.00 %',
    '50.00 %',
  ])
  expect(cellsOf(output, 'time series: items not lost').slice(2, 5)).toEqual([
    '4',
    '100.00 %',
    '75.00 %',
  ])
})

test('--write keeps its part of the page, and the deals theirs', async () => {
  putMaterial()
  await evaluate('--data', folder, '--write')
  const deals = ['deals', '--data', folder, '--write']
  const context = { environment: {}, folder, write: () => undefined, today: () => '2026-02-03' }
  put('sentivent/train.jsonl', {
    id: '1',
    lang: 'en',
    text: 'Cold.',
    labels: { is_deal: false },
  })
  await runEvaluation(deals, context)
  await evaluate('--data', folder, '--write', '2026-01-31')
  const page = readFileSync(join(folder, 'docs', 'evaluation.md'), 'utf8')
  expect(page.match(/^# .*$/gm)).toEqual(['# Evaluation', '# Evaluation of feeds'])
  expect(page).toContain('Measured on 2026-02-03 by `npm run eval -- --data DIR --write`')
  expect(page).toContain('Measured on 2026-01-31 by `npm run eval -- feeds --data DIR --write`')
})

test('without feeds it says what is missing', async () => {
  expect(await evaluate()).toMatchObject({ exitCode: 2, output: expect.stringContaining('--data') })
  const { exitCode, output } = await evaluate('--data', folder)
  expect([exitCode, output]).toEqual([2, expect.stringContaining('has no folder "feeds"')])
})

test('finds the feeds also where they are one set among others', async () => {
  put('feeds/feeds/one/a.xml', rss(ITEM))
  put('feeds/expected/reference-items.jsonl', REFERENCE)
  put('feeds/articles/1/source.html', '<html></html>')
  const { output } = await evaluate('--data', folder)
  expect(cellsOf(output, 'captured feeds: items read').slice(2, 4)).toEqual(['1', '100.00 %'])
  expect(cellsOf(output, 'one: files read').slice(2, 4)).toEqual(['1', '100.00 %'])
})

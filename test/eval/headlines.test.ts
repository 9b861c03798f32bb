import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { examplesOf } from '../../eval/headlines/examples.ts'
import { learn } from '../../eval/headlines/logistic.ts'
import { stored } from '../../eval/headlines/stored.ts'
import { heldBack } from '../../eval/held-back.ts'
import { runEvaluation } from '../../eval/program.ts'
import { headlineFeatures } from '../../src/core/extract/headline-features.ts'
import { isHeadline } from '../../src/core/extract/headline-model.ts'
import { readArticle } from '../../src/core/extract/read-article.ts'
import SHIPPED from '../../src/core/language/english-headline.json' with { type: 'json' }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealbell-headlines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const STORED = z.object({ features: z.array(z.string()), hundredths: z.array(z.number()) })
const MODEL = join('src', 'core', 'language', 'english-headline.json')
const NAMES = ['Norvik', 'Halden', 'Corvus', 'Ostara', 'Quellmark', 'Brightsea', 'Tessaline']

function headlines(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const [a, b] = [NAMES[at % 7], NAMES[(at + 3) % 7]]
    const isDeal = at % 3 === 0
    const text = isDeal
      ? `${a} agrees to buy the pump maker ${b} for $${at} million in cash`
      : `${a} says profit rose after the pump maker cut ${at} jobs in a year`
    return { id: `h${at}`, lang: 'en', text, labels: { is_deal: isDeal } }
  })
}

async function train(count: number): Promise<string> {
  const data = join(folder, 'data', 'twitter_fin_topic')
  mkdirSync(data, { recursive: true })
  mkdirSync(join(folder, 'src', 'core', 'language'), { recursive: true })
  const lines = headlines(count).map((row) => JSON.stringify(row))
  writeFileSync(join(data, 'train.jsonl'), lines.join('\n'))
  const exitCode = await runEvaluation(['train', '--data', join(folder, 'data')], {
    environment: {},
    folder,
    write: () => undefined,
    today: () => '2026-02-03',
  })
  expect(exitCode).toBe(0)
  return readFileSync(join(folder, MODEL), 'utf8')
}

function featuresOf(text: string): ReadonlySet<string> {
  const { reading } = readArticle({ text, lang: 'en' })
  if (reading === null) throw new Error('English has a lexicon')
  return headlineFeatures(reading)
}

test('the same headlines give the same model to the last bit', async () => {
  expect(await train(90)).toBe(await train(90))
})

test('what is learned tells deals from other news', async () => {
  const model = STORED.parse(JSON.parse(await train(150)))
  const weight = (feature: string) => model.hundredths[model.features.indexOf(feature)] ?? 0
  expect(weight('<company> agrees')).toBeGreaterThan(0)
  expect(weight('profit')).toBeLessThan(0)
})

test('held-back rows change nothing', async () => {
  const ids = headlines(90).map(({ id }) => id)
  expect(ids.some(heldBack)).toBe(true)
  const seen = headlines(90).filter(({ id }) => !heldBack(id))
  const texts = seen.map(({ text, labels }) => ({ article: { text }, isDeal: labels.is_deal }))
  const settings = { trust: 0.8, penalty: 2, leastTexts: 6 }
  const expected = stored(learn(examplesOf(texts, 'en'), settings), 0.8)
  expect(JSON.parse(await train(90))).toEqual(expected)
})

test('no company is learned: names, sums and figures are told by their kind', () => {
  const one = featuresOf('Norvik agrees to buy Halden for $40 million')
  expect(featuresOf('Corvus agrees to buy Ostara for $75 million')).toEqual(one)
  expect([...one]).toContain('buy <company>')
  expect([...one].join(' ')).not.toMatch(/norvik|40/)
})

test('a name that is never met without its capital is kept out', () => {
  const texts = headlines(60).map(({ text }) => ({
    article: { text: `Zorblat ${text}` },
    isDeal: true,
  }))
  const features = examplesOf(texts, 'en').flatMap((example) => example.features)
  expect(features).toContain('agrees')
  expect(features.filter((feature) => feature.includes('zorblat'))).toEqual([])
})

test.each([
  ['Norvik agrees to buy Halden https://example.com/a', true],
  ['Norvik agreed to buy Halden.', false],
  ['NORVIK AGREES TO BUY HALDEN FOR MILLIONS', false],
  ['Norvik buys Halden. It pays cash. The deal is done', false],
])('%s — a headline: %s', (text, expected) => {
  expect(isHeadline(readArticle({ text, lang: 'en' }).reading?.readings ?? [])).toBe(expected)
})

test('the model that ships is whole: every feature once, with a weight that counts', () => {
  const { features, hundredths, bias, trust } = SHIPPED
  expect(features).toEqual([...new Set(features)].toSorted())
  expect(hundredths).toHaveLength(features.length)
  expect(hundredths.every((each) => Number.isInteger(each) && each !== 0)).toBe(true)
  expect(Number.isFinite(bias) && trust > 0).toBe(true)
})

test('without its set it says so', async () => {
  const written: string[] = []
  const context = {
    environment: {},
    folder,
    write: (text: string) => void written.push(text),
    today: () => '2026-02-03',
  }
  expect(await runEvaluation(['train', '--data', folder], context)).toBe(1)
  expect(written.join('')).toContain('twitter_fin_topic')
  expect(await runEvaluation(['train'], context)).toBe(2)
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runEvaluation } from '../../eval/program.ts'
import { bCubed } from '../../eval/stories/b-cubed.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealbell-stories-'))
  mkdirSync(join(folder, 'eval', 'stories'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function evaluate(set: string, ...args: readonly string[]) {
  writeFileSync(join(folder, 'eval', 'stories', 'set.yaml'), set)
  let written = ''
  const exitCode = await runEvaluation(['stories', ...args], {
    environment: {},
    folder,
    write: (text) => void (written += text),
    today: () => '2026-01-31',
  })
  return { exitCode, written }
}

const TEXT = `Norvik said on Monday it had agreed to buy Halden, a maker of pumps, for 340 million euros in cash. The deal is to
        close by the end of September.`

const SET = `
- deal: norvik-halden
  target: halden
  articles:
    - id: one
      lang: en
      source: Harbour Wire
      publishedAt: '2025-03-03T08:00:00Z'
      status: announced
      title: Norvik to buy Halden for 340 million euros
      text: |
        ${TEXT}
    - id: two
      copyOf: one
      lang: en
      source: Evening Courier
      publishedAt: '2025-03-03T09:00:00Z'
      status: announced
      title: Norvik agrees to buy Halden
      text: |
        ${TEXT}
        Evening Courier.
- deal: null
  articles:
    - id: none
      lang: en
      source: Harbour Wire
      publishedAt: '2025-03-04T08:00:00Z'
      title: Norvik names a head of research
      text: |
        Norvik has named Ida Holm head of research. She starts in May.
`

test('articles of one deal come together and copies count as one source', async () => {
  const { exitCode, written } = await evaluate(SET)
  expect(exitCode).toBe(0)
  expect(written).toMatch(/precision .*1\.000 .*1\.000/)
  expect(written).toMatch(/recall .*1\.000 .*1\.000/)
  expect(written).toMatch(/independent sources .*1 of 1/)
  expect(written).toContain('The same stories come out')
})

test('the page keeps its other parts when that of stories is written', async () => {
  mkdirSync(join(folder, 'docs'))
  const page = join(folder, 'docs', 'evaluation.md')
  writeFileSync(page, '# Evaluation\n\nDeals.\n\n# Evaluation of feeds\n\nFeeds.\n')
  await evaluate(SET, '--write')
  await evaluate(SET, '--write', '2026-02-01')
  const parts = readFileSync(page, 'utf8').split(/^# /m)
  expect(parts.map((part) => part.split('\n')[0])).toEqual([
    '',
    'Evaluation',
    'Evaluation of stories',
    'Evaluation of feeds',
  ])
  expect(parts[2]).toContain('Measured on 2026-02-01')
})

test('an entry that cannot be read is refused by its place', async () => {
  const { exitCode, written } = await evaluate(SET.replace('lang: en', 'lang: english'))
  expect(exitCode).toBe(1)
  expect(written).toContain('set.yaml, entry 1')
})

test('B-cubed counts what was put together wrongly and what was not put together', () => {
  const items = [
    { truth: 'a', found: '1' },
    { truth: 'a', found: '1' },
    { truth: 'a', found: '2' },
    { truth: 'b', found: '2' },
  ]
  const { precision, recall } = bCubed(items, items)
  expect(precision).toBeCloseTo(0.75)
  expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
})

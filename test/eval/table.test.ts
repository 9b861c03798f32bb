import { expect, test } from 'vitest'
import { NOTHING } from '../../eval/deals/counts.ts'
import type { Mark } from '../../eval/deals/mark.ts'
import { missLines, type Outcome } from '../../eval/deals/outcome.ts'
import { bins, calibrationError, reliabilityTable } from '../../eval/deals/reliability.ts'
import { scoreRows } from '../../eval/deals/score-row.ts'
import { scoreTable } from '../../eval/deals/score-table.ts'
import { heldBack } from '../../eval/held-back.ts'
import { markdownTable } from '../../eval/markdown-table.ts'

function mark(field: string, counts: Partial<Mark['counts']>, claims: Mark['claims'] = []): Mark {
  return { field, counts: { ...NOTHING, ...counts }, claims, miss: `${field} went wrong` }
}

function outcome(values: Partial<Outcome>): Outcome {
  return {
    set: 'articles',
    id: 'a',
    lang: 'en',
    heldBack: false,
    title: 'Title',
    marks: [],
    ...values,
  }
}

const OUTCOMES = [
  outcome({ lang: 'pt', marks: [mark('price', { tp: 1 })] }),
  outcome({ lang: 'de', heldBack: true, marks: [mark('price', { fn: 1 })] }),
  outcome({ lang: 'de', marks: [mark('sellers', {}), mark('price', { tp: 1, fp: 0.5 })] }),
  outcome({ set: 'gnad10_de_background', marks: [mark('false alarms', { fp: 1 })] }),
  outcome({
    set: 'gnad10_de_background',
    heldBack: true,
    marks: [mark('false alarms', { tn: 1 })],
  }),
]

test('the held-back third is the same rows for ever', () => {
  const ids = Array.from({ length: 3000 }, (_, at) => `row-${at}`)
  expect(ids.slice(0, 12).filter(heldBack)).toEqual(['row-0', 'row-1', 'row-2', 'row-4', 'row-5'])
  const share = ids.filter(heldBack).length / ids.length
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.37)
})

test('counts stand by field, below it by language in order, and held-back rows count in both', () => {
  const rows = scoreRows(OUTCOMES)
  expect(rows.map(({ set, field, lang }) => [set, field, lang])).toEqual([
    ['articles', 'price', null],
    ['articles', 'price', 'de'],
    ['articles', 'price', 'pt'],
    ['articles', 'sellers', null],
    ['articles', 'sellers', 'de'],
    ['gnad10_de_background', 'false alarms', null],
  ])
  expect(rows[0]).toMatchObject({
    all: { tp: 2, fp: 0.5, fn: 1 },
    heldBack: { tp: 0, fp: 0, fn: 1 },
  })
})

test('the table shows figures, shares of mistakes and whether held-back rows reach the aim', () => {
  const lines = scoreTable(scoreRows(OUTCOMES)).split('\n')
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  const [price] = cells.filter((row) => row[1] === 'articles: price')
  expect(price?.slice(2, 12)).toEqual([
    'all',
    '3',
    '0.800',
    '0.667',
    '0.727',
    '1',
    '0.000',
    '0.000',
    '0.000',
    '≥ 0.93 ✗',
  ])
  const [alarms] = cells.filter((row) => row[1] === 'gnad10_de_background: false alarms')
  expect(alarms?.slice(3, 12)).toEqual(['2', '', '', '50.0 %', '1', '', '', '0.0 %', '≤ 0.5 % ✓'])
})

test('a language in which a field never comes up has no line', () => {
  const table = scoreTable(scoreRows(OUTCOMES))
  expect(table.split('\n').filter((line) => line.includes('sellers'))).toHaveLength(1)
})

test('errors of held-back rows are never shown', () => {
  const lines = missLines(OUTCOMES, 10)
  expect(lines).toHaveLength(4)
  expect(missLines(OUTCOMES, 2)).toEqual(lines.slice(0, 2))
  expect(lines[0]).toBe('a: price went wrong :: Title')
})

test('columns of a Markdown table line up', () => {
  expect(
    markdownTable(
      ['name', 'n'],
      [
        ['a', '10'],
        ['long name', '7'],
      ],
    ),
  ).toBe(
    [
      '| name      |   n |',
      '| --------- | --: |',
      '| a         |  10 |',
      '| long name |   7 |',
    ].join('\n'),
  )
})

test('claims fall into tenths with what they predicted and what held', () => {
  const claims = [
    { confidence: 0.02, right: false },
    { confidence: 0.92, right: true },
    { confidence: 0.94, right: false },
    { confidence: 1, right: true },
  ]
  const ten = bins(claims)
  expect(ten).toHaveLength(10)
  expect(ten[0]).toMatchObject({ n: 1, predicted: 0.02, observed: 0 })
  expect(ten[5]).toMatchObject({ n: 0 })
  expect(ten[9]?.n).toBe(3)
  expect(ten[9]?.predicted).toBeCloseTo(0.9533, 4)
  expect(ten[9]?.observed).toBeCloseTo(0.6667, 4)
  expect(calibrationError(claims)).toBeCloseTo((0.02 + 3 * 0.28667) / 4, 4)
  expect(calibrationError([])).toBe(0)
})

test('reliability keeps detection and fields, modern articles and all sets apart', () => {
  const claim = [{ confidence: 0.95, right: true }]
  const table = reliabilityTable([
    outcome({ marks: [mark('deal article', {}, claim), mark('price', {}, [...claim, ...claim])] }),
    outcome({ set: 'sentivent', marks: [mark('deal article', {}, claim)] }),
  ])
  const last = table.split('\n').find((line) => line.startsWith('| 0.9–1.0'))
  const cells = last?.split('|').map((cell) => cell.trim())
  expect(cells?.slice(2, 5)).toEqual(['1', '0.950', '1.000'])
  expect(cells?.slice(5, 8)).toEqual(['2', '0.950', '1.000'])
  expect(cells?.slice(8, 11)).toEqual(['2', '0.950', '1.000'])
})

import { expect, test } from 'vitest'
import { ARTICLES } from '../../eval/deals/sets/articles.ts'
import { answerOf, marksOf, verdict } from './marked.ts'

const GOLD = {
  type: 'minority_stake',
  status: 'announced',
  acquirers: ['Norvik'],
  targets: ['Halden Software'],
  sellers: [],
  stakePct: 49,
  price: { amount: 40e9, currency: 'USD' },
  valuation: null,
}

const RIGHT = {
  type: 'minority_stake',
  status: 'announced',
  acquirers: ['Norvik'],
  targets: ['Halden Software'],
  stakePct: 49.3,
  priceBn: 40.2,
} as const

function marked(changes: object, answer = answerOf(RIGHT), article: object = {}) {
  const row = { isDeal: true, borderline: false, deals: [{ ...GOLD, ...changes }], ...article }
  return marksOf(ARTICLES, row, answer)
}

test('a deal read as it is labelled is right in every field', () => {
  const marks = marked({})
  const fields = ['deal article', 'acquirers', 'targets', 'price', 'stakePct', 'type', 'status']
  expect(fields.map((field) => verdict(marks, field))).toEqual(fields.map(() => 'found'))
  expect(verdict(marks, 'sellers')).toBe('silent')
  expect([...marks.values()].flatMap(({ miss }) => miss ?? [])).toEqual([])
})

test('a missed deal misses every field that has a gold value', () => {
  const marks = marked({}, answerOf())
  for (const field of ['deal article', 'acquirers', 'price', 'stakePct', 'type', 'status']) {
    expect(verdict(marks, field)).toBe('missed')
  }
  expect(verdict(marks, 'sellers')).toBe('silent')
  expect(marks.get('acquirers')?.miss).toBe('acquirers: gold Norvik | got -')
})

test('what the labels list beside the gold is right too', () => {
  const marks = marked({
    type: 'acquisition',
    altTypes: ['minority_stake'],
    status: 'rumored',
    altStatus: ['announced'],
    acquirers: ['Northern Vikings'],
    aliases: { 'Northern Vikings': ['Norvik'] },
    price: { amount: 1e9, currency: 'EUR' },
    altPrices: [{ amount: 40e9, currency: 'USD' }],
    stakePct: 20,
    altStakePct: [49],
  })
  for (const field of ['type', 'status', 'acquirers', 'price', 'stakePct']) {
    expect(verdict(marks, field)).toBe('found')
  }
})

test('a wrong type is both a miss and a mistake', () => {
  expect(verdict(marked({ type: 'merger' }), 'type')).toBe('missed and wrong')
})

test('the sale of a stake on the exchange is printed as ipo', () => {
  const marks = marked({ type: 'ipo_stake' }, answerOf({ ...RIGHT, type: 'ipo' }))
  expect(verdict(marks, 'type')).toBe('found')
})

test('in a merger of equals the sides may be swapped, sellers may not', () => {
  const swapped = answerOf({ acquirers: ['Halden Software'], targets: ['Norvik'] })
  expect(verdict(marked({}, swapped), 'acquirers')).toBe('missed and wrong')
  expect(verdict(marked({ symmetric: true }, swapped), 'acquirers')).toBe('found')
  const seller = answerOf({ ...RIGHT, sellers: ['Norvik'] })
  expect(verdict(marked({ symmetric: true }, seller), 'sellers')).toBe('wrong')
})

test('investors may stand among the acquirers', () => {
  const answer = answerOf({ ...RIGHT, acquirers: ['Norvik', 'Skagen'] })
  expect(verdict(marked({}, answer), 'acquirers')).toBe('found and wrong')
  expect(verdict(marked({ investors: ['Skagen'] }, answer), 'acquirers')).toBe('found')
})

test('a price that may be left out is asked for only when one is stated', () => {
  const silent = answerOf({ acquirers: ['Norvik'] })
  expect(verdict(marked({ priceNullOk: true }, silent), 'price')).toBe('not asked')
  expect(verdict(marked({}, silent), 'price')).toBe('missed')
  const stated = answerOf({ ...RIGHT, priceBn: 3 })
  expect(verdict(marked({ priceNullOk: true }, stated), 'price')).toBe('missed and wrong')
})

test('a price where the labels name none is a mistake', () => {
  expect(verdict(marked({ price: null }), 'price')).toBe('wrong')
})

test('a computed or whole stake need not be stated', () => {
  const silent = answerOf({ acquirers: ['Norvik'] })
  expect(verdict(marked({}, silent), 'stakePct')).toBe('missed')
  expect(verdict(marked({ stakeDerived: true }, silent), 'stakePct')).toBe('not asked')
  expect(verdict(marked({ stakePct: 100 }, silent), 'stakePct')).toBe('not asked')
})

test('100 % of an acquisition without a labelled share is not asked about, of a stake it is wrong', () => {
  const whole = answerOf({ ...RIGHT, stakePct: 100 })
  const acquisition = { type: 'acquisition', stakePct: null }
  expect(verdict(marked(acquisition, whole), 'stakePct')).toBe('not asked')
  expect(verdict(marked({ stakePct: null }, whole), 'stakePct')).toBe('wrong')
})

test('a borderline article is no question of detection, its fields are', () => {
  const marks = marked({}, answerOf(RIGHT), { borderline: true })
  expect(verdict(marks, 'deal article')).toBe('not asked')
  expect(verdict(marks, 'targets')).toBe('found')
})

test('an article without a deal is only a question of detection', () => {
  const marks = marked({}, answerOf(RIGHT), { isDeal: false, deals: [] })
  expect([...marks.keys()]).toEqual(['deal article'])
  expect(marks.get('deal article')).toMatchObject({ counts: { fp: 1 }, miss: 'false deal' })
})

test('a stated value is held against its own confidence, not against that of its deal', () => {
  const answer = answerOf(RIGHT)
  const deals = answer.deals.map((deal) => ({ ...deal, confidence: 0.3 }))
  expect(marked({}, { ...answer, deals }).get('price')?.claims).toEqual([
    { confidence: 0.9, right: true },
  ])
})

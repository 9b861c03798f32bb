import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import type { Report } from '../../../src/core/story/story.ts'
import { fact, META_SCALE, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const HOUR_MS = 3_600_000
const START = Date.UTC(2025, 5, 10)

function report(articleId: number, values = META_SCALE): Report {
  const source = `Paper ${articleId}`
  return reportOf(values, { articleId, source, publishedAt: START + articleId * HOUR_MS })
}

function fuseAll([first, ...others]: readonly Report[]) {
  if (first === undefined) throw new Error('no reports')
  return fuseReports([first, ...others], NO_WORLD)
}

test('every fact says in which article its sentence stands', () => {
  const { deal } = fuseReports([report(7)], NO_WORLD)
  expect(deal.price?.evidence.articleId).toBe(7)
  expect(deal.targets[0]?.evidence.articleId).toBe(7)
  expect(deal.status.evidence.articleId).toBe(7)
})

test('the sum that most articles state wins over the one that stands alone', () => {
  const odd = { ...META_SCALE, priceBn: 15 }
  const { deal } = fuseAll([
    report(3, odd),
    report(1),
    report(2, { ...META_SCALE, priceBn: 14.31 }),
  ])
  expect(deal.price?.value.amount).toBe(14.3e9)
})

test('between two sums of equal support the later one wins', () => {
  const corrected = { ...META_SCALE, priceBn: 15 }
  expect(fuseAll([report(1), report(2, corrected)]).deal.price?.value.amount).toBe(15e9)
  expect(fuseAll([report(2), report(1, corrected)]).deal.price?.value.amount).toBe(14.3e9)
})

test('a party that one of three articles names is left out', () => {
  const slip = { ...META_SCALE, acquirers: ['Meta Platforms', 'Silicon Valley'] }
  const { deal } = fuseAll([report(1), report(2), report(3, slip)])
  expect(deal.acquirers.map(({ value }) => value)).toEqual(['Meta Platforms'])
})

test('figures of different articles are held against each other', () => {
  const { valuationBn: _valuation, ...priced } = META_SCALE
  const { priceBn: _price, ...valued } = { ...META_SCALE, valuationBn: 60 }
  const { deal } = fuseAll([report(1, priced), report(2, valued)])
  expect(deal.warnings.map(({ value }) => value.kind)).toEqual(['price_stake_valuation'])
  expect(deal.warnings[0]?.evidence.map(({ articleId }) => articleId)).toEqual([1, 1, 2])
})

test('a contradiction goes when later articles correct the figure', () => {
  const wrong = { ...META_SCALE, valuationBn: 60 }
  expect(fuseAll([report(1, wrong)]).deal.warnings).toHaveLength(1)
  expect(fuseAll([report(1, wrong), report(2), report(3)]).deal.warnings).toEqual([])
})

test('what an article makes of a price per share stands as long as its price does', () => {
  const price = { amount: 14.3e9, currency: 'USD', precision: 'exact' } as const
  const told = report(1)
  const value = {
    kind: 'price_per_share',
    price,
    perShare: { ...price, amount: 27 },
    shares: 20e6,
    implied: { ...price, amount: 540e6 },
  } as const
  const warned = { ...told.deal, warnings: [{ value, evidence: [told.deal.type.evidence] }] }
  const doubted = { ...told, deal: warned }
  expect(fuseAll([doubted]).deal.warnings).toMatchObject([{ value, evidence: [{ articleId: 1 }] }])
  const other = { ...META_SCALE, priceBn: 0.54, valuationBn: 1.1 }
  expect(fuseAll([doubted, report(2, other), report(3, other)]).deal.warnings).toEqual([])
})

test('rumour, announcement and completion make the timeline', () => {
  const reports = [
    report(1, { ...META_SCALE, status: 'rumored' }),
    report(2, { ...META_SCALE, status: 'announced' }),
    report(3, { ...META_SCALE, status: 'rumored' }),
    report(4, { ...META_SCALE, status: 'completed' }),
  ] as const
  const { deal, timeline } = fuseReports(reports, NO_WORLD)
  expect(deal.status.value).toBe('completed')
  const statuses = timeline.filter(({ kind }) => kind === 'status')
  expect(statuses.map(({ from, to, articleId }) => [from, to, articleId])).toEqual([
    [null, 'rumored', 1],
    ['rumored', 'announced', 2],
    ['announced', 'completed', 4],
  ])
})

test('a deal that was called off is not announced again by an article that looks back', () => {
  const { deal } = fuseAll([
    report(1, { ...META_SCALE, status: 'announced' }),
    report(2, { ...META_SCALE, status: 'cancelled' }),
    report(3, { ...META_SCALE, status: 'announced' }),
  ])
  expect(deal.status.value).toBe('cancelled')
})

test('a deal that closes after all was not called off', () => {
  const { deal } = fuseAll([
    report(1, { ...META_SCALE, status: 'blocked' }),
    report(2, { ...META_SCALE, status: 'completed' }),
    report(3, { ...META_SCALE, status: 'cancelled' }),
  ])
  expect(deal.status.value).toBe('completed')
})

test('the order of arrival does not change the story', () => {
  const told: readonly Report[] = [
    report(1, { ...META_SCALE, status: 'rumored', priceBn: 15 }),
    report(2),
    report(3, { ...META_SCALE, acquirers: ['Meta'], stakePct: 48 }),
    report(4, { ...META_SCALE, valuationBn: 28, round: 'Series F' }),
    report(5, { ...META_SCALE, targets: ['Scale'] }),
  ]
  const inOrder = fuseAll(told)
  const orders = fc.shuffledSubarray([...told], { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(orders, (shuffled) => {
      expect(fuseAll(shuffled)).toEqual(inOrder)
    }),
  )
})

function paper(articleId: number, source: string, values = META_SCALE): Report {
  return { ...report(articleId, values), source }
}

test('what one source writes again and again weighs no more than what another writes once', () => {
  const odd = { ...META_SCALE, priceBn: 15 }
  const story = fuseAll([paper(1, 'A', odd), paper(2, 'A', odd), paper(3, 'B'), paper(4, 'C')])
  expect(story.deal.price?.value.amount).toBe(14.3e9)
  expect(story.origins).toBe(3)
})

test('sums on which sources differ are kept side by side, the best supported first', () => {
  const odd = { ...META_SCALE, priceBn: 14.8 }
  const { conflicts } = fuseAll([report(1), report(2, odd), report(3)])
  expect(conflicts).toMatchObject([
    {
      field: 'price',
      values: [
        { value: { amount: 14.3e9 }, sources: ['Paper 1', 'Paper 3'], articleIds: [1, 3] },
        { value: { amount: 14.8e9 }, sources: ['Paper 2'], articleIds: [2] },
      ],
    },
  ])
})

test('a figure that its source has corrected is no conflict', () => {
  const wrong = { ...report(1, { ...META_SCALE, priceBn: 15 }), source: 'Paper 2' }
  expect(fuseAll([wrong, report(2), report(3)]).conflicts).toEqual([])
})

test('a sum in another currency that is the same at the rates is no conflict, and is not converted', () => {
  const world = { ...NO_WORLD, rates: { on: '2025-06-12', perEuro: { USD: 1.1 } } }
  const euros = report(2)
  const price = fact({ amount: 13e9, currency: 'EUR', precision: 'about' } as const)
  const told = { ...euros, deal: { ...euros.deal, price } }
  const story = fuseReports([report(1), told, report(3)], world)
  expect(story.conflicts).toEqual([])
  expect(story.deal.price?.value).toMatchObject({ amount: 14.3e9, currency: 'USD' })
})

test('the timeline tells of a price that becomes known and of one that changes', () => {
  const silent = { type: 'acquisition', acquirers: ['Norvik'], targets: ['Halden'] } as const
  const { timeline } = fuseAll([
    report(1, silent),
    report(2, { ...silent, priceBn: 1 }),
    report(3, { ...silent, priceBn: 2 }),
    report(4, { ...silent, priceBn: 2 }),
  ])
  const prices = timeline.filter(({ kind }) => kind === 'price')
  expect(prices).toMatchObject([
    { articleId: 2, from: null, to: { amount: 1e9 } },
    { articleId: 3, from: { amount: 1e9 }, to: { amount: 2e9 } },
  ])
})

test('the timeline tells when the buyer becomes known', () => {
  const rumour = { type: 'acquisition', targets: ['Halden'], status: 'rumored' } as const
  const { timeline } = fuseAll([report(1, rumour), report(2, { ...rumour, acquirers: ['Norvik'] })])
  expect(timeline).toMatchObject([
    { kind: 'status', to: 'rumored' },
    { kind: 'buyers', articleId: 2, from: null, to: ['Norvik'] },
  ])
})

test('a source that corrects itself in a headline moves the deal back', () => {
  const later = { ...report(2, { ...META_SCALE, status: 'announced' }), source: 'Paper 1' }
  const { status } = later.deal
  const headline = { ...status, evidence: { ...status.evidence, in: 'title' } } as const
  const corrected = { ...later, deal: { ...later.deal, status: headline } }
  const { deal, timeline } = fuseAll([report(1, { ...META_SCALE, status: 'completed' }), corrected])
  expect(deal.status.value).toBe('announced')
  expect(timeline.at(-1)).toMatchObject({ kind: 'status', from: 'completed', to: 'announced' })
})

test('what an article says where it comes back to the deal does not change how it stands', () => {
  const ended = report(1, { ...META_SCALE, status: 'cancelled' })
  const looksBack = { ...report(1, { ...META_SCALE, status: 'announced' }), ordinal: 1 }
  const late = report(2, { ...META_SCALE, status: 'announced' })
  expect(fuseAll([ended, looksBack, late]).deal.status.value).toBe('cancelled')
})

test('several sources take back what one alone has said', () => {
  const rumour = { ...META_SCALE, status: 'rumored' } as const
  const { deal } = fuseAll([
    report(1, { ...META_SCALE, status: 'announced' }),
    report(2, rumour),
    report(3, rumour),
  ])
  expect(deal.status.value).toBe('rumored')
})

const values = (target: string) => ({ ...META_SCALE, targets: [target] })

test('a text that was taken for a name is like its copy alone', () => {
  const long = 'Acme '.repeat(2000)
  const { deal } = fuseAll([
    report(1, values(long)),
    report(2, values(long)),
    report(3, values(`${long} Energy`)),
    report(4, values('Acme')),
  ])
  expect(deal.targets.map(({ value }) => value)).toEqual([long, `${long} Energy`, 'Acme'])
})

test('where each of many reports names another buyer, no change lists them all', () => {
  const reports = Array.from({ length: 60 }, (_, at) =>
    report(at + 1, { ...META_SCALE, acquirers: [`${'BCDFGHJKLM'.charAt(at % 10)}${at} Holdings`] }),
  )
  const changes = fuseAll(reports).timeline.filter(({ kind }) => kind === 'buyers')
  expect(changes.length).toBeGreaterThan(30)
  const longest = Math.max(...changes.map(({ to }) => (Array.isArray(to) ? to.length : 0)))
  expect(longest).toBe(20)
})

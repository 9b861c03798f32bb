import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import { groupReports } from '../../../src/core/story/group.ts'
import { type Report, reportKey } from '../../../src/core/story/story.ts'
import { type DealValues, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const DAY_MS = 86_400_000
const START = Date.UTC(2025, 5, 12)

/** What one article tells, under which headline, and how many days after the first. */
interface Told extends DealValues {
  readonly title?: string
  readonly day?: number
}

function reports(told: readonly Told[]): readonly Report[] {
  return told.map(({ day = 0, title = '', ...values }, at) =>
    reportOf(values, {
      articleId: at + 1,
      source: `Paper ${at}`,
      title,
      publishedAt: START + day * DAY_MS,
    }),
  )
}

function groupsOf(told: readonly Told[]) {
  const groups = groupReports(reports(told), NO_WORLD, [])
  return groups.map((group) => group.map(({ articleId }) => articleId))
}

function shownOf(told: readonly Told[]) {
  const [first, ...others] = reports(told)
  if (first === undefined) throw new Error('no reports')
  const { acquirers, targets } = fuseReports([first, ...others], NO_WORLD).deal
  return [acquirers, targets].map((facts) => facts.map(({ value }) => value))
}

const BID = { title: 'Norvik buys Halden', acquirers: ['Norvik'], targets: ['Halden'] }

describe('one misread name does not keep an article out of its story', () => {
  test('a rumour whose buyer only its text names', () => {
    const rumour: Told = {
      title: 'Halden draws interest',
      status: 'rumored',
      acquirers: ['Gazeta'],
      targets: ['Halden'],
    }
    expect(groupsOf([rumour, { ...BID, day: 20 }])).toEqual([[1, 2]])
    expect(shownOf([rumour, { ...BID, day: 20 }])).toEqual([['Norvik'], ['Halden']])
    expect(shownOf([rumour, { targets: ['Halden'] }])).toEqual([['Gazeta'], ['Halden']])
  })

  test('the headline names the buyer, and the text was read otherwise', () => {
    const cheer = { title: 'Norvik cheered for deal', acquirers: ['Corvus'], targets: ['Halden'] }
    expect(groupsOf([BID, cheer])).toEqual([[1, 2]])
    expect(shownOf([BID, cheer])).toEqual([['Norvik'], ['Halden']])
  })

  test('the seller was taken for what is sold', () => {
    const sale = { ...BID, sellers: ['Corvus'] }
    const misread = { ...BID, title: 'Norvik takes over from Corvus', targets: ['Corvus'] }
    expect(groupsOf([sale, misread, { ...sale, day: 60 }])).toEqual([[1, 2, 3]])
    expect(shownOf([sale, misread])).toEqual([['Norvik'], ['Halden']])
  })

  test('the headline names what is sold, and the text was read otherwise', () => {
    const misread = { ...BID, targets: ['Lund laboratory'], day: 50 }
    const other = { ...BID, targets: ['bone cement'], day: 80 }
    expect(groupsOf([BID, misread, other])).toEqual([[1, 2, 3]])
    expect(shownOf([BID, misread, other])).toEqual([['Norvik'], ['Halden']])
  })

  test('the price tells that it is the same purchase', () => {
    const spree = { ...BID, title: 'Norvik goes shopping', targets: ['Lund laboratory'] }
    const told = { ...BID, priceBn: 2 }
    expect(groupsOf([told, { ...spree, priceBn: 2 }])).toEqual([[1, 2]])
    expect(groupsOf([told, { ...spree, priceBn: 3 }])).toEqual([[1], [2]])
  })

  test('the headline describes what the text names, at the same price', () => {
    const title = 'Norvik buys Frisian broker'
    const [known, described, named] = reports([
      { ...BID, priceBn: 2 },
      { ...BID, title, targets: ['Frisian'], priceBn: 2 },
      { ...BID, title, priceBn: 2 },
    ])
    if (known === undefined || described === undefined || named === undefined) throw new Error()
    const again = { ...named, articleId: described.articleId, ordinal: 1 }
    expect(groupReports([known, described, again], NO_WORLD, [])).toHaveLength(1)
    const dearer = reports([{ ...BID, title, targets: ['Frisian'], priceBn: 3 }])
    const other = dearer.map((one) => ({ ...one, articleId: described.articleId }))
    expect(groupReports([known, ...other, again], NO_WORLD, [])).toHaveLength(2)
  })
})

describe('one misread role or figure does not keep an article out of its story', () => {
  test('buyer and bought were taken for each other', () => {
    const turned = { title: 'Norvik and Halden', acquirers: ['Halden'], targets: ['Norvik'] }
    expect(groupsOf([BID, turned])).toEqual([[1, 2]])
    expect(groupsOf([BID, BID, turned, { targets: ['Halden'] }])).toEqual([[1, 2, 3, 4]])
  })

  test('a percentage of something else in news of the whole', () => {
    const stake: Told = { ...BID, type: 'minority_stake', stakePct: 50, priceBn: 2 }
    const whole: Told = { ...BID, priceBn: 2, day: 1 }
    const closing: Told = { ...BID, day: 120 }
    expect(groupsOf([stake, whole, closing])).toEqual([[1, 2, 3]])
    expect(groupsOf([stake, closing])).toEqual([[1], [2]])
  })

  test('some call a merger what others call a purchase', () => {
    const merger: Told = { type: 'merger', acquirers: ['Norvik'], targets: ['Halden'] }
    const purchase = { acquirers: ['Halden'], targets: ['Norvik'] }
    expect(groupsOf([merger, purchase, { targets: ['Halden'] }])).toEqual([[1, 2, 3]])
  })
})

describe('two deals stay two', () => {
  test('where another article knows the rival of whom a rumour tells', () => {
    const rumour: Told = {
      title: 'Halden draws rival interest',
      status: 'rumored',
      acquirers: ['Kestrel'],
      targets: ['Halden'],
    }
    const rival = { title: 'Kestrel bids for Halden', acquirers: ['Kestrel'], targets: ['Halden'] }
    expect(groupsOf([BID, rumour, { ...rival, day: 9 }])).toEqual([[1], [2, 3]])
  })

  test('where the headline names the rival', () => {
    const rumour: Told = {
      title: 'Kestrel mulls bid for Halden',
      status: 'rumored',
      acquirers: ['Kestrel'],
      targets: ['Halden'],
    }
    expect(groupsOf([BID, rumour])).toEqual([[1], [2]])
  })

  test('where an article also tells of an earlier purchase', () => {
    const [main, earlier] = reports([BID, { ...BID, targets: ['Corvus'] }])
    const [, other] = reports([BID, BID])
    if (main === undefined || earlier === undefined || other === undefined) throw new Error('none')
    const aside = { ...earlier, articleId: main.articleId, ordinal: 1 }
    const groups = groupReports([main, aside, other], NO_WORLD, [])
    expect(groups.map((group) => group.length)).toEqual([2, 1])
  })

  test('where a company sells two of its parts to one buyer', () => {
    const sale = { ...BID, sellers: ['Corvus'] }
    const other = { ...sale, title: 'Norvik buys Lumora', targets: ['Lumora'] }
    expect(groupsOf([sale, other])).toEqual([[1], [2]])
  })
})

function keysOf(all: readonly Report[]) {
  return groupReports(all, NO_WORLD, []).map((group) => group.map(reportKey))
}

test('what is misread does not depend on the order in which reports are given', () => {
  const name = fc.constantFrom('Halden', 'Lumora', 'Norvik', 'Corvus', 'Kestrel Foods')
  const names = fc.uniqueArray(name, { maxLength: 1 })
  const told = fc.record({
    title: fc.constantFrom('Norvik buys Halden', 'Norvik goes shopping', 'Corvus and Lumora', ''),
    day: fc.integer({ min: 0, max: 200 }),
    type: fc.constantFrom('acquisition', 'minority_stake', 'merger'),
    status: fc.constantFrom('rumored', 'announced', 'completed'),
    targets: names,
    acquirers: names,
    sellers: names,
    priceBn: fc.constantFrom(1, 2),
    stakePct: fc.constantFrom(20, 60),
  })
  const sets = fc.array(told, { minLength: 2, maxLength: 9 }).map((all) => reports(all as Told[]))
  fc.assert(
    fc.property(sets, (all) => {
      expect(keysOf(all.toReversed())).toEqual(keysOf(all))
    }),
  )
})

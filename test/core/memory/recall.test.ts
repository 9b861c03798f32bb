import { expect, test } from 'vitest'
import { memoryText } from '../../../src/core/card/memory-text.ts'
import { companiesOf, type NameKind } from '../../../src/core/company/registry.ts'
import { recall } from '../../../src/core/memory/recall.ts'
import type { Story, World } from '../../../src/core/story/story.ts'
import { fact, NO_WORLD } from '../../fakes/deals.ts'
import { proven, storyOn, valued } from '../../fakes/past-stories.ts'

const RATES = { on: '2025-06-12', perEuro: { USD: 1.25 } }

/** What is recalled of a story, as it is told in English. */
function told(story: Story, earlier: readonly Story[], world: World = NO_WORLD): readonly string[] {
  return recall(story, earlier, world).map((memory) => memoryText(memory, 'en'))
}

function toldInGerman(story: Story, earlier: readonly Story[], world: World = NO_WORLD) {
  return recall(story, earlier, world).map((memory) => memoryText(memory, 'de'))
}

const ROUND = {
  type: 'funding_round',
  acquirers: ['Halden Ventures'],
  targets: ['Kiesel Robotics'],
} as const

const SERIES_A = storyOn(
  '2024-05-03',
  1,
  { ...ROUND, round: 'Series A', priceBn: 0.04 },
  { valuation: valued(200e6) },
)

function seriesB(valuation = valued(420e6)): Story {
  return storyOn('2025-06-12', 2, { ...ROUND, acquirers: ['Brandt Capital'] }, { valuation })
}

test('a higher valuation is told with the earlier sum, its month, the change, and the earlier round', () => {
  expect(told(seriesB(), [SERIES_A])).toEqual([
    'Valuation up from US$200m in May 2024 (+110%)',
    'May 2024: Series A, US$40m, led by Halden Ventures',
  ])
  expect(toldInGerman(seriesB(), [SERIES_A])).toEqual([
    'Bewertung gestiegen von 200 Mio. US-Dollar im Mai 2024 (+110\u00A0%)',
    'Mai 2024: Series A, 40 Mio. US-Dollar, angeführt von Halden Ventures',
  ])
})

test('a lower valuation and an unchanged one are told as such', () => {
  expect(told(seriesB(valued(150e6)), [SERIES_A])[0]).toBe(
    'Valuation down from US$200m in May 2024 (-25%)',
  )
  expect(told(seriesB(valued(201e6)), [SERIES_A])[0]).toBe('Valuation as in May 2024, US$200m')
})

test('both sentences prove a change of valuation, the earlier one first', () => {
  const [memory] = recall(
    seriesB(valued(420e6, { quote: 'now worth $420m' })),
    [SERIES_A],
    NO_WORLD,
  )
  expect(memory?.proofs.map(({ quote, source }) => [source, quote])).toEqual([
    ['Paper 1', 'valued at 200000000'],
    ['Paper 2', 'now worth $420m'],
  ])
})

test('a valuation in another currency is converted at the reference rate and says so', () => {
  const euros = seriesB(valued(320e6, { currency: 'EUR' }))
  expect(told(euros, [SERIES_A], { ...NO_WORLD, rates: RATES })[0]).toBe(
    'Valuation up from US$200m in May 2024 (about €160m at the reference rate of 12 June 2025; about +100%)',
  )
  expect(told(euros, [SERIES_A])[0]).toBe('May 2024: Series A, US$40m, led by Halden Ventures')
})

test.each([
  [
    'an enterprise value with what shares are worth',
    valued(420e6, { quote: 'an enterprise value of $420m' }),
  ],
  [
    'what a company is worth before and after a round',
    valued(420e6, { quote: 'pre-money valuation' }),
  ],
  ['a bound with a sum', valued(420e6, { precision: 'at_least' })],
])('never compared: %s', (_, valuation) => {
  expect(told(seriesB(valuation), [SERIES_A])).toEqual([
    'May 2024: Series A, US$40m, led by Halden Ventures',
  ])
})

test('what price and stake make of a valuation is not stated and not compared', () => {
  const implied = storyOn('2024-05-03', 1, {
    type: 'minority_stake',
    acquirers: ['Nordwind'],
    targets: ['Kiesel Robotics'],
    priceBn: 0.05,
    stakePct: 25,
  })
  expect(told(seriesB(), [implied])).toEqual([
    'May 2024: Nordwind takes 25% of Kiesel Robotics for US$50m',
  ])
})

test('a firm valuation goes before a later rumour, and a rumour is called one', () => {
  const rumour = storyOn(
    '2025-01-10',
    3,
    { ...ROUND, status: 'rumored' },
    { valuation: valued(300e6) },
  )
  expect(told(seriesB(), [SERIES_A, rumour])[0]).toContain('up from US$200m in May 2024')
  expect(told(seriesB(), [rumour])).toEqual([
    'Valuation up from US$300m in January 2025 (+40%; then a rumour)',
    'January 2025: Rumour: Funding round, led by Halden Ventures',
  ])
})

const PURCHASE = {
  type: 'acquisition',
  acquirers: ['Nordwind AG'],
  targets: ['Halden Energy'],
} as const

test('an earlier stake of the buyer is told, and what is now said of it if that differs', () => {
  const stake = {
    ...PURCHASE,
    type: 'minority_stake',
    acquirers: ['Nordwind'],
    stakePct: 20,
  } as const
  const bought = storyOn('2024-03-01', 1, stake)
  expect(told(storyOn('2025-06-12', 2, PURCHASE), [bought])).toEqual([
    'Nordwind AG took 20% in March 2024',
  ])
  const total = storyOn('2024-03-01', 1, stake, { stakeAfterPct: fact(29.9) })
  const now = (points: number) =>
    storyOn('2025-06-12', 2, PURCHASE, { stakeBeforePct: proven(points, `held ${points}%`) })
  expect(told(now(30), [total])).toEqual(['Nordwind AG took its stake to 29.9% in March 2024'])
  expect(toldInGerman(now(25), [total])).toEqual([
    'Nordwind AG stockte im März 2024 auf 29,9\u00A0% auf; jetzt heißt es, zuvor seien es 25\u00A0% gewesen',
  ])
})

test('an earlier attempt that failed is told with how and when it ended', () => {
  const blocked = storyOn('2024-03-01', 1, {
    ...PURCHASE,
    acquirers: ['Brandt'],
    status: 'blocked',
    priceBn: 2,
  })
  expect(told(storyOn('2025-06-12', 2, PURCHASE), [blocked])).toEqual([
    'Blocked in March 2024: a deal with Brandt, US$2bn',
  ])
  const cancelled = storyOn('2024-03-01', 1, { ...PURCHASE, acquirers: [], status: 'cancelled' })
  expect(toldInGerman(storyOn('2025-06-12', 2, PURCHASE), [cancelled])).toEqual([
    'Abgesagt im März 2024: ein früherer Deal',
  ])
})

function purchaseOf(day: string, id: number, target: string): Story {
  return storyOn(day, id, { ...PURCHASE, targets: [target] })
}

test('what else the buyer bought within a year makes a series', () => {
  const past = [
    purchaseOf('2024-03-01', 1, 'Too Old'),
    purchaseOf('2024-09-02', 2, 'Marlow Bakery'),
    purchaseOf('2025-02-03', 3, 'Kiesel Robotics'),
  ]
  const now = storyOn('2025-06-12', 9, PURCHASE)
  expect(told(now, past)).toEqual([
    'Third purchase by Nordwind AG since September 2024, after Kiesel Robotics and Marlow Bakery',
  ])
  const rumour = storyOn('2025-06-12', 9, { ...PURCHASE, status: 'rumored' })
  expect(toldInGerman(rumour, past)).toEqual([
    'Wäre der dritte Kauf von Nordwind AG seit September 2024, nach Kiesel Robotics und Marlow Bakery',
  ])
})

test('long series name three and count the rest', () => {
  const past = Array.from({ length: 10 }, (_, at) =>
    purchaseOf('2025-02-03', at + 1, `Firm ${at + 1}`),
  )
  const now = storyOn('2025-06-12', 99, PURCHASE)
  expect(told(now, past)).toEqual([
    '11th purchase by Nordwind AG since February 2025, after Firm 10, Firm 9, Firm 8 and 7 more',
  ])
  expect(toldInGerman(now, past)[0]).toContain('11. Kauf von Nordwind AG seit Februar 2025')
})

test('funding rounds are a series of their own', () => {
  const round = storyOn('2025-02-03', 1, { ...ROUND, targets: ['Tidewater'] })
  const purchase = storyOn('2025-03-03', 2, { ...PURCHASE, acquirers: ['Halden Ventures'] })
  const now = storyOn('2025-06-12', 9, ROUND)
  expect(told(now, [round, purchase])).toEqual([
    'Second round led by Halden Ventures since February 2025, after Tidewater',
  ])
  expect(toldInGerman(now, [round])[0]).toBe(
    'Zweite Runde unter Führung von Halden Ventures seit Februar 2025, nach Tidewater',
  )
})

test('what the seller sold before is told', () => {
  const sold = storyOn('2024-03-01', 1, {
    type: 'divestiture',
    targets: ['Marlow Bakery'],
    sellers: ['Brandt'],
  })
  const now = storyOn('2025-06-12', 2, { ...PURCHASE, sellers: ['Brandt SE'] })
  expect(told(now, [sold])).toEqual(['Brandt SE also sold Marlow Bakery in March 2024'])
})

test('companies that share a first word are not one', () => {
  const foods = storyOn('2024-03-01', 1, { ...PURCHASE, targets: ['Halden Foods'], acquirers: [] })
  const bare = storyOn('2024-03-01', 2, { ...PURCHASE, targets: ['Halden'], acquirers: [] })
  expect(told(storyOn('2025-06-12', 3, PURCHASE), [foods, bare])).toEqual([])
})

function registry(...companies: readonly (readonly [string, ...string[]])[]) {
  return companiesOf(
    companies.map(([name, ...aliases], at) => ({
      id: at + 1,
      name,
      parentId: null,
      names: [name, ...aliases].map((one) => ({
        name: one,
        kind: 'alias' as NameKind,
        lang: null,
        words: [],
        rank: 1,
      })),
    })),
  )
}

test('the registry knows a company under another name, and two that share one apart', () => {
  const past = storyOn('2024-03-01', 1, { ...PURCHASE, targets: ['HE Power'], acquirers: [] })
  const companies = registry(['Halden Energy', 'HE Power'])
  const now = storyOn('2025-06-12', 2, PURCHASE)
  expect(told(now, [past], { ...NO_WORLD, companies })).toEqual([
    'March 2024: HE Power is to be acquired',
  ])
  const shared = registry(
    ['Halden Energy AG', 'Halden Energy'],
    ['Halden Energy Inc', 'Halden Energy'],
  )
  const american = storyOn('2024-03-01', 1, { ...PURCHASE, targets: ['Halden Energy Inc'] })
  const german = storyOn('2025-06-12', 2, {
    ...PURCHASE,
    targets: ['Halden Energy AG'],
    acquirers: [],
  })
  expect(told(german, [american], { ...NO_WORLD, companies: shared })).toEqual([])
})

test('only what was told before counts, and never the story itself', () => {
  const now = storyOn('2025-06-12', 2, PURCHASE)
  const later = storyOn('2025-06-13', 3, { ...PURCHASE, acquirers: ['Brandt'] })
  const atOnce = storyOn('2025-06-12', 4, { ...PURCHASE, acquirers: ['Brandt'] })
  expect(told(now, [now, later, atOnce])).toEqual([])
})

test('the same deal told twice is no past', () => {
  const now = storyOn('2025-06-12', 3, PURCHASE)
  const twin = storyOn('2025-05-20', 1, { ...PURCHASE, acquirers: ['NORDWIND'] })
  const unnamed = storyOn('2025-05-20', 2, { ...PURCHASE, acquirers: [] })
  expect(told(now, [twin, unnamed])).toEqual([])
  const rumour = storyOn('2025-05-20', 1, { ...PURCHASE, status: 'rumored' })
  const rival = storyOn('2025-05-20', 2, { ...PURCHASE, acquirers: ['Brandt'] })
  const older = storyOn('2025-03-20', 4, PURCHASE)
  expect(told(now, [rumour, rival, older])).toHaveLength(3)
  const rounds = ['Series A', 'Series B'].map((round, at) =>
    storyOn(`2025-06-1${at}`, at + 1, { ...ROUND, round }),
  )
  const [first, second] = rounds
  if (first === undefined || second === undefined) throw new Error('no rounds')
  expect(told(second, [first])).toEqual(['June 2025: Series A, led by Halden Ventures'])
})

test('one line of each kind comes before a second of any', () => {
  const rounds = [
    SERIES_A,
    storyOn('2023-02-01', 5, { ...ROUND, round: 'Seed' }),
    storyOn('2025-02-03', 6, { ...ROUND, targets: ['Tidewater'], acquirers: ['Brandt Capital'] }),
  ]
  expect(recall(seriesB(), rounds, NO_WORLD).map(({ kind }) => kind)).toEqual([
    'valuation',
    'deal',
    'series',
    'deal',
  ])
})

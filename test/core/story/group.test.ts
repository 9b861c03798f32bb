import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupReports } from '../../../src/core/story/group.ts'
import { type Report, type Ruling, reportKey, type World } from '../../../src/core/story/story.ts'
import { type DealValues, META_SCALE, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const DAY_MS = 86_400_000
const START = Date.UTC(2025, 5, 12)

/** What one article tells, and how many days after the first. */
interface Told extends DealValues {
  readonly day?: number
  readonly lang?: string
}

function reports(told: readonly Told[]): readonly Report[] {
  return told.map(({ day = 0, lang = 'en', ...values }, at) =>
    reportOf(values, {
      articleId: at + 1,
      source: `Paper ${at}`,
      lang,
      publishedAt: START + day * DAY_MS,
    }),
  )
}

function groupsOf(told: readonly Told[], world = NO_WORLD, rulings: readonly Ruling[] = []) {
  const groups = groupReports(reports(told), world, rulings)
  return groups.map((group) => group.map(({ articleId }) => articleId))
}

function areOne(a: Told, b: Told, world?: World): boolean {
  return groupsOf([a, b], world).length === 1
}

describe('one deal', () => {
  test('however the names are written', () => {
    expect(
      areOne(META_SCALE, { ...META_SCALE, acquirers: ['Meta'], targets: ['Scale AI Inc.'] }),
    ).toBe(true)
    const skoda = { acquirers: ['Škoda Auto'], targets: ['Éliandre Energía'] }
    expect(areOne(skoda, { acquirers: ['SKODA AUTO a.s.'], targets: ['Eliandre Energie'] })).toBe(
      true,
    )
    expect(areOne(skoda, { acquirers: ['Skoda Auto'], targets: ['Elliandre Energía'] })).toBe(true)
  })

  test('told without the buyer, or by a rumour months before', () => {
    expect(areOne(META_SCALE, { ...META_SCALE, acquirers: [] })).toBe(true)
    const rumour = { status: 'rumored', targets: ['Scale AI'], day: -80 } as const
    expect(areOne(rumour, META_SCALE)).toBe(true)
  })

  test('called acquisition, stake or sale', () => {
    expect(areOne(META_SCALE, { ...META_SCALE, type: 'acquisition' })).toBe(true)
    expect(areOne(META_SCALE, { ...META_SCALE, type: 'divestiture' })).toBe(true)
  })

  test('with figures that differ a little', () => {
    expect(areOne(META_SCALE, { ...META_SCALE, priceBn: 14.8, stakePct: 48 })).toBe(true)
  })

  test('that closes more than a year after it was signed', () => {
    expect(areOne({ ...META_SCALE, status: 'announced' }, { ...META_SCALE, day: 500 })).toBe(true)
  })

  test('that comes a step further after months in which no buyer was told', () => {
    const rumour = { status: 'rumored', targets: ['Halden'] } as const
    const signed = { targets: ['Halden'], acquirers: ['Norvik'], day: 150 }
    expect(areOne(rumour, signed)).toBe(true)
    expect(areOne(signed, { status: 'blocked', targets: ['Halden'], day: 450 })).toBe(true)
    expect(areOne(rumour, { ...rumour, day: 150 })).toBe(false)
  })

  test('of a company whose name stands within a longer one', () => {
    const label = { targets: ['Druckerei Corvus Labels'], acquirers: ['Norvik'] }
    expect(areOne(label, { targets: ['Corvus'], acquirers: ['Norvik'] })).toBe(true)
  })

  test('a merger, whichever side is named first', () => {
    const merger = { type: 'merger', acquirers: ['Alpha AG'], targets: ['Beta SE'] } as const
    expect(areOne(merger, { ...merger, acquirers: ['Beta'], targets: ['Alpha'] })).toBe(true)
    expect(areOne(merger, { ...merger, acquirers: ['Gamma'] })).toBe(false)
  })
})

describe('one deal of a part of a company', () => {
  test('told as a thing that belongs to the company, or by its name', () => {
    const parks = { targets: ['parques'], sellers: ['Halden'], acquirers: ['Norvik'] }
    expect(areOne(parks, { targets: ['Halden Wind'], acquirers: ['Norvik'] })).toBe(true)
    expect(areOne(parks, { targets: ['Corvara'], acquirers: ['Norvik'] })).toBe(false)
  })

  test('of a part that others call the company it belongs to', () => {
    const part = { targets: ['terminal unit'], sellers: ['Halden'], acquirers: ['Norvik'] }
    const whole = { targets: ['Halden'], sellers: ['Corvus'], acquirers: ['Norvik'] }
    expect(areOne(part, whole)).toBe(true)
    expect(areOne(part, { ...whole, targets: ['Lumora'] })).toBe(false)
  })

  test('told by its name, and at the end by what it does, where its seller sells nothing else', () => {
    const sale = { acquirers: ['Norvik'], targets: ['Lumora'], sellers: ['Halden'], priceBn: 2 }
    const end: Told = {
      status: 'completed',
      targets: ['coatings arm'],
      sellers: ['Halden'],
      priceBn: 2,
      day: 80,
    }
    expect(areOne(sale, end)).toBe(true)
    expect(areOne(sale, { ...end, sellers: ['Ostwerk'] })).toBe(false)
    const other = { ...sale, targets: ['Corvus'], acquirers: ['Kestrel'], priceBn: 5 }
    expect(groupsOf([sale, other, end])).toEqual([[1], [2], [3]])
  })

  test('a part of a company told by what it does, in any language', () => {
    const arm = { targets: ['coatings arm'], sellers: ['Halden'], acquirers: ['Norvik'] }
    const sparte = {
      targets: ['Lacksparte'],
      sellers: ['Halden AG'],
      acquirers: ['Norvik'],
      lang: 'de',
    }
    expect(areOne(arm, sparte)).toBe(true)
    expect(areOne(arm, { ...arm, targets: ['Halden Coatings'] })).toBe(true)
    expect(areOne(arm, { ...sparte, targets: ['Pumpensparte'] })).toBe(false)
    expect(areOne(arm, { ...sparte, sellers: ['Ostwerk'] })).toBe(false)
  })
})

describe('two deals', () => {
  test('of one buyer', () => {
    expect(areOne(META_SCALE, { ...META_SCALE, targets: ['PlayAI'] })).toBe(false)
  })

  test('of rival bidders, even where an article names none', () => {
    const bid = { targets: ['Lumora'], acquirers: ['Hayashida'] }
    const rival = { targets: ['Lumora'], acquirers: ['Kestrel Partners'], day: 1 }
    const none = { targets: ['Lumora'], day: 2 }
    expect(groupsOf([bid, rival, none])).toEqual([[1], [2, 3]])
  })

  test('of two rounds', () => {
    const series = { type: 'funding_round', targets: ['Mistral AI'], round: 'Series A' } as const
    expect(areOne(series, { ...series, round: 'Serie A' })).toBe(true)
    expect(areOne(series, { ...series, round: 'Series B' })).toBe(false)
    expect(areOne(series, { type: 'acquisition', targets: ['Mistral AI'] })).toBe(false)
  })

  test('a stake and later the whole', () => {
    const stake = { type: 'minority_stake', targets: ['Halden'], acquirers: ['Norvik'] } as const
    expect(areOne({ ...stake, stakePct: 20 }, { ...stake, type: 'acquisition', day: 150 })).toBe(
      false,
    )
    expect(areOne({ ...stake, stakePct: 20 }, { ...stake, stakePct: 51, day: 150 })).toBe(false)
  })

  test('but not a stake and its end', () => {
    const stake = { type: 'minority_stake', targets: ['Halden'], acquirers: ['Norvik'] } as const
    const end = { targets: ['Halden'], acquirers: ['Norvik'], status: 'cancelled' } as const
    expect(areOne({ ...stake, stakePct: 20 }, { ...end, day: 60 })).toBe(true)
  })

  test('a company bought and sold again', () => {
    const bought = { targets: ['Halden'], acquirers: ['Norvik'], status: 'completed' } as const
    expect(areOne(bought, { targets: ['Halden'], sellers: ['Norvik'], day: 100 })).toBe(false)
    expect(areOne(bought, { targets: ['Halden'], status: 'rumored', day: 100 })).toBe(false)
  })

  test('of companies that share a word', () => {
    const energy = { targets: ['Halden Energy'], acquirers: ['Norvik'] }
    const foods = { targets: ['Halden Foods'], acquirers: ['Ostwerk'] }
    expect(groupsOf([energy, foods, { targets: ['Halden'] }])).toEqual([[1], [2], [3]])
    expect(groupsOf([energy, foods, { targets: ['Halden'], acquirers: ['Ostwerk'] }])).toEqual([
      [1],
      [2, 3],
    ])
  })
})

describe('the registry', () => {
  const owners = new Map([
    ['google', [2, 1]],
    ['alphabet', [1]],
    ['instagram', [4, 3]],
    ['meta', [3]],
  ])
  const world: World = {
    ...NO_WORLD,
    companies: {
      named: (name) => {
        const [id, parentId = null] = owners.get(name.toLowerCase()) ?? []
        return id === undefined ? null : { id, name, parentId }
      },
      lineOf: (id) => [...owners.values()].find(([own]) => own === id) ?? [id],
    },
  }

  test('knows which buyers belong together', () => {
    const told = { targets: ['Wiz'], acquirers: ['Google'] }
    expect(areOne(told, { ...told, acquirers: ['Alphabet'] })).toBe(false)
    expect(areOne(told, { ...told, acquirers: ['Alphabet'] }, world)).toBe(true)
  })

  test('keeps a daughter that is sold apart from her mother', () => {
    const told = { targets: ['Instagram'], acquirers: ['Norvik'] }
    expect(areOne(told, { ...told, targets: ['Meta'] }, world)).toBe(false)
  })
})

function same(a: number, b: number): Ruling {
  return { a: `${a}:0`, b: `${b}:0`, kind: 'same' }
}

function apart(a: number, b: number): Ruling {
  return { ...same(a, b), kind: 'apart' }
}

describe("an admin's word", () => {
  const bid = { targets: ['Lumora'], acquirers: ['Hayashida'] }
  const rival = { targets: ['Lumora'], acquirers: ['Atlas BidCo'] }

  test('brings together what texts keep apart, with what comes later', () => {
    expect(groupsOf([bid, rival, rival, bid], NO_WORLD, [same(1, 2)])).toEqual([[1, 2, 3, 4]])
    const third = { ...bid, acquirers: ['Kestrel'] }
    expect(groupsOf([bid, rival, third], NO_WORLD, [same(1, 2)])).toEqual([[1, 2], [3]])
  })

  test('does not bring in what only the rumour would take', () => {
    const rumour = { targets: ['Lumora'] }
    expect(groupsOf([bid, rumour, rival], NO_WORLD, [same(1, 2)])).toEqual([[1, 2], [3]])
  })

  test('keeps apart what texts bring together, and what belongs to it', () => {
    const groups = groupsOf([bid, bid, bid], NO_WORLD, [same(2, 3), apart(1, 3)])
    expect(groups).toEqual([[1], [2, 3]])
  })

  test('counts as it was given last', () => {
    expect(groupsOf([bid, bid], NO_WORLD, [same(1, 2), apart(1, 2)])).toEqual([[1], [2]])
    expect(groupsOf([bid, bid], NO_WORLD, [apart(1, 2), same(1, 2)])).toEqual([[1, 2]])
  })
})

function keysOf(all: readonly Report[]): readonly string[][] {
  return groupReports(all, NO_WORLD, []).map((group) => group.map(reportKey))
}

test('the order in which reports are given does not change the groups', () => {
  const name = fc.constantFrom('Halden', 'Halden Energy', 'Halden Foods', 'Lumora')
  const told = fc.record({
    day: fc.integer({ min: 0, max: 400 }),
    type: fc.constantFrom('acquisition', 'minority_stake', 'funding_round', 'merger'),
    status: fc.constantFrom('rumored', 'announced', 'completed'),
    targets: fc.array(name, { minLength: 1, maxLength: 2 }),
    acquirers: fc.subarray(['Norvik', 'Kestrel', 'Lumora'], { maxLength: 1 }),
    priceBn: fc.constantFrom(1, 1.02, 2),
  })
  const sets = fc.array(told, { minLength: 2, maxLength: 9 }).map((all) => reports(all as Told[]))
  const shuffled = sets.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([inOrder, otherwise]) => {
      expect(keysOf(otherwise)).toEqual(keysOf(inOrder))
    }),
  )
})

import { expect, test } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import type { CommandRequest } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import type { Card } from '../../src/core/card/card.ts'
import type { ListedCompany } from '../../src/core/company/listed-company.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { fact } from '../fakes/deals.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { valued } from '../fakes/past-stories.ts'
import { createDatabase, DATABASES } from '../store/databases.ts'
import { keepStory } from '../store/past-stories.ts'
import { ADA, addFeed, NOON } from '../store/samples.ts'

function listed(
  name: string,
  parent: string | null,
  others: readonly ListedCompany['names'][number][] = [],
): ListedCompany {
  const own = { name, kind: 'canonical', lang: null, words: [] } as const
  return { name, parent, names: [own, ...others] }
}

const LIST: readonly ListedCompany[] = [
  listed('Halden', null),
  listed('Kiesel Robotics', 'Halden', [
    { name: 'KSL', kind: 'ticker', lang: null, words: [] },
    { name: 'Kieselroboter', kind: 'alias', lang: 'de', words: [] },
  ]),
  listed('Kiesel Labs', 'Kiesel Robotics'),
  listed('Merkur AG', null, [{ name: 'Merkur', kind: 'alias', lang: null, words: [] }]),
  listed('Merkur Inc', null, [{ name: 'Merkur', kind: 'alias', lang: null, words: [] }]),
]

const ROUND = { type: 'funding_round', targets: ['Kieselroboter'] } as const

/** A store with the companies above and some of their deals. */
async function fill(store: Store): Promise<void> {
  await store.applyCompanies(LIST)
  const feedId = await addFeed(store)
  await keepStory(store, feedId, '2024-05-03', {
    values: { ...ROUND, round: 'Series B', acquirers: ['Brandt Capital'] },
    more: { valuation: valued(200e6), stakePct: fact(12) },
  })
  await keepStory(store, feedId, '2025-01-10', {
    values: { ...ROUND, targets: ['Kiesel Robotics'], status: 'rumored' },
    more: { valuation: valued(300e6, { currency: 'EUR' }) },
  })
  await keepStory(store, feedId, '2025-03-01', {
    values: { acquirers: ['Kiesel Robotics GmbH'], targets: ['Tidewater'], priceBn: 0.02 },
  })
  await keepStory(store, feedId, '2025-04-01', {
    values: { acquirers: ['Merkur'], targets: ['Quarzhaus'], sellers: ['Zander'] },
  })
}

const REQUEST: CommandRequest = {
  platform: 'console',
  team: 'console',
  channel: 'console',
  user: { id: 'u1', name: 'Ada', canEdit: true },
  locale: 'en',
  command: 'company',
  subcommand: 'show',
  options: {},
}

function unexpected(_reference: string, error: unknown): never {
  throw error
}

async function ask(store: Store, request: Partial<CommandRequest>): Promise<Card> {
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    now: NOON,
    report: unexpected,
  }
  return (await answerCommand({ ...REQUEST, ...request }, COMMANDS, context)).card
}

function show(store: Store, name: string, more: Partial<CommandRequest> = {}): Promise<Card> {
  return ask(store, { ...more, options: { name, ...more.options } })
}

function fieldsOf({ sections }: Card): readonly string[] {
  return sections.flatMap((section) =>
    section.kind === 'fields' ? section.fields.map(({ label, value }) => `${label}: ${value}`) : [],
  )
}

function itemsOf({ sections }: Card): readonly string[] {
  return sections.flatMap((section) =>
    section.kind === 'items'
      ? section.items.map(({ title, detail }) => `${title} | ${detail}`)
      : [],
  )
}

function linksOf({ sections }: Card): readonly string[] {
  return sections.flatMap((section) =>
    section.kind === 'links' ? section.links.map(({ text }) => `${section.label}: ${text}`) : [],
  )
}

test.for(DATABASES)(
  '/company show tells names, deals, valuations and stakes (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await fill(store)
    for (const name of ['Kiesel Robotics', 'kieselroboter', 'KSL', 'c2']) {
      expect(await show(store, name)).toMatchObject({ title: 'Kiesel Robotics' })
    }
    const card = await show(store, 'Kiesel Robotics SE')
    expect(fieldsOf(card)).toEqual([
      'Also called: Kieselroboter',
      'Tickers: KSL',
      'Owned by: Halden',
      'Owns: Kiesel Labs',
      'Watched here: by no rule',
    ])
    expect(itemsOf(card)).toEqual([
      '#3 Kiesel Robotics GmbH acquires Tidewater for US$20m | Buyer · Announced · March 2025',
      '#2 Rumour: Kiesel Robotics raises money, valuing it at €300m | Target · Rumoured · January 2025',
      '#1 Kieselroboter raises money in Series B led by Brandt Capital, valuing it at US$200m | Target · Announced · May 2024',
    ])
    expect(linksOf(card)).toEqual([
      'Valuations: €300m, January 2025, Paper 2, Rumoured, #2',
      'Valuations: US$200m, May 2024, Paper 1, #1',
      'Stakes: Brandt Capital: 12%, May 2024, Paper 1, #1',
    ])
    expect(card.footer).toBe('Company c2 · 3 deals')
  },
)

test.for(DATABASES)('/company show says it in German (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await fill(store)
  const card = await show(store, 'Kiesel Robotics', { locale: 'de' })
  expect(fieldsOf(card)[2]).toBe('Gehört zu: Halden')
  expect(itemsOf(card)[0]).toContain('| Käufer · Angekündigt · März 2025')
  expect(linksOf(card)).toContain('Anteile: Brandt Capital: 12\u00A0%, Mai 2024, Paper 1, #1')
  expect(card.footer).toBe('Unternehmen c2 · 3 Deals')
})

test.for(DATABASES)('/company show knows companies that only deals name (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await fill(store)
  const card = await show(store, 'zander gmbh')
  expect(card).toMatchObject({ title: 'Zander', footer: '1 deal' })
  expect(itemsOf(card)).toEqual([
    '#4 Merkur acquires Quarzhaus from Zander | Seller · Announced · April 2025',
  ])
})

test.for(DATABASES)('/company show asks which company is meant (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await fill(store)
  const unsure = await show(store, 'Kisel Robotics')
  expect(unsure.title).toBe('Which company do you mean by "Kisel Robotics"?')
  expect(itemsOf(unsure)).toContain('c2 Kiesel Robotics | ')
  expect(unsure.footer).toContain('/company show c2')
  const shared = await show(store, 'Merkur')
  expect(itemsOf(shared).map((item) => item.split(' | ')[0])).toEqual([
    'c4 Merkur AG',
    'c5 Merkur Inc',
  ])
  const told = await show(store, 'Quarz', { locale: 'de' })
  expect(itemsOf(told)).toEqual([
    'Quarzhaus | Nicht in der Unternehmensliste, aber in gespeicherten Deals',
  ])
  expect(await show(store, 'Xyzzyx')).toMatchObject({ title: 'Nothing is known of "Xyzzyx".' })
  expect(await show(store, 'c999')).toMatchObject({ title: 'Nothing is known of "c999".' })
})

test('/company show turns pages', async () => {
  await using database = await createDatabase('SQLite')
  const store = await database.open()
  const feedId = await addFeed(store)
  for (let day = 10; day < 22; day++) {
    const values = { acquirers: ['Zander'], targets: [`Target ${day}`] }
    await keepStory(store, feedId, `2025-03-${day}`, { values })
  }
  const first = await show(store, 'Zander')
  expect(itemsOf(first)).toHaveLength(10)
  expect(first.footer).toBe('12 deals · page 1 of 2 · Next page: /company show Zander page:2')
  const second = await show(store, 'Zander', { options: { page: '2' } })
  expect(itemsOf(second).map((item) => item.slice(0, 3))).toEqual(['#2 ', '#1 '])
  expect(second.footer).toBe('12 deals · page 2 of 2')
  for (const page of ['3', '0', 'x']) {
    const card = await show(store, 'Zander', { options: { page } })
    expect(card.title).toBe(`There is no page "${page}": pages go from 1 to 2.`)
  }
})

test('/company show says which rules of the channel watch the company or its owner', async () => {
  await using database = await createDatabase('SQLite')
  const store = await database.open()
  await fill(store)
  const rules = [
    'target:Kieselroboter',
    'party:Halden price:>1m',
    'Tidewater',
    '-party:KSL',
    'robotics',
  ]
  for (const query of rules) {
    const rule = { channel: 'console', language: 'en', author: ADA } as const
    await store.addRule({ ...rule, query })
  }
  const [watched] = fieldsOf(await show(store, 'KSL')).slice(-1)
  expect(watched).toMatch(
    /^Watched here: \d+: target:Kieselroboter, \d+: party:Halden price:>1m, \d+: robotics$/,
  )
  const elsewhere = fieldsOf(await show(store, 'KSL', { channel: 'discord:1' }))
  expect(elsewhere).toContain('Watched here: by no rule')
})

test.for(DATABASES)('/company alias and unalias teach names (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await fill(store)
  const teach = (subcommand: string, number: string, alias: string, locale: 'en' | 'de' = 'en') =>
    ask(store, { subcommand, options: { number, alias }, locale })
  expect((await show(store, 'Merkurwerke')).title).toContain('Nothing is known')
  expect(await teach('alias', 'c4', 'Merkurwerke')).toMatchObject({
    title: '"Merkurwerke" is now a name of Merkur AG.',
    accent: 'completed',
  })
  const taught = await show(store, 'merkurwerke')
  expect(taught.title).toBe('Merkur AG')
  expect(fieldsOf(taught)[0]).toBe('Also called: Merkurwerke, Merkur')
  expect((await teach('alias', '4', 'Merkurwerke')).title).toContain('already is a name')
  expect((await teach('alias', 'c5', 'Merkurwerke')).title).toContain('of another company')
  expect((await teach('unalias', 'c4', 'Merkurwerke', 'de')).title).toBe(
    '„Merkurwerke“ ist kein Name von Merkur AG mehr.',
  )
  expect((await show(store, 'Merkurwerke')).title).toContain('Nothing is known')
  expect((await teach('unalias', 'c2', 'Kieselroboter')).title).toContain('comes from a list')
  expect((await teach('unalias', 'c2', 'Nobody')).title).toContain('is not a name of')
  expect((await teach('alias', 'Merkur', 'AG')).title).toContain("is not a company's number")
  expect((await teach('alias', 'c999', 'Merkur')).title).toContain('There is no company c999')
  expect((await teach('alias', 'c4', '…')).title).toContain('at least one letter')
})

test('only editors teach names', async () => {
  await using database = await createDatabase('SQLite')
  const store = await database.open()
  await fill(store)
  const user = { id: 'u2', name: 'Bob', canEdit: false }
  for (const subcommand of ['alias', 'unalias']) {
    const card = await ask(store, { user, subcommand, options: { number: 'c4', alias: 'M' } })
    expect(card.title).toContain('Ask someone who manages')
  }
  expect((await show(store, 'KSL', { user })).title).toBe('Kiesel Robotics')
})

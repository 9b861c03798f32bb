import { assert, asyncProperty, constantFrom, oneof, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../commands/index.ts'
import { formsOf } from '../../commands/parse.ts'
import { type SuggestionRequest, suggestionsFor } from '../../commands/suggest.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ask, NOON, publish, watch } from './news.ts'

const CHANNEL = 'discord:300'
const AUTHOR = { team: 'discord:1', by: 'discord:1/u1', name: 'Ada', at: NOON }
const ASKER: SuggestionRequest = {
  platform: 'discord',
  team: 'discord:1',
  channel: CHANNEL,
  user: { id: 'u1', name: 'Ada', canEdit: true },
  locale: 'en',
  command: 'deals',
  subcommand: null,
  option: 'query',
  typed: '',
  options: {},
}

async function newsroom(rules: readonly string[] = ['party:"Kiesel Robotics"']): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, rules)
  await publish(store, {
    title: 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion',
    text: 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, the companies said on Thursday.',
    url: 'https://wire.example/kiesel',
  })
  return store
}

async function suggested(store: Store, request: Partial<SuggestionRequest>) {
  return suggestionsFor({ ...ASKER, ...request }, COMMANDS, {
    store,
    now: NOON,
    report: (_, error) => {
      throw error
    },
  })
}

async function values(store: Store, request: Partial<SuggestionRequest>) {
  return (await suggested(store, request)).map(({ value }) => value)
}

test('a query is completed where it is being typed: a field, then its value in the language of the asker', async () => {
  await using store = await newsroom()
  expect(await values(store, { typed: 'price:>1bn sta' })).toEqual([
    'price:>1bn status:',
    'price:>1bn stake:',
  ])
  expect(await suggested(store, { typed: 'price:>1bn -status:rumored,ab', locale: 'de' })).toEqual([
    { value: 'price:>1bn -status:rumored,completed', label: expect.stringContaining('(Abge') },
    { value: 'price:>1bn -status:rumored,cancelled', label: expect.stringContaining('(Abge') },
  ])
  expect(await values(store, { typed: 'käu' })).toEqual([])
  expect(await values(store, { typed: 'käufer' })).toContain('acquirer:')
})

test('companies are those that the channel watches and those that deals name, in quotation marks where needed', async () => {
  await using store = await newsroom()
  expect(await values(store, { typed: 'acquirer:' })).toEqual(['acquirer:"Kiesel Robotics"'])
  expect(await values(store, { typed: 'acquirer:nord' })).toEqual(['acquirer:"Nordwind AG"'])
  expect(await values(store, { typed: 'price:>1bn target:"kie' })).toEqual([
    'price:>1bn target:"Kiesel Robotics"',
  ])
  expect(
    await values(store, { command: 'company', subcommand: 'show', option: 'name', typed: 'nor' }),
  ).toEqual(['Nordwind AG'])
})

test('a deal is found by its number and by the beginnings of its headline’s words', async () => {
  await using store = await newsroom()
  const deal = { command: 'deal', option: 'number' }
  for (const typed of ['', '1', '#1', 'nordw kies', 'Robotics']) {
    expect([typed, await suggested(store, { ...deal, typed })]).toEqual([
      typed,
      [{ value: '1', label: '#1 Nordwind AG acquires Kiesel Robotics for US$1.2bn' }],
    ])
  }
  expect(await values(store, { ...deal, typed: 'Siemens' })).toEqual([])
})

test('rules and changes are those of the channel and the team alone, and nothing is told to who may not edit', async () => {
  await using store = await newsroom()
  const line = { channel: CHANNEL, language: 'en', query: 'type:ipo', author: AUTHOR } as const
  const id = await store.addRule(line)
  const rule = { command: 'watch', subcommand: 'remove', option: 'number' }
  expect(await suggested(store, rule)).toEqual([{ value: String(id), label: `${id}: type:ipo` }])
  expect(await values(store, { ...rule, channel: 'discord:301' })).toEqual([])
  expect(await values(store, { ...rule, user: { ...ASKER.user, canEdit: false } })).toEqual([])
  const change = { command: 'watch', subcommand: 'undo', option: 'number' }
  expect((await values(store, change)).length).toBeGreaterThan(0)
  expect(await values(store, { ...change, team: 'discord:2' })).toEqual([])
})

test('feeds are those of the team that the subcommand can change', async () => {
  await using store = await newsroom()
  const feed = {
    url: 'https://wire.example/mine.xml',
    title: 'Wire',
    name: null,
    tags: [],
    firstPoll: 'baseline',
    newest: null,
    fullText: false,
    paused: false,
    leastIntervalMs: null,
  } as const
  await store.addFeedOf(feed, AUTHOR, 10)
  const pause = { command: 'feed', subcommand: 'pause', option: 'feed', typed: 'wire' }
  expect(await suggested(store, pause)).toEqual([
    { value: '2', label: '#2 Wire https://wire.example/mine.xml' },
  ])
  expect(await values(store, { ...pause, subcommand: 'resume' })).toEqual([])
  expect(await values(store, { ...pause, team: 'discord:2' })).toEqual([])
})

test('a feed’s address is suggested without its query, in which there may be a key', async () => {
  await using store = await newsroom()
  const url = 'https://keyed.example/mine.xml?key=s3cret'
  const feed = { url, title: '', name: null, tags: [], firstPoll: 'baseline' } as const
  const polled = { newest: null, fullText: false, paused: false, leastIntervalMs: null }
  await store.addFeedOf({ ...feed, ...polled }, AUTHOR, 10)
  const pause = { command: 'feed', subcommand: 'pause', option: 'feed' }
  expect(await suggested(store, pause)).toEqual([
    { value: '2', label: '#2 https://keyed.example/mine.xml' },
  ])
  expect(await values(store, { ...pause, typed: 's3cret' })).toEqual([])
  expect(await values(store, { typed: 'source:keyed' })).toEqual([
    'source:"keyed.example/mine.xml"',
  ])
  expect(await suggested(store, { typed: 'feed:keyed' })).toEqual([
    { value: 'feed:2', label: 'feed:2 (keyed.example/mine.xml)' },
  ])
})

test('settings come with what they are for, and then with their values', async () => {
  await using store = await newsroom()
  const set = { command: 'alerts', subcommand: 'set' }
  expect(await values(store, { ...set, option: 'setting', typed: 'quiet' })).toEqual([
    'quiet-hours',
  ])
  const value = { ...set, option: 'value' }
  const of = (setting: string, typed: string) =>
    values(store, { ...value, options: { setting }, typed })
  expect(await of('card', '')).toEqual(['full', 'compact', 'default'])
  expect(await of('quiet-hours', '21:30-06:00 ber')).toContain('21:30-06:00 Europe/Berlin')
  expect(await of('minimum', 'price')).toEqual(['price:'])
  expect(await of('language', 'de')).toContain('de')
  expect(await of('nonsense', '')).toEqual([])
})

test('an option with choices suggests those that fit', async () => {
  await using store = await newsroom()
  expect(await suggested(store, { option: 'sort', typed: 'preis', locale: 'de' })).toEqual([
    { value: 'price', label: 'price: der höchste Preis zuerst' },
  ])
})

const SUGGESTING = formsOf(COMMANDS).flatMap(({ command, subcommand, action }) =>
  action.options
    .filter(({ suggest, choices }) => suggest !== undefined || choices !== undefined)
    .map(({ name }) => ({ command, subcommand, option: name })),
)

test('whatever is typed, there are at most 25 suggestions of one line each, and none of them is a fault', async () => {
  await using store = await newsroom(['party:"Kiesel Robotics"', 'acquirer:Meta price:>1bn'])
  const typed = oneof(
    string({ maxLength: 40 }),
    constantFrom('acquirer:"', 'type:', '-status:,', '((feed:', 'a:b:c', '"', 'since:>', '12:00 '),
    string({ unit: 'binary', maxLength: 2_000 }),
  )
  const request = record({
    form: constantFrom(...SUGGESTING),
    typed,
    setting: constantFrom('digest', 'card', 'minimum', ''),
  })
  await assert(
    asyncProperty(request, async ({ form, typed: text, setting }) => {
      const found = await suggested(store, { ...form, typed: text, options: { setting } })
      expect(found.length).toBeLessThanOrEqual(25)
      expect(new Set(found.map(({ value }) => value)).size).toBe(found.length)
      for (const { label } of found) expect(label).toMatch(/^.{1,100}$/u)
    }),
    { numRuns: 60 },
  )
})

test('every suggested query whose fields have values is one that can be asked', async () => {
  await using store = await newsroom()
  for (const field of [
    'type',
    'status',
    'acquirer',
    'price',
    'valuation',
    'stake',
    'sources',
    'confidence',
    'currency',
    'lang',
    'since',
    'before',
  ]) {
    const found = await values(store, { typed: `${field}:` })
    expect([field, found.length > 0]).toEqual([field, true])
    for (const query of found) expect([query, parseQuery(query).ok]).toEqual([query, true])
  }
})

test('what a suggestion says is what the command then takes', async () => {
  await using store = await newsroom()
  const [found] = await values(store, { command: 'deal', option: 'number', typed: 'kiesel' })
  const card = await ask(store, ['deal', null, { number: found ?? '' }])
  expect(card.title).toContain('Nordwind AG acquires Kiesel Robotics')
})

import { assert, asyncProperty, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { answerMessage } from '../../commands/answer-message.ts'
import type { AskedMessage } from '../../commands/message.ts'
import { MESSAGE_COMMANDS } from '../../commands/message-commands.ts'
import { LOCALES, type Locale } from '../../src/core/card/locale.ts'
import { err, ok } from '../../src/core/result.ts'
import type { FeedLookup } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'
import { NOON, publish, watch, wordsOf } from './news.ts'

const DEAL = 'Nordwind AG to acquire Kiesel Robotics for $1.2 billion'
const TEXT =
  'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, the companies said on Thursday.'

async function storeWith(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  await watch(store, ['type:ipo'])
  return store
}

interface Web {
  readonly pages: Readonly<Record<string, string>>
  readonly asked: string[]
}

function web(pages: Web['pages'] = {}): Web {
  return { pages, asked: [] }
}

function lookupOf({ pages, asked }: Web): FeedLookup {
  return {
    ...NO_LOOKUP,
    page(url) {
      asked.push(url)
      const text = pages[url]
      return Promise.resolve(
        text === undefined
          ? err({ code: 'robots', message: 'not allowed' })
          : ok({ text, lang: null, canonicalUrl: url }),
      )
    },
  }
}

async function find(
  store: Store,
  message: Partial<AskedMessage>,
  { locale = 'en', pages = web() }: { locale?: Locale; pages?: Web } = {},
) {
  const request = {
    platform: 'discord',
    team: 'discord:1',
    channel: 'discord:300',
    user: { id: 'u1', name: 'Ada', canEdit: false },
    locale,
    command: 'find-deals',
    message: { text: '', previews: [], sentAt: NOON, ...message },
  } as const
  const context = {
    store,
    curator: curatorOf(store),
    lookup: lookupOf(pages),
    charts: NO_CHARTS,
    now: NOON,
    report: (_: string, error: unknown) => {
      throw error
    },
  }
  return answerMessage(request, MESSAGE_COMMANDS, context)
}

test('a deal in the words of a message is shown with the sentence that proves it', async () => {
  await using store = await storeWith()
  const { card, shared } = await find(store, { text: `Look at this! ${TEXT} What do you think?` })
  const said = wordsOf(card)
  expect(shared).toBe(false)
  expect(said).toContain('One deal in this message')
  expect(said).toContain('Nordwind AG acquires Kiesel Robotics for US$1.2bn')
  expect(said).toContain(TEXT)
  expect(said).toContain('No stored deal is the same.')
})

test('a bare headline is enough', async () => {
  await using store = await storeWith()
  const said = wordsOf((await find(store, { text: `${DEAL} https://wire.example/` })).card)
  expect(said).toContain('Nordwind AG acquires Kiesel Robotics for US$1.2bn')
})

test('the same deal is known by its number, and can be shown', async () => {
  await using store = await storeWith()
  await publish(store, { title: DEAL, text: TEXT, url: 'https://wire.example/kiesel' })
  const { card } = await find(
    store,
    { text: 'Nordwind übernimmt Kiesel Robotics für 1,2 Milliarden Dollar.' },
    { locale: 'de' },
  )
  expect(wordsOf(card)).toContain('Gespeichert als #1; /deal 1 zeigt alles')
  expect(card.sections.at(-1)).toEqual({
    kind: 'buttons',
    buttons: [{ label: '#1 zeigen', action: 'evidence', subject: '1', style: 'plain' }],
  })
})

test('another deal of the same company is another deal', async () => {
  await using store = await storeWith()
  await publish(store, { title: DEAL, text: TEXT, url: 'https://wire.example/kiesel' })
  const text =
    'Nordwind AG has agreed to acquire Basalt Analytics for $300 million, it said on Friday.'
  expect(wordsOf((await find(store, { text })).card)).toContain('No stored deal is the same.')
})

test('a link to a stored article leads to its deal without a visit', async () => {
  await using store = await storeWith()
  await publish(store, { title: DEAL, text: TEXT, url: 'https://wire.example/kiesel' })
  const pages = web()
  const text = 'Have you seen this? (https://wire.example/kiesel?utm_source=chat).'
  const said = wordsOf((await find(store, { text }, { pages })).card)
  expect(said).toContain('Stored as #1; /deal 1 shows all that is known of it.')
  expect(pages.asked).toEqual([])
})

test('linked pages are read, and those that cannot be are named', async () => {
  await using store = await storeWith()
  const pages = web({ 'https://news.example/a': `${DEAL}\n\n${TEXT}` })
  const text = 'https://news.example/a https://closed.example/b https://news.example/a'
  const said = wordsOf((await find(store, { text }, { pages })).card)
  expect(pages.asked).toEqual(['https://news.example/a', 'https://closed.example/b'])
  expect(said).toContain('Nordwind AG acquires Kiesel Robotics')
  expect(said).toContain('A linked page could not be read: closed.example')
})

test('what the platform previews is read, and told once with the page it shows', async () => {
  await using store = await storeWith()
  const url = 'https://news.example/a'
  const pages = web({ [url]: `${DEAL}\n\n${TEXT}` })
  const previews = [{ title: DEAL, text: 'The maker of robots changes hands.', url }]
  const said = wordsOf((await find(store, { text: url, previews }, { pages })).card)
  expect(said).toContain('One deal in this message')
})

test.each(LOCALES)('a message without a deal is told so (%s)', async (locale) => {
  await using store = await storeWith()
  const { card } = await find(store, { text: 'Lunch at noon?' }, { locale })
  expect(card.title).toMatch(/\p{L}{3,}/u)
  expect(wordsOf(card)).not.toContain('undefined')
  expect(card.sections).toHaveLength(1)
})

test('whatever a message holds has an answer', async () => {
  await using store = await storeWith()
  const text = string({ unit: 'binary', maxLength: 300 })
  const previews = record({ title: text, text, url: text }).map((preview) => [preview])
  await assert(
    asyncProperty(record({ text, previews }), async (message) => {
      expect((await find(store, message)).card.title).not.toBe('')
    }),
    { numRuns: 50 },
  )
})

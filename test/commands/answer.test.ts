import { expect, test } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import type { CommandRequest } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/index.ts'
import { formsOf } from '../../commands/parse.ts'
import { AppError } from '../../src/core/error.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import { fuseReports } from '../../src/core/story/fuse.ts'
import type { Story } from '../../src/core/story/story.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { META_SCALE, NO_WORLD, reportOf } from '../fakes/deals.ts'
import { failingCommand } from '../fakes/failing-command.ts'
import { NO_LOOKUP } from '../fakes/lookup.ts'

const NOW = Date.UTC(2025, 5, 20)

const TIMES = { now: NOW, nextTick: NOW }

const REQUEST: CommandRequest = {
  platform: 'console',
  team: 'console',
  channel: 'console',
  user: { id: 'u1', name: 'Ada', canEdit: true },
  locale: 'en',
  command: 'help',
  subcommand: null,
  options: {},
}

/** A store with one feed, its articles, and a story for each of the targets; the last is the latest. */
async function storeWith(targets: readonly string[]): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:' })
  const feed = { url: 'https://news.example/feed', firstPoll: 'post', fullText: false } as const
  await store.applyConfiguration({ feeds: [feed], watchlists: [], subscriptions: [] }, TIMES)
  const [claimed] = await store.claimDueFeeds(NOW, 1, 1_000)
  for (const [index, target] of targets.entries()) {
    const publishedAt = NOW - 1_000_000 + index
    const article = {
      title: target,
      text: target,
      lang: 'en',
      url: null,
      source: 'Wire',
      silent: false,
    }
    await store.inTransaction(async (tx) => {
      const times = { publishedAt, fetchedAt: publishedAt }
      const keys = { sure: [target], address: null, title: null, byAddress: false, headline: '' }
      const articleId = await tx.addArticle(claimed?.id ?? 0, { ...article, ...times }, keys)
      const report = reportOf(
        { ...META_SCALE, targets: [target] },
        { articleId: articleId ?? 0, publishedAt },
      )
      const story: Omit<Story, 'id'> = { version: 1, ...fuseReports([report], NO_WORLD) }
      await tx.saveStory({ id: null, ...story }, [report], NOW)
    })
  }
  return store
}

async function answer(store: Store, request: Partial<CommandRequest>): Promise<string> {
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    now: NOW,
    report: unexpected,
  }
  const { card } = await answerCommand({ ...REQUEST, ...request }, COMMANDS, context)
  return JSON.stringify(card)
}

function unexpected(_reference: string, error: unknown): never {
  throw error
}

test('/deals lists the latest deals first and says when there are more', async () => {
  await using store = await storeWith(Array.from({ length: 12 }, (_, index) => `Target ${index}`))
  const card = await answer(store, { command: 'deals' })
  expect(card.indexOf('Target 11')).toBeLessThan(card.indexOf('Target 10'))
  expect(card).not.toContain('Target 1 ')
  expect(card).toContain('Page 1 of 2, 12 deals; page:2 shows the next')
})

test('/deals shows further pages and says in both languages which', async () => {
  await using store = await storeWith(Array.from({ length: 12 }, (_, index) => `Target ${index}`))
  const options = { page: '2', query: 'target:target' }
  const card = await answer(store, { command: 'deals', options })
  expect(card).toContain('of Target 1 for')
  expect(card).not.toContain('Target 2')
  expect(card).toContain('"Page 2 of 2, 12 deals"')
  const german = await answer(store, { command: 'deals', options, locale: 'de' })
  expect(german).toContain('"Seite 2 von 2, 12 Deals"')
})

test('/deals says at which reference rates sums in other currencies were compared', async () => {
  await using store = await storeWith(['Figma'])
  await store.keepRates({ on: '2026-11-25', perEuro: { USD: 1.1 } })
  const search = (query: string, locale: 'en' | 'de' = 'en') =>
    answer(store, { command: 'deals', options: { query }, locale })
  expect(await search('price:>12.9bn EUR')).toContain('Figma')
  expect(await search('price:>12.9bn EUR')).toContain('at reference rates of 2026-11-25 (')
  expect(await search('not price:>13.1bn EUR', 'de')).toContain('zu Referenzkursen vom 2026-11-25')
  expect(await search('price:>13.1bn EUR')).not.toContain('reference rates')
  expect(await search('price:>1bn')).not.toContain('reference rates')
})

test('/deals tells in German what is wrong with a query', async () => {
  await using store = await storeWith([])
  const options = { query: 'acquirier:Meta' }
  const card = await answer(store, { command: 'deals', options, locale: 'de' })
  expect(card).toContain('es gibt kein Feld „acquirier“; ist „acquirer“ gemeint?')
})

test('/deals sorts by price, and refuses pages and orders that there are not', async () => {
  await using store = await storeWith(['Scale AI', 'Figma'])
  const sorted = await answer(store, { command: 'deals', options: { sort: 'Price' } })
  expect(sorted.indexOf('Figma')).toBeLessThan(sorted.indexOf('Scale AI'))
  const refused = (options: CommandRequest['options']) =>
    answer(store, { command: 'deals', options })
  expect(await refused({ sort: 'size' })).toContain('sort:latest or sort:price')
  expect(await refused({ page: '0' })).toContain('is not the number of a page')
})

test('/deals finds the deals that a feed told', async () => {
  await using store = await storeWith(['Scale AI'])
  const ask = (query: string) => answer(store, { command: 'deals', options: { query } })
  expect(await ask('feed:news')).toContain('Scale AI')
  expect(await ask('target:Scale -(feed:1 or feed:nobody)')).toContain('No deals found.')
})

test('/deals searches with the query language', async () => {
  await using store = await storeWith(['Scale AI', 'Figma'])
  const found = await answer(store, {
    command: 'deals',
    options: { query: 'target:figma price:>1bn' },
  })
  expect(found).toContain('of Figma')
  expect(found).not.toContain('of Scale AI')
  expect(await answer(store, { command: 'deals', options: { query: 'target:nobody' } })).toContain(
    'No deals found.',
  )
})

test('/deals points at the column of a mistake', async () => {
  await using store = await storeWith([])
  const answered = await answer(store, { command: 'deals', options: { query: 'type:deal' } })
  expect(answered).toContain('Column 6')
  expect(answered).toContain('not one of acquisition')
  const german = { command: 'deals', options: { query: 'type:deal' }, locale: 'de' } as const
  expect(await answer(store, german)).toContain('Spalte 6 von „type:deal“')
})

test('/deal shows a deal with its evidence, with or without #', async () => {
  await using store = await storeWith(['Scale AI'])
  const [story] = await store.stories(0, 1)
  const card = await answer(store, { command: 'deal', options: { number: `#${story?.id}` } })
  expect(card).toContain('Evidence')
  expect(card).toContain('US$14.3bn')
})

test.each(['999', 'x', '-1', ''])('/deal %s says how to find the numbers', async (number) => {
  await using store = await storeWith([])
  expect(await answer(store, { command: 'deal', options: { number } })).toContain('/deals')
})

test('/watch add, list and remove change what the channel watches', async () => {
  await using store = await storeWith([])
  const watch = (subcommand: string, options: Record<string, string> = {}) =>
    answer(store, { command: 'watch', subcommand, options })
  expect(await watch('list')).toContain('None yet')
  expect(await watch('add', { rule: 'party:"Scale AI"' })).toContain('now watches')
  const listed = await watch('list')
  const number = /"title":"(\d+): party/.exec(listed)?.[1] ?? ''
  expect(await watch('remove', { number })).toContain('is removed')
  expect(await watch('remove', { number })).toContain('has no rule')
  expect(await watch('list')).toContain('None yet')
})

test('a rule with a mistake is refused and nothing is stored', async () => {
  await using store = await storeWith([])
  const add = { command: 'watch', subcommand: 'add' }
  expect(await answer(store, { ...add, options: { rule: 'price:>lots' } })).toContain('Column 8')
  expect(await answer(store, { ...add, options: { rule: ' ' } })).toContain('empty')
  expect(await store.subscriptionsOf('console')).toEqual([])
})

test('rules of the configuration file cannot be removed in chat', async () => {
  await using store = await storeWith([])
  const watchlists = [{ name: 'ai', rules: ['party:Meta'] }]
  const subscriptions = [{ channel: 'console', watchlist: 'ai', language: 'en' }] as const
  await store.applyConfiguration({ feeds: [], watchlists, subscriptions }, TIMES)
  const [subscription] = await store.subscriptionsOf('console')
  const number = String(subscription?.rules[0]?.id)
  const request = { command: 'watch', subcommand: 'remove', options: { number } }
  expect(await answer(store, request)).toContain('managed by the configuration file')
  expect(await answer(store, { ...request, locale: 'de' })).toContain('Konfigurationsdatei')
})

test('who may not edit can read but not change', async () => {
  await using store = await storeWith([])
  const reader = { user: { id: 'u2', name: 'Bob', canEdit: false }, command: 'watch' }
  const add = { ...reader, subcommand: 'add', options: { rule: 'Meta' } }
  expect(await answer(store, add)).toContain('Ask someone who manages')
  expect(await answer(store, { ...reader, subcommand: 'list' })).toContain('Rules of this channel')
})

test('an unknown command is answered with the nearest one', async () => {
  await using store = await storeWith([])
  expect(await answer(store, { command: 'dels' })).toContain('Did you mean /deals?')
  expect(await answer(store, { command: 'zzz', locale: 'de' })).toContain('Meinten Sie /help?')
  expect(await answer(store, { command: 'wach' })).toContain('Did you mean /watch?')
  const watch = { command: 'watch', subcommand: 'ad' }
  expect(await answer(store, watch)).toContain('no command /watch ad. Did you mean /watch add?')
  expect((await answer(store, { command: 'x'.repeat(5000) })).length).toBeLessThan(300)
})

test('/help shows every command in the reader’s language', async () => {
  await using store = await storeWith([])
  const card = await answer(store, { locale: 'de' })
  for (const form of ['/deals [query]', '/deal <number>', '/watch add <rule>', '/help']) {
    expect(card).toContain(form)
  }
  expect(card).toContain('Gespeicherte Deals durchsuchen')
})

test('a fault nobody expected is answered with a reference that the log has with the cause', async () => {
  const { answer: ask, log } = await failingCommand(new TypeError('row 7 of /var/db is broken'))
  for (const [locale, sentence] of [
    ['en', /^Something went wrong \(ref ([0-9a-f]{8})\)\.$/],
    ['de', /^Das ist schiefgegangen \(Kennung ([0-9a-f]{8})\)\.$/],
  ] as const) {
    const { card, shared } = await ask({ ...REQUEST, command: 'deals', locale })
    const reference = sentence.exec(card.title)?.[1] ?? 'none'
    expect(JSON.stringify(card)).not.toContain('/var/db')
    expect(shared).toBe(false)
    expect(log().split(reference)).toHaveLength(2)
  }
  expect(log()).toContain('row 7 of /var/db is broken')
})

test('a fault meant for the user is told and is no matter for the log', async () => {
  const { answer: ask, log } = await failingCommand(new AppError('conflict', 'Too late.'))
  const { card } = await ask({ ...REQUEST, command: 'deals' })
  expect(card).toEqual({ title: 'Too late.', accent: 'warning', sections: [] })
  expect(log()).toBe('')
})

test('a database that is gone is no reason to leave the user without an answer', async () => {
  const store = await storeWith([])
  await store[Symbol.asyncDispose]()
  const errors: unknown[] = []
  const context = {
    store,
    curator: curatorOf(store),
    lookup: NO_LOOKUP,
    charts: NO_CHARTS,
    now: NOW,
    report: (_: string, error: unknown) => void errors.push(error),
  }
  const { card } = await answerCommand({ ...REQUEST, command: 'deals' }, COMMANDS, context)
  expect(card.title).toContain('Something went wrong')
  expect(errors).toEqual([expect.any(Error)])
})

const EXAMPLE = /(?:example|Beispiel|exemple|ejemplo|esempio|voorbeeld|exemplo)\s?: (.+)$/

test('every example of a query in the descriptions can be typed', () => {
  const examples = formsOf(COMMANDS).flatMap(({ action }) =>
    action.options.flatMap(({ description }) =>
      Object.values(description).flatMap((text) => EXAMPLE.exec(text)?.[1] ?? []),
    ),
  )
  expect(examples.length).toBeGreaterThanOrEqual(4)
  expect(examples.filter((query) => !parseQuery(query).ok)).toEqual([])
  expect(examples.join()).not.toMatch(/ (?:oder|or) /)
})

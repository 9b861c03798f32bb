import { expect, onTestFinished, test } from 'vitest'
import { answerCommand } from '../../commands/answer.ts'
import type { CommandRequest } from '../../commands/command.ts'
import { feed } from '../../commands/feed.ts'
import { FEED_ADVICE } from '../../commands/feed-advice.data.ts'
import { COMMANDS } from '../../commands/index.ts'
import { LOCALES } from '../../src/core/card/locale.ts'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import { createFeedLookup } from '../../src/feeds/discovery/feed-lookup.ts'
import { FEED_ERROR_CODES } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { NO_CHARTS } from '../fakes/charts.ts'
import { curatorOf } from '../fakes/curator.ts'
import { startFeedServer } from '../fakes/feed-server.ts'
import { openSource, rss } from '../feeds/open-source.ts'
import { wordsOf } from './news.ts'

const NOON = Date.UTC(2026, 5, 12, 12)

/** A bot that may reach loopback, and a site. */
async function place(allowPrivateHosts = true) {
  const server = await startFeedServer()
  const source = openSource({ allowPrivateHosts })
  const store = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(async () => {
    await source[Symbol.asyncDispose]()
    await store.close()
    await server.close()
  })
  const context = {
    store,
    curator: curatorOf(store),
    lookup: createFeedLookup(source, { now: () => NOON }),
    charts: NO_CHARTS,
    now: NOON,
    report: (_: string, error: unknown): never => {
      throw error
    },
  }
  const say = async (
    subcommand: string,
    options: Record<string, string> = {},
    more: Partial<CommandRequest> = {},
  ) => {
    const request: CommandRequest = {
      platform: 'discord',
      team: 'discord:1',
      channel: 'discord:300',
      user: { id: 'u1', name: 'Ada', canEdit: true },
      locale: 'en',
      command: 'feed',
      subcommand,
      options,
      ...more,
    }
    return wordsOf((await answerCommand(request, COMMANDS, context)).card)
  }
  return { server, store, say }
}

const READER = { user: { id: 'u2', name: 'Bo', canEdit: false } }

test('adds a feed in silence, lists it, and says when it is next polled', async () => {
  const { server, say } = await place()
  server.set('/wire', { body: rss('One') })
  const url = `${server.url}/wire`
  const added = await say('add', { address: url })
  expect(added).toContain('News is polled from now on.')
  expect(added).toContain('taken note of in silence')
  const listed = await say('list')
  expect(listed).toContain('#1 News')
  expect(listed).toContain('not read yet · next poll 12 Jun 2026, 12:00 UTC')
  expect(await say('add', { address: url })).toContain('News is on your list already.')
})

test('post tells the newest ten of what stands there, and another word is refused', async () => {
  const { server, store, say } = await place()
  server.set('/wire', { body: rss('One') })
  const address = `${server.url}/wire`
  expect(await say('add', { address, first: 'all' })).toContain('first:baseline or first:post')
  expect(await say('add', { address, first: 'Post' })).toContain('The newest 10')
  expect(await store.feedHealth(NOON)).toMatchObject([{ feed: { firstPoll: 'post', newest: 10 } }])
})

test('a site with several feeds is asked back about, and chosen from by number or address', async () => {
  const { server, say } = await place()
  const links = ['/a', '/b'].map(
    (href) => `<link rel=alternate type=application/rss+xml href=${href}>`,
  )
  server.set('/', { body: links.join(''), contentType: 'text/html' })
  server.set('/a', { body: rss('One') })
  server.set('/b', { body: rss('One', 'Two') })
  const address = `${server.url}/`
  const asked = await say('add', { address })
  expect(asked).toContain(`RSS, 2 items · ${server.url}/b`)
  expect(asked).toContain(`/feed add ${address} choose:2`)
  expect(await say('add', { address, choose: '7' })).toContain('"7" is none of the feeds found')
  expect(await say('add', { address, choose: '2' })).toContain(`${server.url}/b`)
  expect(await say('add', { address, choose: `${server.url}/a` })).toContain('#2')
})

test.for([
  ['nonsense', '"nonsense" is no web address'],
  ['http://169.254.169.254/feed', 'not a public'],
  ['http://127.0.0.1:1/feed', 'not a public'],
] as const)('says what to do about %s', async ([address, expected]) => {
  const { say } = await place(false)
  const answer = await say('add', { address })
  expect(answer.replace('does not lead to the public internet', 'not a public')).toContain(expected)
})

test('says what to do about a page without a feed and one that is not there', async () => {
  const { server, store, say } = await place()
  server.set('/page', { body: '<html>News</html>', contentType: 'text/html' })
  expect(await say('add', { address: `${server.url}/page` })).toContain(
    'Look on the site for "RSS"',
  )
  const gone = await say('add', { address: `${server.url}/gone` })
  expect(gone).toContain('Check the address in a browser.')
  expect(gone).toContain('404')
  expect(await store.feedHealth(NOON)).toEqual([])
})

test('check tells what is in a feed, or which feeds a page names, and keeps nothing', async () => {
  const { server, store, say } = await place()
  server.set('/wire', { body: rss('One', 'Two') })
  server.set('/', {
    body: '<html><link rel=alternate type=application/rss+xml href=/wire title=Wire></html>',
    contentType: 'text/html',
  })
  const checked = await say('check', { address: `<${server.url}/wire|wire>` }, READER)
  expect(checked).toContain('Articles: 2')
  expect(checked).toContain('Two\nno date')
  expect(checked).toContain(`/feed add ${server.url}/wire`)
  expect(await say('check', { address: `${server.url}/` })).toContain(
    `Wire\n/feed add ${server.url}/wire`,
  )
  expect(await store.feedHealth(NOON)).toEqual([])
  await say('add', { address: `${server.url}/wire` })
  expect(await say('check', { address: '#1' })).toContain('Articles: 2')
  expect(await say('check', { address: '#9' })).toContain('no feed #9')
})

test('pauses, resumes and removes by number or address', async () => {
  const { server, say } = await place()
  server.set('/wire', { body: rss('One') })
  await say('add', { address: `${server.url}/wire` })
  expect(await say('pause', { feed: '#1' })).toContain('News is paused.')
  expect(await say('list')).toContain('· paused')
  expect(await say('resume', { feed: `${server.url}/wire/` })).toContain('is polled again')
  expect(await say('remove', { feed: '1' })).toContain('is off your list')
  expect(await say('list')).toContain('None yet.')
  expect(await say('remove', { feed: '1' })).toContain('There is no feed 1 on your list')
})

test('another team neither sees nor changes a feed, and may have it too', async () => {
  const { server, say } = await place()
  server.set('/wire', { body: rss('One') })
  const address = `${server.url}/wire`
  await say('add', { address })
  const other = { team: 'slack:T2', platform: 'slack', channel: 'slack:C1' } as const
  expect(await say('list', {}, other)).toContain('None yet.')
  expect(await say('remove', { feed: '1' }, other)).toContain('There is no feed 1')
  expect(await say('add', { address }, other)).toContain('News is on your list now.')
  expect(await say('remove', { feed: '1' })).toContain('goes on being polled')
  expect(await say('list', {}, other)).toContain('#1')
})

test("the file's feeds are shown to every team and changed in the file alone", async () => {
  const { store, say } = await place()
  const managed = { url: 'https://wire.example/f', firstPoll: 'post', fullText: false } as const
  const configuration = { feeds: [managed], watchlists: [], subscriptions: [] }
  await store.applyConfiguration(configuration, { now: NOON, nextTick: NOON })
  expect(await say('list')).toContain('from the configuration file')
  expect(await say('pause', { feed: '1' })).toContain('can only be changed there')
})

test('readers may list and check, but change nothing', async () => {
  const { server, store, say } = await place()
  server.set('/wire', { body: rss('One') })
  const address = `${server.url}/wire`
  expect(await say('add', { address }, READER)).toContain('You may not change this')
  await say('add', { address })
  for (const change of ['pause', 'resume', 'remove']) {
    expect(await say(change, { feed: '1' }, READER)).toContain('You may not change this')
  }
  expect(await say('list', {}, READER)).toContain('#1')
  expect(await store.feedHealth(NOON)).toHaveLength(1)
})

test('lists ten feeds a page, with what is wrong with each', async () => {
  const { server, store, say } = await place()
  for (let at = 10; at < 22; at += 1) {
    server.set(`/f${at}`, { body: rss('One') })
    await say('add', { address: `${server.url}/f${at}` })
  }
  await store.claimDueFeeds(NOON, 1, 1_000)
  const state = { ...UNPOLLED, failingSince: NOON }
  const learned = { state, waitUntil: null, stopped: false, notice: null, host: null }
  const error = 'The server answered 500.'
  await store.failPoll(1, { at: NOON, nextPollAt: NOON, error, learned })
  const first = await say('list')
  expect(first).toContain('Page 1 of 2, 12 feeds; page:2 shows the next')
  expect(first).toContain('failing since 12 Jun 2026, 12:00 UTC: The server answered 500.')
  expect((await say('list', { page: '2' })).match(/#\d+/g)).toHaveLength(2)
  expect(await say('list', { page: '3' })).toContain('There is no page 3.')
})

test('answers in every language', async () => {
  const { server, say } = await place()
  server.set('/wire', { body: rss('One') })
  const answers = new Set<string>()
  for (const locale of LOCALES) {
    answers.add(await say('list', {}, { locale }))
    answers.add(await say('check', { address: `${server.url}/wire` }, { locale }))
    answers.add(await say('check', { address: `${server.url}/none` }, { locale }))
    answers.add(await say('add', { address: `${server.url}/wire`, first: 'x' }, { locale }))
  }
  expect(answers.size).toBe(4 * LOCALES.length)
  for (const locale of LOCALES) {
    expect(Object.keys(FEED_ADVICE[locale] ?? {}).toSorted()).toEqual(
      [...FEED_ERROR_CODES, 'too_many'].toSorted(),
    )
  }
})

test('every description is there in every language and fits on Discord', () => {
  const forms = feed.kind === 'group' ? feed.subcommands : []
  const texts = [feed, ...forms, ...forms.flatMap(({ options }) => options)].map(
    ({ description }) => description,
  )
  for (const text of texts) {
    expect(Object.keys(text).toSorted()).toEqual([...LOCALES].toSorted())
    expect(Math.max(...Object.values(text).map((said) => said.length))).toBeLessThanOrEqual(100)
  }
})

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { CommandRequest } from '../../commands/command.ts'
import { createLog } from '../../src/log.ts'
import { createSlack } from '../../src/slack/client.ts'
import { EVENTS_PATH } from '../../src/slack/paths.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { createWebServer } from '../../src/web/server.ts'
import { listenOnFreePort } from '../fakes/free-port.ts'
import { type SlackServer, startSlackServer } from '../fakes/slack-server.ts'
import {
  APP_TOKEN,
  BOT_TOKEN,
  cardOf,
  DEALS,
  echo,
  idOf,
  keyOf,
  SIGNING_SECRET,
  UNASKED,
} from './with-slack.ts'

const KEY = randomBytes(32).toString('hex')
const CLIENT = { clientId: '11.22', clientSecret: 'the-client-secret-of-the-app' }
const RED = 'T0RED'
const BLUE = 'T0BLUE'

interface Options {
  readonly botToken?: string | null
  readonly secretKeys?: readonly string[]
  readonly store?: Store
}

/** A port that is free now: the app is registered before the bot listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listenOnFreePort(server)
  server.close()
  await once(server, 'close')
  return port
}

/** Slack with two workspaces that may install the app, and the bot with its pages. */
async function stage() {
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const slack = await startSlackServer({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    teamId: 'T0TEAM',
    channels: ['C0NEWS'],
    users: [{ id: 'U0ANNA', name: 'anna', admin: true }],
    app: { ...CLIENT, redirectUri: `${publicUrl}/slack/oauth_redirect` },
    others: [
      { teamId: RED, channels: ['C0RED'], users: [{ id: 'U0RIA', name: 'ria', admin: true }] },
      {
        teamId: BLUE,
        channels: ['C0BLUE'],
        users: [{ id: 'U0BOB', name: 'bob', locale: 'de-DE' }],
      },
    ],
  })
  onTestFinished(() => slack.close())
  const shared = await openStore({ url: 'sqlite::memory:' })
  onTestFinished(() => shared.close())
  const lines: string[] = []
  const asked: CommandRequest[] = []
  /** Starts a bot; gives how to end it. */
  const start = async ({ botToken = null, secretKeys = [KEY], store = shared }: Options = {}) => {
    const log = createLog({
      level: 'trace',
      secrets: [CLIENT.clientSecret],
      destination: { write: (line: string) => void lines.push(line) },
    })
    const web = createWebServer({ host: '127.0.0.1', port, log, ready: async () => [] })
    const { fastify: server } = web
    const bot = createSlack({
      botToken,
      transport: { kind: 'http', signingSecret: SIGNING_SECRET, server },
      installs: { ...CLIENT, publicUrl, secretKeys, store, server },
      apiUrl: slack.apiUrl,
      log,
      commands: [DEALS],
      answer(request) {
        asked.push(request)
        return echo(request)
      },
      ...UNASKED,
    })
    await web.listen()
    slack.sendTo({ url: publicUrl + EVENTS_PATH, signingSecret: SIGNING_SECRET })
    const started = await bot.start()
    const end = async (): Promise<void> => {
      await bot.stop()
      await web.close()
    }
    onTestFinished(end)
    return { bot, started, end }
  }
  return { slack, store: shared, lines, asked, publicUrl, start }
}

/** The browser of somebody who installs the app. */
async function begin(publicUrl: string) {
  const answer = await fetch(`${publicUrl}/slack/install`, { redirect: 'manual' })
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  return { status: answer.status, page: answer.headers.get('location') ?? '', cookie }
}

async function come(url: string, cookie: string, language = 'en') {
  const headers = { cookie, 'accept-language': language }
  const answer = await fetch(url, { headers, redirect: 'manual' })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

async function install(slack: SlackServer, publicUrl: string, who: { team: string; user: string }) {
  const { page, cookie } = await begin(publicUrl)
  const answer = await come(slack.installs.agree(page, who), cookie)
  expect(answer.status).toBe(200)
  return answer
}

const RIA = { team: RED, user: 'U0RIA' }
const BOB = { team: BLUE, user: 'U0BOB' }

test('two workspaces install the app, and each is served with its own token', async () => {
  const { slack, publicUrl, start, asked, lines, store } = await stage()
  const { bot, started } = await start()
  expect(started.ok).toBe(true)
  await install(slack, publicUrl, RIA)
  const { text: page, headers } = await install(slack, publicUrl, BOB)
  expect(page).toContain('Dealbell is installed')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  const red = slack.elsewhere(RED)
  const blue = slack.elsewhere(BLUE)
  const typed = { command: '/deals', text: 'meta' }
  await red.invoke({ ...typed, user: 'U0RIA', channel: 'C0RED' })
  await blue.invoke({ ...typed, user: 'U0BOB', channel: 'C0BLUE' })
  expect(asked.map(({ team, user, locale }) => [team, user.canEdit, locale])).toEqual([
    [`slack:${RED}`, true, 'en'],
    [`slack:${BLUE}`, false, 'de'],
  ])
  idOf(await bot.post('C0RED', cardOf('For red'), keyOf('d-1')))
  idOf(await bot.post('dm:U0BOB', cardOf('For Bob'), keyOf('d-2')))
  expect(red.messages('C0RED')).toHaveLength(1)
  const written = JSON.stringify(blue.messages('DU0BOB').map(({ text }) => text))
  expect(written).toMatch(/Guide.*For Bob/)
  expect(slack.violations).toEqual([])
  const kept = JSON.stringify([await store.installations(), lines])
  expect(kept).not.toContain('xoxb-')
  expect(kept).not.toContain(CLIENT.clientSecret)
})

test('a channel of the configuration file is found in the workspace that has it, and edited there', async () => {
  const { slack, publicUrl, start, store } = await stage()
  const { bot } = await start()
  await install(slack, publicUrl, RIA)
  await install(slack, publicUrl, BOB)
  const ts = idOf(await bot.post('C0BLUE', cardOf('First'), keyOf('d-1')))
  expect(await store.teamAt('C0BLUE')).toBe(BLUE)
  const calls = slack.calls.length
  expect((await bot.edit('C0BLUE', ts, cardOf('Second'))).kind).toBe('sent')
  expect(slack.calls.length).toBe(calls + 1)
  expect(JSON.stringify(slack.elsewhere(BLUE).messages('C0BLUE'))).toContain('Second')
  expect((await bot.post('C0NOWHERE', cardOf('Third'), keyOf('d-3'))).kind).toBe('refused')
})

test('the bot of a token goes on beside those who install, and strangers are not served', async () => {
  const { slack, publicUrl, start, asked } = await stage()
  const { bot } = await start({ botToken: BOT_TOKEN })
  await install(slack, publicUrl, RIA)
  const typed = { command: '/deals', text: 'meta' }
  await slack.invoke({ ...typed, user: 'U0ANNA', channel: 'C0NEWS' })
  idOf(await bot.post('C0NEWS', cardOf('Own'), keyOf('d-1')))
  const stranger = slack.elsewhere(BLUE).invoke({ ...typed, user: 'U0BOB', channel: 'C0BLUE' }, 300)
  await expect(stranger).rejects.toThrow('not answered')
  expect(asked.map(({ team }) => team)).toEqual(['slack:T0TEAM'])
  expect(slack.messages('C0NEWS')).toHaveLength(1)
})

test('an attempt belongs to its browser, counts once, and says what is wrong', async () => {
  const { slack, publicUrl, start, store } = await stage()
  await start()
  const mine = await begin(publicUrl)
  expect(mine.status).toBe(302)
  const url = slack.installs.agree(mine.page, RIA)
  const other = await begin(publicUrl)
  expect((await come(url, other.cookie)).status).toBe(400)
  expect((await come(url, '')).status).toBe(400)
  expect((await come(url.replace('state=', 'state=x'), mine.cookie)).status).toBe(400)
  expect(await store.installations()).toEqual([])
  expect((await come(url, mine.cookie)).status).toBe(200)
  const again = await come(url, mine.cookie, 'de-DE,de;q=0.9')
  expect([again.status, again.text]).toEqual([
    400,
    expect.stringContaining('Es wurde nichts installiert'),
  ])
  expect(await store.installations()).toHaveLength(1)
})

test('who cancels, and what Slack refuses, leaves everything as it was', async () => {
  const { slack, publicUrl, start, store } = await stage()
  await start()
  const { page, cookie } = await begin(publicUrl)
  const state = new URL(page).searchParams.get('state') ?? ''
  const back = `${publicUrl}/slack/oauth_redirect?state=${state}`
  expect((await come(`${back}&error=access_denied`, cookie)).text).toContain('cancelled')
  expect((await come(`${back}&code=made-up`, cookie)).status).toBe(400)
  slack.failNext('oauth.v2.access', { kind: 'status', status: 503 })
  const next = await begin(publicUrl)
  expect((await come(slack.installs.agree(next.page, RIA), next.cookie)).status).toBe(400)
  expect(await store.installations()).toEqual([])
})

test('a workspace that uninstalls the app is served and written to no more', async () => {
  const { slack, publicUrl, start, store } = await stage()
  const { bot } = await start()
  await install(slack, publicUrl, RIA)
  await install(slack, publicUrl, BOB)
  idOf(await bot.post('C0RED', cardOf('Before'), keyOf('d-1')))
  await slack.elsewhere(RED).tell({ type: 'app_uninstalled' })
  await eventuallyTeams(store, [BLUE])
  const calls = slack.calls.length
  const after = await bot.post('C0RED', cardOf('After'), keyOf('d-2'))
  expect(after).toMatchObject({
    kind: 'gone',
    reason: expect.stringContaining('no longer installed'),
  })
  expect(slack.calls).toHaveLength(calls)
  await slack.elsewhere(BLUE).tell({ type: 'tokens_revoked', tokens: { bot: ['U0SOMEBODY'] } })
  await slack.elsewhere(BLUE).tell({ type: 'tokens_revoked', tokens: { bot: [`U0BOT${BLUE}`] } })
  await eventuallyTeams(store, [])
  await install(slack, publicUrl, RIA)
  idOf(await bot.post('C0RED', cardOf('Again'), keyOf('d-3')))
})

async function eventuallyTeams(store: Store, teams: readonly string[]): Promise<void> {
  await vi.waitFor(async () => {
    const all = await store.installations()
    expect(all.map(({ team }) => team)).toEqual(teams)
  })
}

test('a new key takes over what the old one sealed; without the old one it says what to do', async () => {
  const { slack, publicUrl, start, store } = await stage()
  const first = await start()
  await install(slack, publicUrl, RIA)
  await first.end()
  const next = randomBytes(32).toString('hex')
  const wrong = await start({ secretKeys: [next] })
  expect(wrong.bot.health()).toEqual({
    ready: false,
    detail: expect.stringMatching(/T0RED.*DEALBELL_SECRET_KEY/),
  })
  expect(await wrong.bot.post('C0RED', cardOf('A'), keyOf('d-1'))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('DEALBELL_SECRET_KEY'),
  })
  await wrong.end()
  const before = await store.installation(RED)
  const both = await start({ secretKeys: [next, KEY] })
  expect(both.bot.health().ready).toBe(true)
  expect((await store.installation(RED))?.sealed).not.toBe(before?.sealed)
  await both.end()
  const alone = await start({ secretKeys: [next] })
  idOf(await alone.bot.post('C0RED', cardOf('B'), keyOf('d-2')))
})

test('what cannot be read is no trouble any more once it is installed again, or not at all', async () => {
  const { slack, publicUrl, start, store } = await stage()
  const first = await start()
  await install(slack, publicUrl, RIA)
  await install(slack, publicUrl, BOB)
  await first.end()
  const { bot } = await start({ secretKeys: [randomBytes(32).toString('hex')] })
  expect(bot.health().detail).toMatch(/^T0RED, T0BLUE: /)
  await install(slack, publicUrl, RIA)
  expect(bot.health().detail).toMatch(/^T0BLUE: /)
  await slack.elsewhere(BLUE).tell({ type: 'app_uninstalled' })
  await eventuallyTeams(store, [RED])
  await vi.waitFor(() => expect(bot.health().ready).toBe(true))
})

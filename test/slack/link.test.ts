import { expect, test } from 'vitest'
import { startSlackServer } from '../fakes/slack-server.ts'
import {
  APP_TOKEN,
  BOT_TOKEN,
  bench,
  cardOf,
  connected,
  eventually,
  idOf,
  keyOf,
} from './with-slack.ts'

// Longer than these tests wait for the connection that takes its place.
const RECYCLED_IN_MS = 60_000

const withAppToken = (appToken: string) => ({ transport: { kind: 'socket', appToken } as const })

const TYPED = { command: '/deals', text: 'meta', user: 'U0ANNA', channel: 'C0NEWS' }

test('the bot is ready once Slack has greeted it', async () => {
  const { slack } = await bench()
  expect(slack.health().ready).toBe(false)
  expect(await slack.start()).toEqual({ ok: true, value: undefined })
  await eventually(() => slack.health().ready)
})

test('a wrong bot token is refused by its variable', async () => {
  const { slack } = await bench({ slack: { botToken: 'xoxb-wrong' } })
  const error = 'SLACK_BOT_TOKEN (invalid_auth)'
  expect(await slack.start()).toEqual({ ok: false, error: expect.stringContaining(error) })
  expect(slack.health()).toMatchObject({ ready: false, detail: expect.stringContaining(error) })
})

test('a wrong app token is refused by its variable', async () => {
  const { slack } = await bench({ slack: withAppToken('xapp-wrong') })
  expect(await slack.start()).toEqual({
    ok: false,
    error: expect.stringContaining('SLACK_APP_TOKEN (invalid_auth)'),
  })
})

test.for([
  ['SLACK_BOT_TOKEN', { botToken: `${BOT_TOKEN}\n` }],
  ['SLACK_APP_TOKEN', withAppToken('“xapp-1”')],
  ['SLACK_APP_TOKEN', withAppToken('')],
] as const)(
  '%s with a character that no token has is refused without asking',
  async ([name, token]) => {
    const { server, slack } = await bench({ slack: token })
    expect(await slack.start()).toEqual({ ok: false, error: expect.stringContaining(name) })
    expect(server.calls).toEqual([])
  },
)

test('swapped tokens are refused with what belongs there', async () => {
  const { slack } = await bench({ slack: { botToken: APP_TOKEN, ...withAppToken(BOT_TOKEN) } })
  expect(await slack.start()).toEqual({ ok: false, error: expect.stringContaining('xoxb-') })
})

test('a missing scope is refused by its name', async () => {
  const { slack } = await bench({ server: { appScopes: [] } })
  expect(await slack.start()).toEqual({
    ok: false,
    error: expect.stringMatching(/SLACK_APP_TOKEN.*connections:write/),
  })
})

test('bot scopes that the app lacks are logged at start', async () => {
  const { lines } = await connected({ server: { botScopes: ['chat:write', 'commands'] } })
  const warning = lines.find((line) => line.includes('lacks bot scopes'))
  expect(warning).toContain(
    '["channels:history","groups:history","im:history","im:write","users:read","files:write","files:read","usergroups:read","channels:read","groups:read"]',
  )
})

test('an outage at start is waited out in the background', async () => {
  const first = await bench()
  await first.server.close()
  expect((await first.slack.start()).ok).toBe(true)
  expect(first.slack.health().ready).toBe(false)
  await eventually(() => /cannot be reached/.test(first.slack.health().detail))
  const back = await startSlackServer({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    teamId: 'T0TEAM',
    channels: ['C0NEWS'],
    users: [],
    port: first.server.port,
  })
  await eventually(() => first.slack.health().ready)
  await first.slack.stop()
  await back.close()
})

test('a recycled connection is replaced at once and commands go on', async () => {
  const { server, slack } = await connected()
  await eventually(() => slack.health().ready)
  server.sockets.recycle(RECYCLED_IN_MS)
  await eventually(() => opened(server) === 2 && server.sockets.count() === 1)
  expect((await server.invoke(TYPED)).posts).toHaveLength(1)
  expect(server.violations).toEqual([])
})

test('a connection that Slack ends but never hangs up is replaced at once', async () => {
  const { server } = await connected()
  server.sockets.freeze()
  server.sockets.recycle(RECYCLED_IN_MS)
  await eventually(() => opened(server) === 2)
  expect(server.violations).toEqual([])
})

test('a message that cannot be read does no harm', async () => {
  const { server, lines } = await connected()
  for (const text of ['null', 'no json', '{"type":"events_api"}', '{"type":"disconnect"']) {
    server.sockets.say(text)
  }
  expect((await server.invoke(TYPED)).posts).toHaveLength(1)
  expect(lines.join('')).toContain('a message that cannot be read')
})

test('a cut connection is replaced', async () => {
  const { server } = await connected()
  server.sockets.drop()
  await eventually(() => opened(server) === 2 && server.sockets.count() === 1)
  expect((await server.invoke(TYPED)).posts).toHaveLength(1)
})

test('trouble while reconnecting is outlasted', async () => {
  const { server } = await connected()
  server.failNext('apps.connections.open', { kind: 'status', status: 503 })
  server.failNext('apps.connections.open', { kind: 'reset', after: false })
  server.failNext('apps.connections.open', { kind: 'limited', seconds: 1 })
  server.sockets.drop()
  await eventually(() => server.sockets.count() === 1 && opened(server) > 1)
  expect(opened(server)).toBe(5)
})

test('a token revoked while the bot runs shows in its health', async () => {
  const { server, slack } = await connected()
  server.revoke('bot', 'token_revoked')
  server.sockets.drop()
  await eventually(() => /SLACK_BOT_TOKEN \(token_revoked\)/.test(slack.health().detail))
  expect(slack.health().ready).toBe(false)
})

test('a stopped bot leaves no connection and posts no more', async () => {
  const { server, slack } = await connected()
  idOf(await slack.post('C0NEWS', cardOf('A'), keyOf('d-1')))
  await slack.stop()
  await eventually(() => server.sockets.count() === 0)
  expect((await slack.post('C0NEWS', cardOf('B'), keyOf('d-2'))).kind).toBe('wait')
  expect(slack.health()).toEqual({ ready: false, detail: 'stopped' })
  expect(opened(server)).toBe(1)
})

test('stopping does not wait for a silent network', async () => {
  const { server, slack } = await bench()
  server.failNext('auth.test', { kind: 'status', status: 500 })
  server.failNext('auth.test', { kind: 'delay', ms: 60_000 })
  expect((await slack.start()).ok).toBe(true)
  await eventually(() => server.calls.length === 2)
  await slack.stop()
  expect(slack.health().ready).toBe(false)
})

function opened(server: { readonly calls: readonly { readonly method: string }[] }): number {
  return server.calls.filter(({ method }) => method === 'apps.connections.open').length
}

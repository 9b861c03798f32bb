import { expect, test } from 'vitest'
import { commandFlaws } from '../fakes/discord-command-rules.ts'
import { FLAG, messageFlaws, pingsOf } from '../fakes/discord-message-rules.ts'
import { startDiscordServer } from '../fakes/discord-server.ts'
import { APPLICATION, CHANNEL, GUILD, TOKEN } from './discord-fixture.ts'

const TEXT = { type: 10, content: 'x' }
const AGENT = { 'user-agent': 'DiscordBot (https://example.com, 1.0)' }
const AUTH = { ...AGENT, authorization: `Bot ${TOKEN}` }

function v2(components: unknown, more: object = {}) {
  return { flags: FLAG.v2, components, ...more }
}

test.each([
  ['no component', v2([])],
  ['blank text', v2([{ type: 10, content: ' \n' }])],
  ['4001 characters in all', v2([{ type: 10, content: 'x'.repeat(4000) }, TEXT])],
  ['41 components', v2(Array.from({ length: 41 }, () => TEXT))],
  ['41 nested components', v2([{ type: 17, components: Array.from({ length: 40 }, () => TEXT) }])],
  ['an empty container', v2([{ type: 17, components: [] }])],
  [
    'a container in a container',
    v2([{ type: 17, components: [{ type: 17, components: [TEXT] }] }]),
  ],
  ['a colour beyond white', v2([{ type: 17, accent_color: 0x1000000, components: [TEXT] }])],
  [
    'an identifier twice',
    v2([
      { ...TEXT, id: 7 },
      { ...TEXT, id: 7 },
    ]),
  ],
  ['an identifier of 33 bits', v2([{ ...TEXT, id: 2 ** 31 }])],
  ['a key of no component', v2([{ ...TEXT, colour: 1 }])],
  ['content beside components', v2([TEXT], { content: 'x' })],
  ['an unknown key', v2([TEXT], { colour: 1 })],
  ['a flag that bots may not set', v2([TEXT], { flags: FLAG.v2 | 1 })],
  ['a nonce of 26 characters', v2([TEXT], { nonce: 'x'.repeat(26) })],
  ['an enforced nonce that is missing', v2([TEXT], { enforce_nonce: true })],
  ['mentions of an unknown kind', v2([TEXT], { allowed_mentions: { parse: ['all'] } })],
  ['a link button with 513 characters', v2([{ type: 1, components: [button('x'.repeat(513))] }])],
  ['2001 characters of content', { content: 'x'.repeat(2001) }],
  ['an empty message', {}],
  ['components without the flag', { components: [TEXT] }],
])('the stand-in refuses %s', (_name, body) => {
  expect(messageFlaws(body, FLAG.v2)).not.toEqual([])
})

function button(url: string) {
  return { type: 2, style: 5, label: 'Open', url }
}

test('the stand-in takes what is within the limits', () => {
  const full = { type: 17, components: Array.from({ length: 39 }, () => TEXT) }
  expect(messageFlaws(v2([full]), FLAG.v2)).toEqual([])
  expect(messageFlaws(v2([{ type: 10, content: 'x'.repeat(4000) }]), FLAG.v2)).toEqual([])
  expect(messageFlaws(v2([{ type: 1, components: [button('https://x')] }]), FLAG.v2)).toEqual([])
  expect(messageFlaws({ content: 'x'.repeat(2000) }, 0)).toEqual([])
})

test('the stand-in sees who would be pinged', () => {
  const text = '@everyone <@123> \\<@456>'
  expect(pingsOf({ content: text })).toEqual(['@everyone', '<@123>'])
  expect(pingsOf({ content: text, allowed_mentions: { parse: ['users'] } })).toEqual(['<@123>'])
  expect(pingsOf({ content: text, allowed_mentions: { parse: [] } })).toEqual([])
  expect(pingsOf({ content: text, allowed_mentions: { parse: [], users: ['123'] } })).toEqual([
    '<@123>',
  ])
})

const COMMAND = { name: 'deals', description: 'Deals' }
const OPTION = { type: 3, name: 'query', description: 'Query' }

test.each([
  ['a name in capitals', { ...COMMAND, name: 'Deals' }],
  ['a name with a space', { ...COMMAND, name: 'my deals' }],
  ['a description of 101 characters', { ...COMMAND, description: 'x'.repeat(101) }],
  ['an unknown locale', { ...COMMAND, description_localizations: { xx: 'y' } }],
  ['a permission that is a number', { ...COMMAND, default_member_permissions: 8 }],
  [
    'a required option after an optional one',
    { ...COMMAND, options: [OPTION, { ...OPTION, name: 'b', required: true }] },
  ],
  ['an option twice', { ...COMMAND, options: [OPTION, OPTION] }],
  ['an unknown key', { ...COMMAND, colour: 1 }],
])('the stand-in refuses a command with %s', (_name, command) => {
  expect(commandFlaws([command])).not.toEqual([])
  expect(commandFlaws([{ ...COMMAND, options: [OPTION] }])).toEqual([])
})

async function standIn() {
  const options = { token: TOKEN, applicationId: APPLICATION, guildId: GUILD, channels: [CHANNEL] }
  const server = await startDiscordServer({ ...options, rateLimit: { limit: 2, windowMs: 60_000 } })
  const ask = (method: string, path: string, headers: Record<string, string> = AUTH) =>
    fetch(`${server.apiUrl}/v10${path}`, { method, headers })
  return { server, ask, [Symbol.asyncDispose]: () => server.stop() }
}

test('the stand-in asks for the exact token', async () => {
  await using scene = await standIn()
  const response = await scene.ask('GET', '/gateway/bot', { ...AGENT, authorization: TOKEN })
  expect(response.status).toBe(401)
  expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 })
})

test('the stand-in notes an unknown route and a missing user agent', async () => {
  await using scene = await standIn()
  await scene.ask('GET', '/guilds/1/bans')
  await scene.ask('GET', '/gateway/bot', { authorization: `Bot ${TOKEN}` })
  expect(scene.server.violations).toEqual([
    expect.stringContaining('unknown route GET /api/v10/guilds/1/bans'),
    expect.stringContaining('User-Agent'),
  ])
})

test('the stand-in limits requests by route and says how long', async () => {
  await using scene = await standIn()
  const path = `/channels/${CHANNEL}/messages`
  const first = await scene.ask('GET', path)
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1')
  await scene.ask('GET', path)
  const third = await scene.ask('GET', path)
  expect(third.status).toBe(429)
  expect(await third.json()).toMatchObject({ global: false, retry_after: expect.any(Number) })
  expect((await scene.ask('GET', '/users/@me')).status).toBe(200)
})

test('the stand-in sends commands only when they are registered', async () => {
  await using scene = await standIn()
  const used = scene.server.invoke({ command: 'deals', channelId: CHANNEL })
  await expect(used).rejects.toThrow('not registered')
})

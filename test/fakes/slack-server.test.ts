import { WebClient } from '@slack/web-api'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { type SlackServer, type SlackServerOptions, startSlackServer } from './slack-server.ts'

const POST = { channel: 'C1', text: 'hello', unfurl_links: false, unfurl_media: false }

async function stand(options: Partial<SlackServerOptions> = {}): Promise<SlackServer> {
  const server = await startSlackServer({
    botToken: 'xoxb-1',
    appToken: 'xapp-1',
    teamId: 'T1',
    channels: ['C1', { id: 'G1', private: true, member: false }],
    users: [{ id: 'U1', name: 'anna', locale: 'de-DE' }],
    ...options,
  })
  onTestFinished(() => server.close())
  return server
}

function client(server: SlackServer, token = 'xoxb-1'): WebClient {
  return new WebClient(token, {
    slackApiUrl: server.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })
}

test('an unknown method, argument or block is a violation, and so is a missing argument', async () => {
  const server = await stand()
  const slack = client(server)
  await expect(slack.apiCall('chat.meow')).rejects.toThrow('unknown_method')
  await slack.apiCall('auth.test', { colour: 'blue' })
  await expect(slack.apiCall('users.info', {})).rejects.toThrow('user_not_found')
  const blocks = [{ type: 'marquee' }, { type: 'header', text: { type: 'mrkdwn', text: 'x' } }]
  await expect(slack.apiCall('chat.postMessage', { ...POST, blocks })).rejects.toThrow(
    'invalid_blocks',
  )
  expect(server.violations).toEqual([
    'chat.meow is not a method the bot may call',
    'auth.test: unknown argument colour',
    'users.info: the argument user is missing',
    expect.stringContaining('/0/type marquee'),
    expect.stringContaining('/1/text/type'),
  ])
})

test.for(['<!channel>', '<@U1> look', '<javascript:x|y>', 'a < b', 'AT&T', 'a\u202Eb'])(
  'text that came alive is a violation: %s',
  async (text) => {
    const server = await stand()
    await client(server).apiCall('chat.postMessage', { ...POST, text })
    expect(server.violations).toHaveLength(1)
  },
)

test('JSON is read as well as forms', async () => {
  const server = await stand()
  const response = await fetch(`${server.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: 'Bearer xoxb-1', 'content-type': 'application/json' },
    body: JSON.stringify({ ...POST, metadata: { event_type: 'x', event_payload: { a: 1 } } }),
  })
  expect(await response.json()).toMatchObject({ ok: true, channel: 'C1' })
  expect(server.messages('C1')).toHaveLength(1)
})

test('each method wants its kind of token and its scope', async () => {
  const server = await stand({ botScopes: [] })
  const open = (token: string): Promise<unknown> => client(server, token).apps.connections.open({})
  await expect(open('xoxb-1')).rejects.toThrow('not_allowed_token_type')
  await expect(open('xapp-2')).rejects.toThrow('invalid_auth')
  await expect(client(server).users.info({ user: 'U1' })).rejects.toThrow('missing_scope')
  server.revoke('app', 'token_revoked')
  await expect(open('xapp-1')).rejects.toThrow('token_revoked')
})

test('a burst passes, then the channel is limited and an impatient client noted', async () => {
  const server = await stand()
  const slack = client(server)
  for (let count = 0; count < 4; count += 1) await slack.apiCall('chat.postMessage', POST)
  await expect(slack.apiCall('chat.postMessage', POST)).rejects.toMatchObject({ retryAfter: 1 })
  expect(server.violations).toEqual([])
  await expect(slack.apiCall('chat.postMessage', POST)).rejects.toMatchObject({ retryAfter: 1 })
  expect(server.violations).toEqual(['C1: sent before Retry-After'])
})

test('an edit with text alone loses the blocks and keeps the metadata', async () => {
  const server = await stand()
  const slack = client(server)
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x' } }]
  const metadata = { event_type: 'x', event_payload: { key: 'k' } }
  await slack.apiCall('chat.postMessage', { ...POST, blocks, metadata })
  const ts = server.messages('C1')[0]?.ts
  await slack.apiCall('chat.update', { channel: 'C1', ts, text: 'new' })
  expect(server.messages('C1')).toEqual([
    expect.objectContaining({ text: 'new', blocks: [], metadata, edited: true }),
  ])
})

test('history is newest first, without replies, and shows metadata only when asked', async () => {
  const server = await stand()
  const slack = client(server)
  const metadata = { event_type: 'x', event_payload: { key: 'k' } }
  await slack.apiCall('chat.postMessage', { ...POST, metadata })
  const ts = server.messages('C1')[0]?.ts
  await slack.apiCall('chat.postMessage', { ...POST, text: 'reply', thread_ts: ts })
  await slack.apiCall('chat.postMessage', { ...POST, text: 'second' })
  const plain = await slack.conversations.history({ channel: 'C1' })
  expect(plain.messages?.map(({ text }) => text)).toEqual(['second', 'hello'])
  expect(JSON.stringify(plain.messages)).not.toContain('metadata')
  const asked = await slack.conversations.history({ channel: 'C1', include_all_metadata: true })
  expect(JSON.stringify(asked.messages)).toContain('metadata')
})

test('a private channel the bot was not invited to does not exist for it', async () => {
  const server = await stand()
  const post = client(server).apiCall('chat.postMessage', { ...POST, channel: 'G1' })
  await expect(post).rejects.toThrow('channel_not_found')
})

test('a socket address works once', async () => {
  const server = await stand()
  const { url = '' } = await client(server, 'xapp-1').apps.connections.open({})
  const greeting = await new Promise<string>((resolve) => {
    new WebSocket(url).on('message', (data: Buffer) => resolve(data.toString()))
  })
  expect(JSON.parse(greeting)).toMatchObject({ type: 'hello', num_connections: 1 })
  await new Promise((resolve) => new WebSocket(url).on('error', resolve))
  expect(server.violations).toEqual(['a socket came without an unused ticket'])
})

test('a command that nobody acknowledges fails after three seconds', async () => {
  const server = await stand()
  const typed = { command: '/deals', text: '', user: 'U1', channel: 'C1' }
  await expect(server.invoke(typed)).rejects.toThrow('dispatch_failed')
  const { url = '' } = await client(server, 'xapp-1').apps.connections.open({})
  await new Promise((resolve) => new WebSocket(url).on('message', resolve))
  await expect(server.invoke(typed)).rejects.toThrow('operation_timeout')
  expect(server.violations).toEqual(['slash_commands: not acknowledged within 3000 ms'])
})

test('an answer address takes five answers', async () => {
  const server = await stand()
  const { url = '' } = await client(server, 'xapp-1').apps.connections.open({})
  const addresses = new Promise<string>((resolve) => {
    const ws = new WebSocket(url)
    ws.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString())
      if (message.type !== 'slash_commands') return
      ws.send(JSON.stringify({ envelope_id: message.envelope_id, payload: {} }))
      resolve(message.payload.response_url)
    })
    ws.on('open', () => ws.pong())
  })
  await expect.poll(() => server.sockets.count()).toBe(1)
  const typed = { command: '/deals', text: '', user: 'U1', channel: 'C1' }
  const outcome = server.invoke(typed)
  const address = await addresses
  const statuses: number[] = []
  for (let count = 0; count < 6; count += 1) {
    const body = JSON.stringify({ text: `answer ${count}` })
    statuses.push((await fetch(address, { method: 'POST', body })).status)
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404])
  expect((await outcome).posts).toHaveLength(5)
})

import { expect, test } from 'vitest'
import type { ChatPlatform, SendResult } from '../../src/ports.ts'
import { bench, cardOf, connected, idOf, keyOf } from './with-slack.ts'

test('an alert is posted, edited in place and answered in its thread', async () => {
  const { server, slack } = await connected()
  const ts = idOf(await slack.post('C0NEWS', cardOf('A buys B'), keyOf('d-1')))
  expect(await slack.edit('C0NEWS', ts, cardOf('A bought B'))).toEqual({
    kind: 'sent',
    messageId: ts,
  })
  const reply = idOf(await slack.reply('C0NEWS', ts, cardOf('Completed'), keyOf('d-1-e2')))
  const [alert, answer] = server.messages('C0NEWS')
  expect(alert).toMatchObject({ ts, edited: true, threadTs: null })
  expect(JSON.stringify(alert?.blocks)).toContain('A bought B')
  expect(alert?.metadata).toEqual({
    event_type: 'dealbell_delivery',
    event_payload: { key: 'd-1' },
  })
  expect(answer).toMatchObject({ ts: reply, threadTs: ts })
  expect(server.violations).toEqual([])
})

test('an uncertain delivery finds the message that is already there', async () => {
  const { server, slack } = await bench()
  const ts = idOf(await slack.post('C0NEWS', cardOf('A'), keyOf('d-1')))
  expect(idOf(await slack.post('C0NEWS', cardOf('A'), keyOf('d-1', true)))).toBe(ts)
  const reply = idOf(await slack.reply('C0NEWS', ts, cardOf('A!'), keyOf('d-1-e2')))
  expect(idOf(await slack.reply('C0NEWS', ts, cardOf('A!'), keyOf('d-1-e2', true)))).toBe(reply)
  expect(server.messages('C0NEWS')).toHaveLength(2)
  expect(server.violations).toEqual([])
})

test('a follow-up that is to be seen in the channel is shown there too', async () => {
  const { server, slack } = await bench()
  const ts = idOf(await slack.post('C0NEWS', cardOf('A'), keyOf('d-1')))
  idOf(await slack.reply('C0NEWS', ts, cardOf('A!'), { ...keyOf('d-1-e2'), alsoInChannel: true }))
  idOf(await slack.reply('C0NEWS', ts, cardOf('A?'), keyOf('d-1-e3')))
  expect(server.messages('C0NEWS')).toMatchObject([
    { threadTs: null, broadcast: false },
    { threadTs: ts, broadcast: true },
    { threadTs: ts, broadcast: false },
  ])
  expect(server.violations).toEqual([])
})

test('an alert pings those who are to be mentioned, and nobody whom the news name', async () => {
  const { server, slack } = await bench()
  const mentions = [
    { kind: 'user', id: 'U012AB' },
    { kind: 'group', id: 'S034CD' },
    { kind: 'role', id: '56' },
  ] as const
  const alert = { ...cardOf('<!channel> <@U099> buys'), mentions }
  idOf(await slack.post('C0NEWS', alert, keyOf('d-1')))
  const [message] = server.messages('C0NEWS')
  const pings = `${message?.text} ${JSON.stringify(message?.blocks)}`.match(/<[!@][^>]*>/g)
  expect(new Set(pings)).toEqual(new Set(['<@U012AB>', '<!subteam^S034CD>']))
  expect(message?.blocks[0]).toMatchObject({ text: { text: '<@U012AB> <!subteam^S034CD>' } })
  expect(server.violations).toEqual([])
})

test('an uncertain delivery that never arrived is posted', async () => {
  const { server, slack } = await bench()
  expect((await slack.post('C0NEWS', cardOf('A'), keyOf('d-1', true))).kind).toBe('sent')
  expect(server.messages('C0NEWS')).toHaveLength(1)
})

test('an uncertain delivery is posted when the bot may not read the channel', async () => {
  const { server, slack } = await bench({ server: { botScopes: ['chat:write'] } })
  expect((await slack.post('C0NEWS', cardOf('A'), keyOf('d-1', true))).kind).toBe('sent')
  expect(server.messages('C0NEWS')).toHaveLength(1)
})

test('an alert whose answer was lost is not posted twice', async () => {
  const { server, slack } = await bench()
  server.failNext('chat.postMessage', { kind: 'reset', after: true })
  const first = await slack.post('C0NEWS', cardOf('A'), keyOf('d-1'))
  expect(first).toMatchObject({ kind: 'wait', maybeSent: true })
  const again = await slack.post('C0NEWS', cardOf('A'), keyOf('d-1', true))
  expect(server.messages('C0NEWS').map(({ ts }) => ts)).toEqual([idOf(again)])
})

test('keeps the alert when Slack answers 500, cuts the connection or has trouble of its own', async () => {
  const { server, slack } = await bench()
  server.failNext('chat.postMessage', { kind: 'status', status: 500 })
  server.failNext('chat.postMessage', { kind: 'reset', after: false })
  server.failNext('chat.postMessage', { kind: 'error', error: 'internal_error' })
  for (const reason of [/HTTP 500/, /cannot be reached/, /internal_error/]) {
    const result = await slack.post('C0NEWS', cardOf('A'), keyOf('d-1'))
    expect(result).toMatchObject({ kind: 'wait', reason: expect.stringMatching(reason) })
  }
  const sent = await untilSent(() => slack.post('C0NEWS', cardOf('A'), keyOf('d-1')))
  expect(server.messages('C0NEWS').map(({ ts }) => ts)).toEqual([sent])
})

test('a limit on one channel does not delay another', async () => {
  const { server, slack } = await bench()
  server.failNext('chat.postMessage', { kind: 'limited', seconds: 2 })
  const since = performance.now()
  const limited = await slack.post('C0NEWS', cardOf('A'), keyOf('d-1'))
  expect(limited).toMatchObject({ kind: 'wait', ms: 2000 })
  const held = slack.post('C0NEWS', cardOf('A'), keyOf('d-1'))
  idOf(await slack.post('C0MORE', cardOf('A'), keyOf('d-2')))
  expect(server.messages('C0NEWS')).toEqual([])
  idOf(await held)
  expect(performance.now() - since).toBeGreaterThanOrEqual(1990)
})

test('a burst to one channel is paced below the limit and nothing is lost', async () => {
  const { server, slack } = await bench()
  const keys = Array.from({ length: 7 }, (_, index) => `d-${index}`)
  await Promise.all(
    keys.map((key) => untilSent(() => slack.post('C0NEWS', cardOf(key), keyOf(key)))),
  )
  expect(server.messages('C0NEWS')).toHaveLength(7)
  expect(server.refused.size).toBe(0)
  expect(server.violations).toEqual([])
})

test('a stricter limit than ours is obeyed and nothing is lost', async () => {
  const { server, slack } = await bench({ server: { rate: { burst: 1, perMs: 1500 } } })
  const keys = ['d-1', 'd-2', 'd-3']
  await Promise.all(
    keys.map((key) => untilSent(() => slack.post('C0NEWS', cardOf(key), keyOf(key)))),
  )
  expect(server.messages('C0NEWS')).toHaveLength(3)
})

test.for([
  ['C0GONE', /channel_not_found.*\/invite @Dealbell/],
  ['C0OLD', /is_archived.*unarchive/],
  ['C0CLOSED', /not_in_channel.*\/invite @Dealbell/],
] as const)(
  'posting to %s is refused until a person mends it, and says how',
  async ([channel, reason]) => {
    const { slack } = await bench()
    const result = await slack.post(channel, cardOf('A'), keyOf('d-1'))
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
  },
)

test.for([
  ['edit_window_closed', 'uneditable', /no longer allows/],
  ['cant_update_message', 'uneditable', /not posted by this bot/],
  ['some_new_error', 'refused', /some_new_error/],
  ['token_revoked', 'refused', /SLACK_BOT_TOKEN/],
  ['service_unavailable', 'wait', /service_unavailable/],
] as const)('an edit that Slack answers with %s is %s', async ([error, kind, reason]) => {
  const { server, slack } = await bench()
  const ts = idOf(await slack.post('C0NEWS', cardOf('A'), keyOf('d-1')))
  server.failNext('chat.update', { kind: 'error', error })
  const result = await slack.edit('C0NEWS', ts, cardOf('B'))
  expect(result).toMatchObject({ kind, reason: expect.stringMatching(reason) })
})

test('a limit on edits, which all channels share, holds up edits alone', async () => {
  const { server, slack } = await bench()
  const ts = idOf(await slack.post('C0NEWS', cardOf('A'), keyOf('d-1')))
  const other = idOf(await slack.post('C0MORE', cardOf('A'), keyOf('d-2')))
  server.failNext('chat.update', { kind: 'limited', seconds: 30 })
  const limited = await slack.edit('C0NEWS', ts, cardOf('B'))
  expect(limited).toMatchObject({ kind: 'uneditable', ms: 30_000 })
  expect(await slack.edit('C0MORE', other, cardOf('B'))).toMatchObject({ kind: 'uneditable' })
  expect(server.calls.filter(({ method }) => method === 'chat.update')).toHaveLength(1)
  expect(await slack.reply('C0NEWS', ts, cardOf('C'), keyOf('d-3'))).toMatchObject({ kind: 'sent' })
})

test('editing a deleted message says that it is gone', async () => {
  const { slack } = await bench()
  const result = await slack.edit('C0NEWS', '1700000000.000001', cardOf('A'))
  expect(result).toMatchObject({ kind: 'gone', reason: expect.stringMatching(/deleted/) })
})

test('nothing is answered to a deleted message', async () => {
  const { server, slack } = await bench()
  const ts = idOf(await slack.post('C0NEWS', cardOf('A'), keyOf('d-1')))
  server.deleteMessage('C0NEWS', ts)
  const result = await slack.reply('C0NEWS', ts, cardOf('B'), keyOf('d-2'))
  expect(result).toMatchObject({ kind: 'gone', reason: expect.stringMatching(/deleted/) })
  expect(server.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
})

test('a missing scope is named', async () => {
  const { slack } = await bench({ server: { botScopes: [] } })
  const result = await slack.post('C0NEWS', cardOf('A'), keyOf('d-1'))
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/chat:write/) })
})

test('a page that is not from Slack is no reason to give the alert up', async () => {
  const { server, slack } = await bench()
  server.failNext('chat.postMessage', { kind: 'error', error: '<html>Sign in to the proxy</html>' })
  const result = await slack.post('C0NEWS', cardOf('A'), keyOf('d-1'))
  expect(result).toMatchObject({ kind: 'wait', reason: expect.not.stringContaining('Sign in') })
})

/** Comes again as told, as the sender of deliveries does. */
async function untilSent(send: () => ReturnType<ChatPlatform['post']>): Promise<string> {
  for (let tries = 0; tries < 30; tries += 1) {
    const result: SendResult = await send()
    if (result.kind !== 'wait') return idOf(result)
    await new Promise((resolve) => setTimeout(resolve, result.ms))
  }
  throw new Error('still waiting after 30 tries')
}

import { expect, test } from 'vitest'
import type { Card } from '../../src/core/card/card.ts'
import { textOf } from '../fakes/discord-world.ts'
import { CHANNEL, card, OTHER_CHANNEL, stage, until } from './discord-fixture.ts'

const PICTURE = {
  kind: 'image',
  name: 'deals-by-time.png',
  png: Buffer.from('89504e470d0a1a0a', 'hex').toString('base64'),
  alt: 'May: 7B',
} as const
const KEY = { key: 'story-1-post', uncertain: false }
const MAYBE = { key: 'story-1-post', uncertain: true }

async function posted(scene: Awaited<ReturnType<typeof stage>>) {
  const bot = scene.bot()
  const result = await bot.post(CHANNEL, card('Meta buys into Scale AI'), KEY)
  if (result.kind !== 'sent') throw new Error(JSON.stringify(result))
  return { bot, messageId: result.messageId }
}

test('an alert stands in its channel', async () => {
  const scene = await stage()
  const { messageId } = await posted(scene)
  const [message, ...more] = scene.server.messages(CHANNEL)
  expect(more).toEqual([])
  expect(message).toMatchObject({ id: messageId, pings: [] })
  expect(textOf(message ?? { components: [] })).toContain('### Meta buys into Scale AI')
})

test('an edited alert shows the new text in the same message', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  expect(await bot.edit(CHANNEL, messageId, card('Meta owns 49 %'))).toEqual({
    kind: 'sent',
    messageId,
  })
  const messages = scene.server.messages(CHANNEL)
  expect(messages.map(textOf).join()).toContain('Meta owns 49 %')
  expect(messages).toHaveLength(1)
})

test('follow-ups stand in one thread on the alert', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  for (const step of ['completed', 'denied']) {
    const key = { key: `story-1-${step}`, uncertain: false }
    expect(await bot.reply(CHANNEL, messageId, card(step), key)).toMatchObject({ kind: 'sent' })
  }
  const texts = scene.server.messages(messageId).map(textOf)
  expect(texts).toEqual([expect.stringContaining('completed'), expect.stringContaining('denied')])
  expect(scene.server.messages(CHANNEL)).toHaveLength(1)
})

test('a follow-up that is to be seen in the channel is a reply there', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  const key = { key: 'story-1-event', uncertain: false, alsoInChannel: true }
  const sent = await bot.reply(CHANNEL, messageId, card('completed'), key)
  expect(
    await bot.reply(CHANNEL, messageId, card('completed'), { ...key, uncertain: true }),
  ).toEqual(sent)
  const [, ...replies] = scene.server.messages(CHANNEL)
  expect(replies).toMatchObject([{ reference: messageId }])
})

test('a deleted message is not answered in the channel', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  scene.server.deleteMessage(CHANNEL, messageId)
  const key = { key: 'story-1-event', uncertain: false, alsoInChannel: true }
  const result = await bot.reply(CHANNEL, messageId, card('completed'), key)
  expect(result).toMatchObject({ kind: 'gone', reason: expect.stringContaining('deleted') })
  expect(scene.server.messages(CHANNEL)).toEqual([])
})

test('an alert pings those who are to be mentioned, and nobody whom the news name', async () => {
  const scene = await stage()
  const bot = scene.bot()
  const mentions = [
    { kind: 'role', id: '12' },
    { kind: 'user', id: '34' },
    { kind: 'group', id: 'S56' },
  ] as const
  const alert = { ...card('<@&99> @everyone <@34> buys'), mentions }
  const posting = await bot.post(CHANNEL, alert, KEY)
  const [message] = scene.server.messages(CHANNEL)
  expect(message?.pings).toEqual(['<@&12>', '<@34>'])
  expect(textOf(message ?? { components: [] })).toMatch(/^<@&12> <@34>\n/)
  const [{ body } = { body: null }] = scene.server.requests.filter(
    ({ method }) => method === 'POST',
  )
  expect(body).toMatchObject({ allowed_mentions: { parse: [], roles: ['12'], users: ['34'] } })
  const again = await bot.post(CHANNEL, alert, { ...KEY, uncertain: true })
  expect(again).toEqual(posting)
})

test.each(['CREATE_PUBLIC_THREADS', 'SEND_MESSAGES_IN_THREADS'] as const)(
  'without %s a follow-up is a reply in the channel',
  async (permission) => {
    const scene = await stage()
    const { bot, messageId } = await posted(scene)
    scene.server.deny(CHANNEL, permission)
    const key = { key: 'story-1-event', uncertain: false }
    expect(await bot.reply(CHANNEL, messageId, card('completed'), key)).toMatchObject({
      kind: 'sent',
    })
    expect(scene.server.messages(CHANNEL).at(-1)).toMatchObject({ reference: messageId })
  },
)

test('in a locked thread nothing is lost: the follow-up is a reply in the channel', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  await bot.reply(CHANNEL, messageId, card('completed'), { key: 'a', uncertain: false })
  scene.server.lock(messageId)
  await bot.reply(CHANNEL, messageId, card('denied'), { key: 'b', uncertain: false })
  expect(scene.server.messages(CHANNEL).at(-1)).toMatchObject({ reference: messageId })
})

test('sending twice with one key gives one message', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  expect(await bot.post(CHANNEL, card('again'), KEY)).toEqual({ kind: 'sent', messageId })
  expect(scene.server.messages(CHANNEL)).toHaveLength(1)
})

test('a message whose answer was lost is found again hours later', async () => {
  const scene = await stage()
  scene.server.fail({ fault: { kind: 'drop', when: 'after' }, method: 'POST' })
  const bot = scene.bot()
  expect(await bot.post(CHANNEL, card('first'), KEY)).toMatchObject({ kind: 'wait' })
  const [first] = scene.server.messages(CHANNEL)
  scene.server.forgetNonces()
  await bot.post(CHANNEL, card('other'), { key: 'story-2-post', uncertain: false })
  expect(await bot.post(CHANNEL, card('first'), MAYBE)).toEqual({
    kind: 'sent',
    messageId: first?.id,
  })
  expect(scene.server.messages(CHANNEL)).toHaveLength(2)
})

test('a follow-up whose answer was lost is found again in its thread', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  const key = { key: 'story-1-event', uncertain: false }
  await bot.reply(CHANNEL, messageId, card('completed'), key)
  scene.server.forgetNonces()
  await bot.reply(CHANNEL, messageId, card('completed'), { ...key, uncertain: true })
  expect(scene.server.messages(messageId)).toHaveLength(1)
})

test('without the right to read history the nonce alone prevents a double post', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  scene.server.deny(CHANNEL, 'READ_MESSAGE_HISTORY')
  expect(await bot.post(CHANNEL, card('again'), MAYBE)).toEqual({ kind: 'sent', messageId })
})

test('an uncertain message that is not there is posted', async () => {
  const scene = await stage()
  expect(await scene.bot().post(CHANNEL, card('first'), MAYBE)).toMatchObject({ kind: 'sent' })
  expect(scene.server.messages(CHANNEL)).toHaveLength(1)
})

test('more alerts than the rate limit allows arrive later, and all of them', async () => {
  const scene = await stage({ rateLimit: { limit: 3, windowMs: 400 } })
  const bot = scene.bot()
  const keys = Array.from({ length: 8 }, (_, index) => `story-${index}`)
  const results = await Promise.all(
    keys.map((key) => bot.post(CHANNEL, card(key), { key, uncertain: false })),
  )
  expect(results.map(({ kind }) => kind)).toEqual(keys.map(() => 'sent'))
  expect(scene.server.messages(CHANNEL)).toHaveLength(8)
})

test('a short 429 is waited out, and another channel is not kept waiting', async () => {
  const scene = await stage()
  const bot = scene.bot()
  scene.server.fail({ fault: { kind: 'limited', seconds: 1 }, path: new RegExp(CHANNEL) })
  const slow = bot.post(CHANNEL, card('slow'), KEY)
  await until(() => scene.server.requests.length > 0)
  await bot.post(OTHER_CHANNEL, card('quick'), { key: 'other', uncertain: false })
  expect(scene.server.messages(CHANNEL)).toEqual([])
  expect(await slow).toMatchObject({ kind: 'sent' })
})

test('a long 429 goes back to the outbox with the time Discord names', async () => {
  const scene = await stage()
  scene.server.fail({ fault: { kind: 'limited', seconds: 600 } })
  const result = await scene.bot().post(CHANNEL, card('slow'), KEY)
  expect(result).toMatchObject({ kind: 'wait' })
  expect('ms' in result && result.ms).toBeGreaterThanOrEqual(600_000)
})

test.each([
  { fault: { kind: 'status', status: 500 }, kind: 'wait', text: '500' },
  { fault: { kind: 'status', status: 503 }, kind: 'wait', text: '503' },
  { fault: { kind: 'drop', when: 'before' }, kind: 'wait', text: 'could not be reached' },
  { fault: { kind: 'status', status: 401 }, kind: 'wait', text: 'DISCORD_TOKEN' },
  { fault: { kind: 'error', status: 400, code: 30046 }, kind: 'uneditable', text: 'an hour' },
  { fault: { kind: 'error', status: 400, code: 20022 }, kind: 'uneditable', text: 'announcements' },
  { fault: { kind: 'limited', seconds: 900, code: 30046 }, kind: 'uneditable', text: 'slowly' },
  { fault: { kind: 'error', status: 403, code: 50001 }, kind: 'refused', text: 'View Channel' },
  { fault: { kind: 'error', status: 403, code: 50013 }, kind: 'refused', text: 'Send Messages' },
  { fault: { kind: 'error', status: 403, code: 50005 }, kind: 'uneditable', text: 'someone else' },
  { fault: { kind: 'error', status: 403, code: 9 }, kind: 'refused', text: 'forbids' },
  { fault: { kind: 'error', status: 404, code: 10003 }, kind: 'gone', text: 'no longer exists' },
  { fault: { kind: 'error', status: 404, code: 10008 }, kind: 'gone', text: 'deleted' },
  { fault: { kind: 'error', status: 404, code: 9 }, kind: 'gone', text: 'does not know' },
] as const)('$fault gives $kind, and the next try succeeds', async ({ fault, kind, text }) => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  scene.server.fail({ fault })
  const result = await bot.edit(CHANNEL, messageId, card('changed'))
  expect(result).toMatchObject({ kind, reason: expect.stringContaining(text) })
  expect(await bot.edit(CHANNEL, messageId, card('changed'))).toMatchObject({ kind: 'sent' })
})

test('an outage of Discord asks to wait', async () => {
  const scene = await stage()
  const bot = scene.bot()
  await scene.server.stop()
  expect(await bot.post(CHANNEL, card('first'), KEY)).toMatchObject({ kind: 'wait' })
})

test('a channel or message that no longer exists is gone', async () => {
  const scene = await stage()
  const { bot, messageId } = await posted(scene)
  scene.server.deleteMessage(CHANNEL, messageId)
  expect(await bot.edit(CHANNEL, messageId, card('x'))).toMatchObject({ kind: 'gone' })
  expect(await bot.reply(CHANNEL, messageId, card('x'), MAYBE)).toMatchObject({ kind: 'gone' })
  scene.server.deleteChannel(CHANNEL)
  expect(await bot.post(CHANNEL, card('x'), KEY)).toMatchObject({ kind: 'gone' })
  expect(await bot.post(CHANNEL, card('x'), MAYBE)).toMatchObject({ kind: 'gone' })
})

test('a missing right is named', async () => {
  const scene = await stage()
  scene.server.deny(CHANNEL, 'SEND_MESSAGES')
  const result = await scene.bot().post(CHANNEL, card('x'), KEY)
  expect(result).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('Send Messages'),
  })
})

test('a channel that is no Discord id is refused without asking Discord', async () => {
  const scene = await stage()
  const result = await scene.bot().post('../general', card('x'), KEY)
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('digits') })
  expect(scene.server.requests).toEqual([])
})

test('a picture comes with the message that shows it, in an alert and in an answer', async () => {
  const scene = await stage()
  const chart: Card = { ...card('Values'), sections: [PICTURE] }
  expect(await scene.bot().post(CHANNEL, chart, KEY)).toMatchObject({ kind: 'sent' })
  await scene.connectedBot(() => Promise.resolve({ card: chart, shared: true }))
  await scene.server.invoke({ command: 'deals', options: { query: 'x' }, channelId: CHANNEL })
  const file = { name: 'deals-by-time.png', size: 8 }
  expect(scene.server.files).toEqual([file, file])
  const shown = JSON.stringify(scene.server.messages(CHANNEL))
  expect(shown).toContain('attachment://deals-by-time.png')
  expect(shown).toContain('May: 7B')
})

test('where the bot may attach no files a picture is told in words', async () => {
  const scene = await stage()
  scene.server.deny(CHANNEL, 'ATTACH_FILES')
  const chart: Card = { ...card('Values'), sections: [PICTURE] }
  expect(await scene.bot().post(CHANNEL, chart, KEY)).toMatchObject({ kind: 'sent' })
  const [message, ...more] = scene.server.messages(CHANNEL)
  expect(more).toEqual([])
  expect(textOf(message ?? { components: [] })).toContain('### Values')
  expect(textOf(message ?? { components: [] })).toContain('May: 7B')
})

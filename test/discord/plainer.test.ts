import { expect, test } from 'vitest'
import type { Card } from '../../src/core/card/card.ts'
import { FLAG } from '../fakes/discord-message-rules.ts'
import { textOf } from '../fakes/discord-world.ts'
import { CHANNEL, stage } from './discord-fixture.ts'

const KEY = { key: 'story-1-post', uncertain: false }
const MALFORMED = { kind: 'error', status: 400, code: 50035 } as const

const ALERT: Card = {
  title: 'Meta *buys* into Scale AI',
  accent: 'announced',
  sections: [
    { kind: 'fields', fields: [{ label: 'Price', value: 'US$14.3bn' }] },
    { kind: 'links', label: 'Sources', links: [{ text: '@everyone', url: 'https://a.example/' }] },
    {
      kind: 'quotes',
      label: 'Evidence',
      quotes: [{ text: 'They said so', source: { text: 'Wire', url: null } }],
    },
    { kind: 'items', items: [{ title: '#1', detail: 'Announced' }] },
    { kind: 'text', text: 'x '.repeat(20_000) },
  ],
  footer: '#1',
}

test('a card that Discord calls malformed is posted as text in a single component', async () => {
  const scene = await stage()
  scene.server.fail({ fault: MALFORMED, method: 'POST' })
  expect(await scene.bot().post(CHANNEL, ALERT, KEY)).toMatchObject({ kind: 'sent' })
  const [message] = scene.server.messages(CHANNEL)
  const text = textOf(message ?? { components: [] })
  expect(text.split('\n').slice(0, 7)).toEqual([
    'Meta \\*buys\\* into Scale AI',
    'Price: US$14.3bn',
    'Sources',
    '\\@everyone',
    'Evidence',
    'They said so (Wire)',
    '\\#1: Announced',
  ])
  expect(scene.log()).toContain('plainer form')
})

test('where components are refused altogether, the alert is plain text', async () => {
  const scene = await stage()
  scene.server.fail({ fault: MALFORMED, method: 'POST', count: 2 })
  const bot = scene.bot()
  const sent = await bot.post(CHANNEL, ALERT, KEY)
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
  const [message] = scene.server.messages(CHANNEL)
  expect(message).toMatchObject({ flags: FLAG.suppressEmbeds, pings: [] })
  expect(message?.content).toMatch(/^Meta \\\*buys\\\* into Scale AI\nPrice: US\$14\.3bn\n/)
  expect(await bot.post(CHANNEL, ALERT, KEY)).toEqual(sent)
})

test('an edit and a follow-up take the plainer form as well', async () => {
  const scene = await stage()
  const bot = scene.bot()
  const sent = await bot.post(CHANNEL, ALERT, KEY)
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
  scene.server.fail({ fault: MALFORMED, method: 'PATCH' })
  expect(await bot.edit(CHANNEL, sent.messageId, ALERT)).toEqual(sent)
  scene.server.fail({ fault: MALFORMED, method: 'POST', path: /messages$/ })
  const key = { key: 'story-1-event', uncertain: false }
  expect(await bot.reply(CHANNEL, sent.messageId, ALERT, key)).toMatchObject({ kind: 'sent' })
  expect(scene.server.messages(sent.messageId)).toHaveLength(1)
})

test('what is refused in every form is a fault of ours and thrown', async () => {
  const scene = await stage()
  scene.server.fail({ fault: MALFORMED, method: 'POST', count: 3 })
  await expect(scene.bot().post(CHANNEL, ALERT, KEY)).rejects.toThrow('Discord refused a request')
})

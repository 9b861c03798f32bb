import { expect, test } from 'vitest'
import type { ActionReply, ActionRequest, Form } from '../../commands/action.ts'
import type { Card } from '../../src/core/card/card.ts'
import { MANAGE_GUILD } from '../fakes/discord-interact.ts'
import { buttonLabels } from '../fakes/discord-press.ts'
import { type Message, textOf } from '../fakes/discord-world.ts'
import { CHANNEL, card, GUILD, type Scene, stage, until } from './discord-fixture.ts'

const NOTHING = { components: [] }

const FORM: Form = {
  title: 'Correct a figure of this rather long-named deal',
  submit: { action: 'correct', subject: '12' },
  fields: [
    {
      kind: 'choice',
      name: 'field',
      label: 'What is wrong',
      required: true,
      value: 'price',
      choices: [
        { label: 'Price', value: 'price' },
        { label: 'Stake', value: 'stake' },
      ],
    },
    { kind: 'line', name: 'value', label: 'Right value', required: true, maxLength: 100 },
    { kind: 'paragraph', name: 'note', label: 'Note', required: false, maxLength: 9000 },
  ],
}

function withButtons(count = 1): Card {
  const buttons = Array.from({ length: count }, (_, index) => ({
    label: `Press ${index + 1}`,
    action: 'press',
    subject: String(index + 1),
    style: 'plain' as const,
  }))
  return { ...card('Alert'), sections: [...card('').sections, { kind: 'buttons', buttons }] }
}

/** A bot with an alert in its channel; `reply` is what a press gets. */
async function alerted(reply: (request: ActionRequest) => ActionReply, buttons = 1) {
  const scene = await stage()
  const asked: ActionRequest[] = []
  const bot = await scene.connectedBot(undefined, async (request) => {
    asked.push(request)
    return reply(request)
  })
  await bot.post(CHANNEL, withButtons(buttons), { key: 'd-1', uncertain: false })
  const [message] = scene.server.messages(CHANNEL)
  if (message === undefined) throw new Error('nothing was posted')
  return { scene, asked, message }
}

function press(scene: Scene, message: Message, more: object = {}) {
  return scene.server.press({ channelId: CHANNEL, message, label: 'Press 1', ...more })
}

const answer = (): ActionReply => ({ card: card('Evidence'), shared: false })

test('what a button shares stands in the channel', async () => {
  const { scene, message } = await alerted(() => ({ card: card('For all'), shared: true }))
  await press(scene, message)
  const [, shared] = scene.server.messages(CHANNEL)
  expect(textOf(shared ?? NOTHING)).toContain('For all')
})

test('a pressed button reaches its action, and its answer is for the presser alone', async () => {
  const { scene, asked, message } = await alerted(answer)
  const pressed = await press(scene, message, { locale: 'de', permissions: MANAGE_GUILD })
  expect(asked).toEqual([
    {
      platform: 'discord',
      team: `discord:${GUILD}`,
      channel: `discord:${CHANNEL}`,
      user: { id: '200000000000000001', name: 'A. Reader', canEdit: true },
      locale: 'de',
      action: 'press',
      subject: '1',
      fields: {},
    },
  ])
  expect(pressed.ephemeral).toBe(true)
  expect(textOf(pressed.original ?? NOTHING)).toContain('Evidence')
  expect(scene.server.messages(CHANNEL)).toHaveLength(1)
})

test('ten buttons of a card are shown, in rows of five', async () => {
  const { message } = await alerted(answer, 13)
  const names = Array.from({ length: 10 }, (_, index) => `Press ${index + 1}`)
  expect(buttonLabels(message)).toEqual(names)
})

test.each(['', 'x', 'do:', 'do:press', 'do:Press:1', 'old-button', 'do:press:1:2', '💥'])(
  'a button with the id "%s", which we never made, is answered in words',
  async (customId) => {
    const { scene, asked, message } = await alerted(answer)
    const pressed = await scene.server.press({ channelId: CHANNEL, message, customId })
    expect(asked).toEqual([])
    expect(textOf(pressed.original ?? NOTHING)).toContain('no longer works')
  },
)

test('a button that opens a form does so at once, and what is filled in reaches its action', async () => {
  const { scene, asked, message } = await alerted(({ action }) =>
    action === 'press' ? { form: FORM } : { card: card('Thank you'), shared: false },
  )
  const opened = await press(scene, message)
  expect(opened.modal?.['title']).toBe('Correct a figure of this rather long-named…')
  const values = { value: '14.3bn USD' }
  const sent = await scene.server.submit({ channelId: CHANNEL, opened, values })
  expect(asked.at(-1)).toMatchObject({
    action: 'correct',
    subject: '12',
    fields: { field: 'price', value: '14.3bn USD', note: '' },
  })
  expect(sent.ephemeral).toBe(true)
  expect(textOf(sent.original ?? NOTHING)).toContain('Thank you')
})

test('what is wrong with a form is told in words', async () => {
  const { scene, message } = await alerted(({ action }) =>
    action === 'press' ? { form: FORM } : { faults: { value: 'This is no sum.' } },
  )
  const opened = await press(scene, message)
  const sent = await scene.server.submit({ channelId: CHANNEL, opened, values: { value: 'x' } })
  expect(textOf(sent.original ?? NOTHING)).toContain('This is no sum.')
})

test('a slow answer is announced within three seconds, and a form that comes so late is not opened', async () => {
  const scene = await stage()
  const gate = Promise.withResolvers<ActionReply>()
  const bot = await scene.connectedBot(undefined, () => gate.promise)
  await bot.post(CHANNEL, withButtons(), { key: 'd-1', uncertain: false })
  const [message] = scene.server.messages(CHANNEL)
  if (message === undefined) throw new Error('nothing was posted')
  const pressing = press(scene, message)
  await until(() => scene.server.requests.some(({ path }) => path.endsWith('/callback')))
  gate.resolve({ form: FORM })
  const pressed = await pressing
  expect(pressed).toMatchObject({ deferred: true, ephemeral: true, modal: null })
  expect(textOf(pressed.original ?? NOTHING)).toContain('press the button once more')
})

test('a button in a direct message belongs to no server, and nobody may edit there', async () => {
  const { scene, asked, message } = await alerted(answer)
  await press(scene, message, { channelId: '300000000000000009', direct: true })
  expect(asked).toMatchObject([{ team: 'discord:@me', user: { canEdit: false }, subject: '1' }])
})

test('what is picked from a menu is told, and a private answer gives way to the next', async () => {
  const scene = await stage()
  const options = [
    { label: 'Newest first', value: 'latest' },
    { label: 'Dearest first', value: 'price' },
  ]
  const menu = {
    kind: 'choice',
    label: 'Sort',
    action: 'deals-sort',
    subject: '1',
    options,
  } as const
  const listed = { ...card('Deals'), sections: [menu] }
  const asked: unknown[] = []
  await scene.connectedBot(
    async () => ({ card: listed, shared: false }),
    async ({ action, subject, fields }) => {
      asked.push({ action, subject, fields })
      return { card: card('Deals by price'), shared: false, inPlace: true }
    },
  )
  const who = { channelId: CHANNEL }
  const { original: message } = await scene.server.invoke({
    ...who,
    command: 'deals',
    options: { query: 'x' },
  })
  if (message === null) throw new Error('there is no answer')
  const picked = await scene.server.pick({ ...who, message, menu: 'Sort', option: 'Dearest' })
  expect(asked).toEqual([{ action: 'deals-sort', subject: '1', fields: { choice: 'price' } }])
  expect(picked.original).toBe(message)
  expect(textOf(message)).toContain('Deals by price')
})

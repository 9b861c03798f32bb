import { expect, test } from 'vitest'
import type { ActionReply, ActionRequest, Form } from '../../commands/action.ts'
import type { Card } from '../../src/core/card/card.ts'
import { slackButtons } from '../fakes/slack-interact.ts'
import { cardOf, connected, eventually, keyOf } from './with-slack.ts'

const FORM: Form = {
  title: 'Correct a figure of this deal',
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
        { label: 'Stake <b>', value: 'stake' },
      ],
    },
    { kind: 'line', name: 'value', label: 'Right value', required: true, maxLength: 100 },
    { kind: 'paragraph', name: 'note', label: 'Note', required: false, maxLength: 9000 },
  ],
}

const ALERT: Card = {
  ...cardOf('Alert'),
  footer: '#12',
  sections: [
    {
      kind: 'buttons',
      buttons: [
        { label: 'Evidence & more', action: 'press', subject: '12', style: 'primary' },
        { label: 'The same', action: 'press', subject: '12', style: 'plain' },
        { label: '', action: 'press', subject: '13', style: 'danger' },
      ],
    },
    ...cardOf('Alert').sections,
  ],
}

const ANNA = { user: 'U0ANNA', channel: 'C0NEWS' }

/** A bot with an alert in its channel; `reply` is what a press gets. */
async function alerted(reply: (request: ActionRequest) => ActionReply | Promise<ActionReply>) {
  const asked: ActionRequest[] = []
  const all = await connected({
    slack: {
      async act(request) {
        asked.push(request)
        return reply(request)
      },
    },
  })
  await all.slack.post('C0NEWS', ALERT, keyOf('d-1'))
  const [message] = all.server.messages('C0NEWS')
  if (message === undefined) throw new Error('nothing was posted')
  const press = () => all.server.press({ ...ANNA, message, label: 'Evidence &amp; more' })
  return { ...all, asked, message, press }
}

const answer = (): ActionReply => ({ card: cardOf('Evidence'), shared: false })

test('what a button shares stands in the channel', async () => {
  const { press, server } = await alerted(() => ({ card: cardOf('For all'), shared: true }))
  const { answer: shared } = await press()
  expect(shared).toMatchObject({ shared: true, text: expect.stringContaining('For all') })
  expect(server.violations).toEqual([])
})

test('buttons stand below everything else, each once', async () => {
  const { message, server } = await alerted(answer)
  expect(slackButtons(message)).toEqual(['Evidence &amp; more', '…'])
  expect(JSON.stringify(message.blocks.at(-1))).toContain('actions')
  expect(server.violations).toEqual([])
})

test('a pressed button reaches its action, and its answer is for the presser alone', async () => {
  const { press, asked, server } = await alerted(answer)
  const pressed = await press()
  expect(asked).toEqual([
    {
      platform: 'slack',
      team: 'slack:T0TEAM',
      channel: 'slack:C0NEWS',
      user: { id: 'U0ANNA', name: 'anna', canEdit: true },
      locale: 'de',
      action: 'press',
      subject: '12',
      fields: {},
    },
  ])
  expect(pressed.answer).toMatchObject({ shared: false, text: expect.stringContaining('Evidence') })
  expect(server.violations).toEqual([])
})

test.each(['', 'x', 'do:press', 'do:Press:1', 'do:press:1:2', '💥'])(
  'a button with the id "%s", which we never made, is answered in words',
  async (actionId) => {
    const { server, asked } = await alerted(answer)
    const pressed = await server.press({ ...ANNA, actionId })
    expect(asked).toEqual([])
    expect(pressed.answer?.text).toContain('geht nicht mehr')
  },
)

test('a form opens, and what is filled in reaches its action with the channel of the button', async () => {
  const { press, asked, server } = await alerted(({ action }) =>
    action === 'press' ? { form: FORM } : { card: ALERT, shared: false },
  )
  const { opened } = await press()
  if (opened === null) throw new Error('no form was opened')
  await server.submit({ user: 'U0ANNA', opened, values: { value: '14.3bn USD' } })
  expect(asked.at(-1)).toMatchObject({
    channel: 'slack:C0NEWS',
    action: 'correct',
    subject: '12',
    fields: { field: 'price', value: '14.3bn USD', note: '' },
  })
  expect(JSON.stringify(opened.view)).toContain('About Alert')
  expect(server.violations).toEqual([])
})

test('a button of the answer in a modal is answered there', async () => {
  const { press, asked, server } = await alerted(({ subject, fields }) => {
    if (subject === '12' && 'value' in fields) return { card: ALERT, shared: false }
    return subject === '12' ? { form: FORM } : { card: cardOf('Unmuted'), shared: false }
  })
  const { opened } = await press()
  if (opened === null) throw new Error('no form was opened')
  await server.submit({ user: 'U0ANNA', opened, values: { value: 'x' } })
  await server.pressInView({ user: 'U0ANNA', opened, label: '…' })
  expect(asked.at(-1)).toMatchObject({ channel: 'slack:C0NEWS', action: 'press', subject: '13' })
  expect(JSON.stringify(opened.view)).toContain('About Unmuted')
  expect(server.violations).toEqual([])
})

test('what is wrong with a form stands beside its fields', async () => {
  const { press, server } = await alerted(({ action }) =>
    action === 'press' ? { form: FORM } : { faults: { value: 'This is no sum.', else: 'Lost.' } },
  )
  const { opened } = await press()
  if (opened === null) throw new Error('no form was opened')
  await server.submit({ user: 'U0ANNA', opened, values: { value: 'x' } })
  expect(opened.errors).toEqual({ value: 'This is no sum.' })
  expect(server.violations).toEqual([])
})

test('a form whose answer takes long says so and shows the answer when it is there', async () => {
  const gate = Promise.withResolvers<ActionReply>()
  const { press, server } = await alerted(({ action }) =>
    action === 'press' ? { form: FORM } : gate.promise,
  )
  const { opened } = await press()
  if (opened === null) throw new Error('no form was opened')
  await server.submit({ user: 'U0ANNA', opened, values: { value: 'x' } })
  expect(JSON.stringify(opened.view)).not.toContain('About late')
  gate.resolve({ card: cardOf('late'), shared: false })
  await eventually(() => JSON.stringify(opened.view).includes('About late'))
  expect(server.violations).toEqual([])
})

test('a form that Slack opens no more is answered in words', async () => {
  const { press, server } = await alerted(() => ({ form: FORM }))
  server.failNext('views.open', { kind: 'error', error: 'expired_trigger_id' })
  const pressed = await press()
  expect(pressed.answer?.text).toContain('noch einmal')
  expect(server.violations).toEqual([])
})

test('what is picked from a menu is told, and its answer may take the place of the list', async () => {
  const options = [
    { label: 'Newest first', value: 'latest' },
    { label: 'Dearest & best first', value: 'price' },
  ]
  const menu = {
    kind: 'choice',
    label: 'Sort',
    action: 'deals-sort',
    subject: '1',
    options,
  } as const
  const asked: ActionRequest[] = []
  const { slack, server } = await connected({
    slack: {
      async act(request) {
        asked.push(request)
        return { card: cardOf('By price'), shared: false, inPlace: true }
      },
    },
  })
  await slack.post(
    'C0NEWS',
    { ...cardOf('Deals'), sections: [{ ...menu, picked: 'latest' }] },
    keyOf('d-1'),
  )
  const [message] = server.messages('C0NEWS')
  if (message === undefined) throw new Error('nothing was posted')
  const pressed = await server.press({ ...ANNA, message, label: 'Sort', option: 'Dearest' })
  expect(asked).toMatchObject([
    { action: 'deals-sort', subject: '1', fields: { choice: 'price' }, user: { id: 'U0ANNA' } },
  ])
  expect(pressed.answer?.text).toContain('By price')
})

import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import type { ActionReply } from '../../commands/action.ts'
import type { CommandRequest } from '../../commands/command.ts'
import type { Card } from '../../src/core/card/card.ts'
import { eventCallback, type SentRequest, sendSigned } from '../fakes/slack-requests.ts'
import {
  bench,
  cardOf,
  connected,
  echo,
  eventually,
  idOf,
  keyOf,
  SIGNING_SECRET,
  UNASKED,
} from './with-slack.ts'

const FORM = 'application/x-www-form-urlencoded'
const TYPED = { command: '/deals', text: 'meta', user: 'U0ANNA', channel: 'C0NEWS' }
const OFF_BY_S = 300

/** A bot that Slack reaches by HTTP; `asked` are the commands that arrived, `send` sends what Slack would sign. */
async function reached() {
  const asked: CommandRequest[] = []
  const answer = (asking: CommandRequest) => {
    asked.push(asking)
    return echo(asking)
  }
  const all = await connected({ over: 'http', slack: { answer } })
  const target = { url: all.eventsUrl, signingSecret: SIGNING_SECRET }
  const send = (sent: Partial<SentRequest>): Promise<Response> =>
    sendSigned(target, { type: FORM, body: COMMAND, ...sent })
  return { ...all, asked, target, send }
}

const COMMAND = new URLSearchParams({
  command: '/deals',
  text: 'meta',
  user_id: 'U0ANNA',
  user_name: 'anna',
  team_id: 'T0TEAM',
  channel_id: 'C0NEWS',
  response_url: 'http://127.0.0.1:1/commands/none',
  trigger_id: '1.2.3',
}).toString()

const nowInSeconds = (): number => Math.floor(Date.now() / 1000)

test('a command is answered as over Socket Mode, without any socket', async () => {
  const { server, asked, slack } = await reached()
  const { posts, ackMs } = await server.invoke({
    ...TYPED,
    text: 'party:“Scale AI” price:>1bn & more',
  })
  expect(ackMs).toBeLessThan(3000)
  expect(posts).toEqual([expect.objectContaining({ shared: false })])
  expect(asked).toEqual([
    expect.objectContaining({
      team: 'slack:T0TEAM',
      channel: 'slack:C0NEWS',
      user: { id: 'U0ANNA', name: 'anna', canEdit: true },
      options: { query: 'party:"Scale AI" price:>1bn & more' },
    }),
  ])
  expect(slack.health()).toEqual({ ready: true, detail: 'connected' })
  expect(server.calls.map(({ method }) => method)).not.toContain('apps.connections.open')
  expect(server.violations).toEqual([])
})

const ALERT: Card = {
  ...cardOf('Alert'),
  sections: [
    {
      kind: 'buttons',
      buttons: [{ label: 'Correct', action: 'press', subject: '12', style: 'plain' }],
    },
  ],
}

const FAULTY: ActionReply = {
  faults: { value: 'That is no sum.' },
  card: cardOf('No'),
  shared: false,
}

const ASKS: ActionReply = {
  form: {
    title: 'Correct a figure',
    submit: { action: 'correct', subject: '12' },
    fields: [{ kind: 'line', name: 'value', label: 'Right value', required: true, maxLength: 100 }],
  },
}

test('a button opens a form, whose faults stand beside its fields and whose answer takes its place', async () => {
  const replies = [ASKS, FAULTY, { card: cardOf('Corrected'), shared: false }]
  const act = async (): Promise<ActionReply> => replies.shift() ?? ASKS
  const { server, slack } = await connected({ over: 'http', slack: { act } })
  idOf(await slack.post('C0NEWS', ALERT, keyOf('d-1')))
  const [message] = server.messages('C0NEWS')
  if (message === undefined) throw new Error('nothing was posted')
  const press = { user: 'U0ANNA', channel: 'C0NEWS', message, label: 'Correct' }
  const { opened } = await server.press(press)
  if (opened === null) throw new Error('no form was opened')
  await server.submit({ user: 'U0ANNA', opened, values: { value: 'x' } })
  expect(opened.errors).toEqual({ value: 'That is no sum.' })
  await server.submit({ user: 'U0ANNA', opened, values: { value: '1m' } })
  expect(JSON.stringify(opened.view)).toContain('Corrected')
  expect(server.violations).toEqual([])
})

test('Slack’s proof that the address is ours is answered only when Slack has signed it', async () => {
  const { send, target } = await reached()
  const asked = {
    type: 'application/json',
    body: JSON.stringify({ type: 'url_verification', challenge: 'abc' }),
  }
  const answer = await send(asked)
  expect([answer.status, await answer.json()]).toEqual([200, { challenge: 'abc' }])
  const forged = await sendSigned({ ...target, signingSecret: 'another' }, asked)
  expect([forged.status, await forged.text()]).toEqual([401, ''])
})

test('a check of the certificate is answered, and nothing is smuggled in with it', async () => {
  const { eventsUrl, asked } = await reached()
  const answer = await fetch(eventsUrl, {
    method: 'POST',
    headers: { 'content-type': FORM },
    body: `ssl_check=1&${COMMAND}`,
  })
  expect(answer.status).toBe(200)
  expect(asked).toEqual([])
})

test.for([
  ['five minutes old', -OFF_BY_S - 1],
  ['five minutes ahead', OFF_BY_S + 2],
  ['a year ahead', 365 * 86_400],
] as const)('a signed request that is %s is refused', async ([, seconds]) => {
  const { send, asked } = await reached()
  expect((await send({ seconds: nowInSeconds() + seconds })).status).toBe(401)
  expect(asked).toEqual([])
})

test.for([
  ['of four minutes ago', -240],
  ['of a clock four minutes ahead', 240],
] as const)('a signed request %s is taken', async ([, seconds]) => {
  const { send, asked } = await reached()
  expect((await send({ seconds: nowInSeconds() + seconds })).status).toBe(200)
  await eventually(() => asked.length === 1)
})

test.for([
  ['another secret', {}, 'another'],
  ['no signature', { headers: { 'x-slack-signature': '' } }, SIGNING_SECRET],
  ['another version', { headers: { 'x-slack-signature': `v1=${'0'.repeat(64)}` } }, SIGNING_SECRET],
  ['a time that is none', { headers: { 'x-slack-request-timestamp': 'now' } }, SIGNING_SECRET],
] as const)('a request with %s is refused', async ([, sent, signingSecret]) => {
  const { target, asked, lines } = await reached()
  const answer = await sendSigned(
    { ...target, signingSecret },
    { type: FORM, body: COMMAND, ...sent },
  )
  expect(answer.status).toBe(401)
  expect(asked).toEqual([])
  expect(lines.join('')).not.toContain(SIGNING_SECRET)
})

test('a body that was changed on its way is refused', async () => {
  const { target, asked } = await reached()
  const seconds = nowInSeconds()
  const signed = `v0:${seconds}:${COMMAND}`
  const digest = createHmac('sha256', SIGNING_SECRET).update(signed).digest('hex')
  const headers = { 'x-slack-signature': `v0=${digest}` }
  expect(
    (
      await sendSigned(target, {
        type: FORM,
        body: COMMAND.replace('meta', 'beta'),
        seconds,
        headers,
      })
    ).status,
  ).toBe(401)
  expect(asked).toEqual([])
})

test('signed nonsense is refused without harm', async () => {
  const { send, server } = await reached()
  expect((await send({ type: 'application/json', body: '{"type":' })).status).toBe(400)
  expect((await send({ body: 'payload=%7B' })).status).toBe(400)
  expect((await server.invoke(TYPED)).posts).toHaveLength(1)
})

test('a body larger than any of Slack’s is not read', async () => {
  const { send } = await reached()
  expect((await send({ body: `${COMMAND}&x=${'y'.repeat(1024 * 1024)}` })).status).toBe(413)
})

test('the type may name its character set, and the address may be written another way', async () => {
  const { send, target, asked } = await reached()
  expect((await send({ type: `${FORM}; charset=UTF-8` })).status).toBe(200)
  const url = target.url.replace('/slack/', '/%73lack/')
  expect((await sendSigned({ ...target, url }, { type: FORM, body: COMMAND })).status).toBe(200)
  await eventually(() => asked.length === 2)
})

test('an event that Slack repeats is taken each time but handled once', async () => {
  const shown: string[] = []
  const { server, slack, eventsUrl } = await connected({
    over: 'http',
    slack: {
      async home({ user }) {
        shown.push(user.id)
        return UNASKED.home()
      },
    },
  })
  const target = { url: eventsUrl, signingSecret: SIGNING_SECRET }
  const deliver = async (user: string, id: string, number: number): Promise<number> => {
    const event = { type: 'app_home_opened', user, tab: 'home', channel: `D${user}` }
    const body = JSON.stringify(eventCallback('T0TEAM', event, id))
    const again = { 'x-slack-retry-num': String(number), 'x-slack-retry-reason': 'http_timeout' }
    const headers = number === 0 ? {} : again
    return (await sendSigned(target, { type: 'application/json', body, headers })).status
  }
  const atOnce = await Promise.all([0, 1].map((number) => deliver('U0ANNA', '1', number)))
  expect([...atOnce, await deliver('U0ANNA', '1', 2)]).toEqual([200, 200, 200])
  // What comes later is about somebody who has to be looked up first: a repetition would be through before.
  expect(await deliver('U0BEN', '2', 0)).toBe(200)
  await eventually(() => server.home('U0BEN') !== null)
  // The same person once more is no repetition.
  expect(await deliver('U0ANNA', '3', 0)).toBe(200)
  await eventually(() => shown.length > 2)
  await slack.stop()
  expect(shown).toEqual(['U0ANNA', 'U0BEN', 'U0ANNA'])
  const published = server.calls.filter(({ method }) => method === 'views.publish')
  expect(published).toHaveLength(3)
})

test('before its start and after its stop the bot takes nothing', async () => {
  const all = await bench({ over: 'http' })
  const target = { url: all.eventsUrl, signingSecret: SIGNING_SECRET }
  const sent = { type: FORM, body: COMMAND }
  expect((await sendSigned(target, sent)).status).toBe(503)
  await all.slack.start()
  expect((await sendSigned(target, sent)).status).toBe(200)
  await all.slack.stop()
  expect((await sendSigned(target, sent)).status).toBe(503)
})

test('a request that breaks off does no harm', async () => {
  const { eventsUrl, server } = await reached()
  const { hostname, port, pathname } = new URL(eventsUrl)
  const broken = request({
    hostname,
    port,
    path: pathname,
    method: 'POST',
    headers: { 'content-length': '5000' },
  })
  const gone = new Promise<void>((resolve) => {
    broken.on('error', () => resolve())
    broken.on('close', () => resolve())
  })
  broken.write('payload=')
  setImmediate(() => broken.destroy())
  await gone
  expect((await server.invoke(TYPED)).posts).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { bench, cardOf, idOf, keyOf } from './with-slack.ts'

test('a user is written to, and told changes by messages of their own', async () => {
  const { server, slack } = await bench()
  const ts = idOf(await slack.post('dm:U0ANNA', cardOf('Announced'), keyOf('d-1')))
  await slack.edit('dm:U0ANNA', ts, cardOf('Completed'))
  await slack.reply('dm:U0ANNA', ts, cardOf('It is done'), keyOf('d-1-com'))
  const messages = server.messages('DU0ANNA')
  expect(messages.map(({ threadTs, edited }) => ({ threadTs, edited }))).toEqual([
    { threadTs: null, edited: true },
    { threadTs: null, edited: false },
  ])
  expect(server.calls.filter(({ method }) => method === 'conversations.open')).toHaveLength(1)
  expect(server.violations).toEqual([])
})

test('a message to a user that may be there already is looked for', async () => {
  const { server, slack } = await bench()
  const ts = idOf(await slack.post('dm:U0ANNA', cardOf('A'), keyOf('d-1')))
  expect(idOf(await slack.post('dm:U0ANNA', cardOf('A'), keyOf('d-1', true)))).toBe(ts)
  expect(server.messages('DU0ANNA')).toHaveLength(1)
})

test('a user who is no more is gone, and a missing scope is named', async () => {
  const { slack } = await bench()
  expect(await slack.post('dm:U0NOBODY', cardOf('A'), keyOf('d-1'))).toMatchObject({ kind: 'gone' })
  const narrow = await bench({ server: { botScopes: ['chat:write'] } })
  expect(await narrow.slack.post('dm:U0ANNA', cardOf('A'), keyOf('d-1'))).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('im:write'),
  })
})

test('an app that takes part in no direct messages is gone for its users', async () => {
  const { server, slack } = await bench()
  server.failNext('chat.postMessage', { kind: 'error', error: 'messages_tab_disabled' })
  expect(await slack.post('dm:U0ANNA', cardOf('A'), keyOf('d-1'))).toMatchObject({ kind: 'gone' })
})

import { expect, test } from 'vitest'
import type { Card } from '../../src/core/card/card.ts'
import { cardOf, connected, idOf, keyOf } from './with-slack.ts'

const TYPED = { command: '/deals', text: 'meta', user: 'U0ANNA', channel: 'C0NEWS' }
const CHART: Card = {
  ...cardOf('Values'),
  sections: [
    {
      kind: 'image',
      name: 'deals-by-time.png',
      png: Buffer.from('picture').toString('base64'),
      alt: 'May: 7B',
    },
  ],
}
const SHOWN = { type: 'image', slack_file: { id: 'F00000001' }, alt_text: 'May: 7B' }

test('a picture is uploaded and shown in the message', async () => {
  const { server, slack } = await connected()
  idOf(await slack.post('C0NEWS', CHART, keyOf('d-1')))
  const [message] = server.messages('C0NEWS')
  expect(message?.blocks).toContainEqual(SHOWN)
  expect(message?.text).toContain('May: 7B')
  expect(server.violations).toEqual([])
})

test('an answer shows its picture too', async () => {
  const { server } = await connected({
    slack: { answer: () => Promise.resolve({ card: CHART, shared: false }) },
  })
  const { posts } = await server.invoke(TYPED)
  expect(posts[0]?.blocks).toContainEqual(SHOWN)
})

test('where pictures may not be uploaded they are told in words, and the log says why once', async () => {
  const { server, slack, lines } = await connected({
    server: {
      botScopes: ['chat:write', 'commands', 'channels:history', 'groups:history', 'users:read'],
    },
  })
  idOf(await slack.post('C0NEWS', CHART, keyOf('d-1')))
  idOf(await slack.post('C0NEWS', CHART, keyOf('d-2')))
  for (const { blocks } of server.messages('C0NEWS')) {
    expect(JSON.stringify(blocks)).toContain('May: 7B')
    expect(JSON.stringify(blocks)).not.toContain('slack_file')
  }
  expect(
    lines.filter((line) => line.includes('files:write') && line.includes('picture')),
  ).toHaveLength(1)
})

test('a picture that Slack has not made ready is told in words', async () => {
  const { server, slack } = await connected()
  server.failNext('chat.postMessage', { kind: 'error', error: 'invalid_blocks' })
  idOf(await slack.post('C0NEWS', CHART, keyOf('d-1')))
  expect(JSON.stringify(server.messages('C0NEWS'))).not.toContain('slack_file')
})

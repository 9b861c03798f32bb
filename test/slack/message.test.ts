import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { findDeals } from '../../commands/find-deals.ts'
import type { MessageRequest } from '../../commands/message.ts'
import { plainOf } from '../../src/slack/typed.ts'
import { cardOf, connected } from './with-slack.ts'

test('the shortcut asks about the message as people read it, and answers the asker alone', async () => {
  const asked: MessageRequest[] = []
  const { server } = await connected({
    slack: {
      messageCommands: [findDeals],
      async answerMessage(request) {
        asked.push(request)
        return { card: cardOf('Found'), shared: false }
      },
    },
  })
  const answer = await server.choose({
    user: 'U0ANNA',
    channel: 'C0NEWS',
    callbackId: 'find-deals',
    message: {
      ts: '1700000000.000200',
      text: 'Look <@U0BEN>: <https://news.example/a|AT&amp;T buys X> &lt;now&gt; <https://b.example>',
      attachments: [
        { title: 'AT&amp;T buys X', text: 'For $1bn', title_link: 'https://news.example/a' },
        { fallback: 'Only this', from_url: 7 },
        {},
      ],
    },
  })
  expect(answer?.shared).toBe(false)
  expect(JSON.stringify(answer?.blocks)).toContain('Found')
  expect(asked).toEqual([
    {
      platform: 'slack',
      team: 'slack:T0TEAM',
      channel: 'slack:C0NEWS',
      user: { id: 'U0ANNA', name: 'anna', canEdit: true },
      locale: 'de',
      command: 'find-deals',
      message: {
        text: 'Look : AT&T buys X https://news.example/a <now> https://b.example',
        previews: [
          { title: 'AT&T buys X', text: 'For $1bn', url: 'https://news.example/a' },
          { title: '', text: 'Only this', url: null },
          { title: '', text: '', url: null },
        ],
        sentAt: 1_700_000_000_000,
      },
    },
  ])
  expect(server.violations).toEqual([])
})

test('whatever a message holds becomes text', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(typeof plainOf(text)).toBe('string')
      expect(plainOf(text.replace(/[<>&]/g, ''))).toBe(text.replace(/[<>&]/g, ''))
    }),
  )
  expect(plainOf('<!channel> <#C1|news> <mailto:a@b.example|a@b.example>')).toBe(
    ' news a@b.example mailto:a@b.example',
  )
})

import { expect, test, vi } from 'vitest'
import type { Card } from '../../src/core/card/card.ts'
import type { Joined } from '../../src/slack/joined.ts'
import { cardOf, connected } from './with-slack.ts'

const BOT = { type: 'member_joined_channel', user: 'U0BOT', channel: 'C0NEWS', team: 'T0TEAM' }

async function invited() {
  const asked: Joined[] = []
  const cards: (Card | null)[] = [cardOf('Welcome'), null]
  const all = await connected({
    slack: {
      async welcome(joined) {
        asked.push(joined)
        return cards.shift() ?? null
      },
    },
  })
  return { ...all, asked }
}

test('the first channel that the bot is invited to is shown how to begin, in the language of who invited', async () => {
  const { server, asked } = await invited()
  await server.tell({ ...BOT, inviter: 'U0ANNA' })
  await vi.waitFor(() => expect(server.messages('C0NEWS')).toHaveLength(1))
  await server.tell({ ...BOT, channel: 'C0MORE' })
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  expect(asked).toEqual([
    { team: 'slack:T0TEAM', channels: ['slack:C0NEWS'], locale: 'de' },
    { team: 'slack:T0TEAM', channels: ['slack:C0MORE'], locale: 'en' },
  ])
  expect(server.messages('C0MORE')).toEqual([])
  expect(server.violations).toEqual([])
})

test('other people who join a channel are let be', async () => {
  const { server, asked } = await invited()
  await server.tell({ ...BOT, user: 'U0BEN', inviter: 'U0ANNA' })
  await server.tell({ ...BOT, channel: 'C0MORE' })
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.channels).toEqual(['slack:C0MORE'])
})

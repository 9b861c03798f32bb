import { expect, test } from 'vitest'
import { feedNoticeCard } from '../../../src/core/card/feed-notice-card.ts'

const SINCE = Date.UTC(2025, 5, 12, 12)
const FEED = {
  url: 'https://news.example/feed.xml?key=SECRET',
  name: null,
  title: null,
  lastError: 'The server answered 500.',
}

test('says what has happened, since when and why, without the key in the address', () => {
  const card = feedNoticeCard({ ...FEED, notice: { kind: 'failing', since: SINCE } }, 'en')
  expect(card).toMatchObject({ title: 'The feed news.example/feed.xml fails', accent: 'warning' })
  expect(card.sections[0]).toEqual({
    kind: 'fields',
    fields: [
      { label: 'Since', value: '12 Jun 2025, 12:00 UTC' },
      { label: 'Reason', value: 'The server answered 500.' },
    ],
  })
  expect(JSON.stringify(card)).not.toContain('SECRET')
})

test('says where a feed has moved to', () => {
  const notice = { kind: 'moved', to: 'https://new.example/rss?token=SECRET' } as const
  const card = feedNoticeCard(
    { ...FEED, title: 'Nordwind-Nachrichten', lastError: null, notice },
    'de',
  )
  expect(card).toMatchObject({ title: 'Der Feed Nordwind-Nachrichten ist umgezogen' })
  expect(card.sections[0]).toMatchObject({ fields: [{ value: 'new.example/rss' }] })
})

test('a feed that works again gives no reason any more', () => {
  const card = feedNoticeCard({ ...FEED, notice: { kind: 'recovered', since: SINCE } }, 'en')
  expect(card.accent).toBe('neutral')
  expect(card.sections[0]).toMatchObject({ fields: [{ label: 'Since' }] })
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Card, CardSection } from '../../src/core/card/card.ts'
import { renderCard } from '../../src/slack/render.ts'
import { blockFaults, blocksTooLong, liveMarkup } from '../fakes/slack-blocks.ts'

const ALERT: Card = {
  title: 'Meta buys 49 % of Scale AI',
  accent: 'completed',
  sections: [
    { kind: 'text', text: 'First line\n\n\nSecond <line>' },
    { kind: 'fields', fields: [{ label: 'Price', value: '$14.3bn' }] },
    {
      kind: 'quotes',
      label: 'Evidence',
      quotes: [
        {
          text: 'Meta pays "cash" & shares',
          source: { text: 'Wire', url: 'https://a.test/?a=1&b=2' },
        },
      ],
    },
    { kind: 'links', label: 'Sources', links: [{ text: 'Post', url: null }] },
    { kind: 'items', items: [{ title: '#1', detail: 'A buys B' }] },
  ],
  footer: '2025-06-12',
}

test('a card becomes header, sections and context', () => {
  expect(renderCard(ALERT).blocks).toEqual([
    {
      type: 'header',
      text: { type: 'plain_text', text: '🟢 Meta buys 49 % of Scale AI', emoji: false },
    },
    section('First line\n\nSecond &lt;line&gt;'),
    { type: 'section', fields: [mrkdwn('*Price*\n$14.3bn')] },
    section(
      '*Evidence*\n&gt; Meta pays "cash" &amp; shares\n&gt; — <https://a.test/?a=1&amp;b=2|Wire>',
    ),
    section('*Sources*\n• Post'),
    section('*#1*\nA buys B'),
    { type: 'context', elements: [mrkdwn('2025-06-12')] },
  ])
})

test('notifications and screen readers get the whole card as text', () => {
  expect(renderCard(ALERT).text.split('\n')).toEqual([
    '🟢 Meta buys 49 % of Scale AI',
    'First line',
    'Second &lt;line&gt;',
    'Price: $14.3bn',
    '“Meta pays "cash" &amp; shares” — Wire',
    'Post',
    '#1 — A buys B',
    '2025-06-12',
  ])
})

test.for([
  ['a mention of everyone', '<!channel> hi', '&lt;!channel&gt; hi'],
  ['a mention of a person', '<@U123>', '&lt;@U123&gt;'],
  ['a disguised link', '<https://evil.test|bank>', '&lt;https://evil.test|bank&gt;'],
  ['an entity', '&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
  ['bold and italic', '*buy* _now_ ~old~', '∗buy∗ ˍnowˍ ∼old∼'],
  ['code', 'a`b`', 'aˋbˋ'],
  ['marks inside words', 'snake_case 5*3', 'snake_case 5*3'],
  ['a quotation', '> said', '› said'],
  ['direction and zero-width marks', 'a\u202Eb\u200Bc\u2066d\uFEFFe', 'abcde'],
  ['half a character', 'a\uD83D', 'a\uFFFD'],
] as const)('%s in the news stays text', ([, text, shown]) => {
  const { blocks } = renderCard(cardWith({ kind: 'text', text }))
  expect(blocks[1]).toEqual(section(shown))
})

test.for([
  ['https://a.test/x|y>z<', '<https://a.test/x%7Cy%3Ez%3C|s>'],
  ['javascript:alert(1)', 's'],
  ['slack://open', 's'],
  ['https://user:pass@a.test/', 's'],
  ['no address', 's'],
  [`https://a.test/${'x'.repeat(2000)}`, 's'],
] as const)('the address %s becomes %s', ([url, shown]) => {
  const { blocks } = renderCard(
    cardWith({ kind: 'links', label: 'L', links: [{ text: 's', url }] }),
  )
  expect(blocks[1]).toEqual(section(`*L*\n• ${shown}`))
})

test('a link without text shows where it leads', () => {
  const links = [{ text: ' ', url: 'https://a.test/x' }]
  const { blocks } = renderCard(cardWith({ kind: 'links', label: '', links }))
  expect(blocks[1]).toEqual(section('• <https://a.test/x|a.test>'))
})

test('what does not fit is left out from the end and says so, the footer stays', () => {
  const fields = Array.from({ length: 40 }, () => ({ label: 'L', value: 'v'.repeat(5000) }))
  const { blocks } = renderCard({ ...cardWith({ kind: 'fields', fields }), footer: 'end' })
  expect(blocks.slice(-2)).toEqual([
    { type: 'context', elements: [mrkdwn('…')] },
    { type: 'context', elements: [mrkdwn('end')] },
  ])
})

test('a long title is cut with an ellipsis', () => {
  const { blocks } = renderCard({ title: '&'.repeat(500), accent: 'stopped', sections: [] })
  expect(blocks[0]).toMatchObject({
    text: { text: expect.stringMatching(/^🔴 (?:&amp;)+…$/) },
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(
      fc.constantFrom('<!channel>', '*', '`', '&', '>', '|', '\u202E', '\n', ' ', '🇩🇪', '\uD800'),
      fc.integer({ min: 1, max: 10_000 }),
    )
    .map(([piece, times]) => piece.repeat(times).slice(0, 10_000)),
)
const someLink = fc.record({
  text: hostile,
  url: fc.option(fc.oneof(hostile, fc.webUrl({ withQueryParameters: true })), { nil: null }),
})
const anySection: fc.Arbitrary<CardSection> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: hostile }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: hostile, value: hostile }), { maxLength: 25 }),
  }),
  fc.record({
    kind: fc.constant('quotes' as const),
    label: hostile,
    quotes: fc.array(fc.record({ text: hostile, source: someLink }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('links' as const),
    label: hostile,
    links: fc.array(someLink, { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(
      fc.record({
        label: hostile,
        action: fc.constantFrom('evidence', 'mute', 'No:Action', ''),
        subject: fc.oneof(fc.nat().map(String), fc.string({ maxLength: 80 })),
        style: fc.constantFrom('plain' as const, 'primary' as const, 'danger' as const),
      }),
      { maxLength: 14 },
    ),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    label: hostile,
    action: fc.constantFrom('evidence', 'deals-sort', 'No:Action', ''),
    subject: fc.string({ maxLength: 100 }),
    options: fc.array(fc.record({ label: hostile, value: fc.string({ maxLength: 120 }) }), {
      maxLength: 30,
    }),
    picked: fc.constantFrom('a', ''),
  }),
  fc.record({
    kind: fc.constant('items' as const),
    items: fc.array(fc.record({ title: hostile, detail: hostile }), { maxLength: 60 }),
  }),
)
const anyCard: fc.Arbitrary<Card> = fc.record({
  title: hostile,
  accent: fc.constantFrom('neutral', 'rumored', 'announced', 'completed', 'stopped', 'warning'),
  sections: fc.array(anySection, { maxLength: 12 }),
  footer: hostile,
  mentions: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('user' as const), id: fc.stringMatching(/^U[A-Z0-9]{2,20}$/) }),
      fc.record({
        kind: fc.constant('group' as const),
        id: fc.stringMatching(/^S[A-Z0-9]{2,20}$/),
      }),
      fc.record({ kind: fc.constant('role' as const), id: fc.stringMatching(/^\d{1,20}$/) }),
    ),
    { maxLength: 30 },
  ),
})

test('long labels of buttons leave the texts less room, so that Slack takes both', () => {
  const label = 'word '.repeat(15)
  const buttons = Array.from({ length: 10 }, (_, index) => {
    return { label, action: 'evidence', subject: String(index), style: 'plain' } as const
  })
  const texts = Array.from(
    { length: 9 },
    () => ({ kind: 'text', text: 'word '.repeat(500) }) as const,
  )
  const sections = [...texts, { kind: 'buttons', buttons } as const]
  const { text, blocks } = renderCard({ title: 'T', accent: 'neutral', sections })
  expect(text.length + shownLength(blocks)).toBeLessThanOrEqual(9000)
})

test('whatever a card holds, Slack takes the message and nothing in it comes alive', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const { text, blocks } = renderCard(card)
      expect(blockFaults(blocks)).toEqual([])
      expect(liveMarkup(text, false)).toEqual([])
      expect(blocksTooLong(blocks)).toBe(false)
      expect(text.length).toBeGreaterThan(0)
      expect(text.length).toBeLessThanOrEqual(4000)
      expect(text.length + shownLength(blocks)).toBeLessThanOrEqual(9000)
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

function shownLength(blocks: readonly object[]): number {
  const texts = JSON.stringify(blocks).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? []
  return texts.reduce((sum, one) => sum + String(JSON.parse(`{${one}}`).text).length, 0)
}

function cardWith(one: CardSection): Card {
  return { title: 'T', accent: 'neutral', sections: [one] }
}

function section(text: string): object {
  return { type: 'section', text: mrkdwn(text) }
}

function mrkdwn(text: string): object {
  return { type: 'mrkdwn', text, verbatim: true }
}

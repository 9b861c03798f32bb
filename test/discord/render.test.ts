import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Card, CardSection } from '../../src/core/card/card.ts'
import { COMPONENT_LIMIT, renderCard } from '../../src/discord/render.ts'
import { FLAG, messageFlaws, pingsOf } from '../fakes/discord-message-rules.ts'
import { textOf } from '../fakes/discord-world.ts'

const NASTY = [
  '@everyone',
  '<@123456789012345678>',
  '<t:0:R>',
  '[bank](https://evil.example)',
  '\n# ',
  '\n> ',
  '```',
  '||',
  '\\',
  '\u202e',
  '\u200b',
  '\ud800',
  '👨‍👩‍👧‍👦',
  'a\u0300\u0301\u0302\u0303\u0304\u0305',
  '\n\n\n',
  ' ',
  ':tada:',
  'https://example.com/a_b_c',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.constantFrom(...NASTY).map((part) => part.repeat(Math.ceil(10_000 / part.length))),
)
const short = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }))
const url = fc.oneof(fc.webUrl({ withQueryParameters: true }), short, fc.constant(null))
const link = fc.record({ text, url })
const few = { maxLength: 6 }
const section: fc.Arbitrary<CardSection> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: short, value: text }), few),
  }),
  fc.record({
    kind: fc.constant('quotes' as const),
    label: short,
    quotes: fc.array(fc.record({ text, source: link }), few),
  }),
  fc.record({ kind: fc.constant('links' as const), label: short, links: fc.array(link, few) }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(
      fc.record({
        label: short,
        action: fc.oneof(fc.constantFrom('evidence', 'mute'), short),
        subject: fc.oneof(fc.nat().map(String), short),
        style: fc.constantFrom('plain' as const, 'primary' as const, 'danger' as const),
      }),
      few,
    ),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    label: short,
    action: fc.constantFrom('evidence', 'deals-sort', 'No:Action', ''),
    subject: fc.string({ maxLength: 100 }),
    options: fc.array(fc.record({ label: short, value: fc.string({ maxLength: 120 }) }), {
      maxLength: 30,
    }),
    picked: fc.constantFrom('a', ''),
  }),
  fc.record({
    kind: fc.constant('items' as const),
    items: fc.array(fc.record({ title: text, detail: text }), few),
  }),
)
const anyCard: fc.Arbitrary<Card> = fc.record(
  {
    title: text,
    accent: fc.constantFrom('neutral', 'rumored', 'announced', 'completed', 'stopped', 'warning'),
    sections: fc.array(section, { maxLength: 12 }),
    footer: text,
  },
  { requiredKeys: ['title', 'accent', 'sections'] },
)

function shown(sections: readonly CardSection[], title = 'Title'): string {
  return textOf(renderCard({ title, accent: 'neutral', sections }))
}

/** What is left to take effect once every escaped character is out of the way. */
function active(markdown: string): string {
  return markdown.replace(/\\[\p{P}\p{S}]/gu, '')
}

test('every card is a message that Discord takes, and pings nobody', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const payload = { ...renderCard(card) }
      expect(messageFlaws(payload, FLAG.v2)).toEqual([])
      expect(pingsOf({ ...payload, allowed_mentions: undefined })).toEqual([])
      expect(textOf(payload).isWellFormed()).toBe(true)
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

test('a button that does what a menu of its card does is left out, as Discord takes no id twice', () => {
  const payload = renderCard({
    title: 'Title',
    accent: 'neutral',
    sections: [
      {
        kind: 'buttons',
        buttons: [
          { label: 'Evidence', action: 'evidence', subject: '1', style: 'plain' },
          { label: 'Mute', action: 'mute', subject: '1', style: 'plain' },
        ],
      },
      {
        kind: 'choice',
        label: 'Evidence of',
        action: 'evidence',
        subject: '1',
        options: [{ label: 'Price', value: 'price' }],
        picked: '',
      },
    ],
  })
  expect(messageFlaws({ ...payload }, FLAG.v2)).toEqual([])
  expect(JSON.stringify(payload).match(/do:[a-z]+:1/g)).toEqual(['do:evidence:1', 'do:mute:1'])
})

test('whatever a card holds, just those are pinged whom it mentions', () => {
  const mentioned = fc.record({
    kind: fc.constantFrom('role', 'user'),
    id: fc.stringMatching(/^[1-9]\d{0,19}$/),
  })
  fc.assert(
    fc.property(anyCard, fc.array(mentioned, { maxLength: 20 }), (card, mentions) => {
      const payload = { ...renderCard({ ...card, mentions }) }
      expect(messageFlaws(payload, FLAG.v2)).toEqual([])
      const wanted = mentions.map(({ kind, id }) => (kind === 'role' ? `<@&${id}>` : `<@${id}>`))
      expect(pingsOf(payload)).toEqual(wanted)
      expect(pingsOf({ ...payload, allowed_mentions: undefined })).toEqual(wanted)
    }),
    { numRuns: 100, endOnFailure: true },
  )
})

test('nothing in a text takes effect as markup, mention or link', () => {
  fc.assert(
    fc.property(text, (untrusted) => {
      const markdown = shown([{ kind: 'text', text: untrusted }], '').trimStart()
      expect(active(markdown)).not.toMatch(/[\\*_~`|<>[\]@]|:\/\/|^\s*([#+-]|\d+[.)] )/m)
    }),
    { numRuns: 500, endOnFailure: true },
  )
})

test.each([
  [
    '*bold* _it_ ~~no~~ ||spoiler|| `code`',
    '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
  ],
  ['@everyone <@1> <#2> <@&3> <:x:4>', '\\@everyone \\<\\@1\\> \\<#2\\> \\<\\@&3\\> \\<\\:x:4\\>'],
  ['<t:1700000000:R>', '\\<t\\:1700000000:R\\>'],
  ['# Big\n## Also\n-# small', '\\# Big\n\\## Also\n\\-# small'],
  ['- a\n+ b\n1. c\n2) d', '\\- a\n\\+ b\n1\\. c\n2\\) d'],
  ['> quoted', '\\> quoted'],
  ['see https://example.com/a_b', 'see https\\://example.com/a\\_b'],
  ['party :tada: at 12:30', 'party \\:tada: at 12:30'],
  ['C:\\temp', 'C:\\\\temp'],
  ['-12 % and 3.5 bn', '\\-12 % and 3.5 bn'],
])('shows %j as it stands', (untrusted, markdown) => {
  expect(shown([{ kind: 'text', text: untrusted }])).toBe(`### Title\n${markdown}`)
})

test('a label is bold and a line break in a value stays out of the line', () => {
  const fields = [{ label: 'Price', value: '14.3\nbn' }]
  expect(shown([{ kind: 'fields', fields }])).toContain('**Price** 14.3 bn')
})

test('text direction and invisible characters are taken out, emoji stay whole', () => {
  const sneaky = 'in\u00advoice\u202egnp.exe\u200b\u{e0041} 👨‍👩‍👧 ❤️'
  expect(shown([{ kind: 'text', text: sneaky }])).toBe('### Title\ninvoicegnp.exe 👨‍👩‍👧 ❤️')
})

test.each([
  ['Handelsblatt', 'https://news.example/a', '[Handelsblatt](https://news.example/a)'],
  ['my.bank.com', 'https://evil.example/', '[my.bank.com](https://evil.example/) (evil.example)'],
  ['a] b', 'https://news.example/x_(y)', '[a) b](https://news.example/x_%28y%29)'],
  ['', 'https://news.example/', '[news.example](https://news.example/) (news.example)'],
  ['Heise', 'javascript:alert(1)', 'Heise'],
  ['Heise', 'https://heise.de@evil.example/', 'Heise'],
  ['Heise', `https://news.example/${'x'.repeat(2000)}`, 'Heise'],
  ['Heise', null, 'Heise'],
])('the link %j to %j is %j', (label, address, markdown) => {
  const links = [{ text: label, url: address }]
  expect(shown([{ kind: 'links', label: 'Links', links }])).toContain(`\n- ${markdown}`)
})

test('a long text is cut between words, with an ellipsis', () => {
  const sentence = 'Übernahme und Beteiligung '.repeat(500)
  const markdown = shown([{ kind: 'text', text: sentence }])
  expect(markdown).toMatch(/(Übernahme|und|Beteiligung)…$/)
  expect(markdown.length).toBeGreaterThan(1_900)
})

test('a long list ends with a mark that there is more, within both limits', () => {
  const sections = Array.from({ length: 100 }, (_, index): CardSection => {
    return { kind: 'text', text: `Section ${index}` }
  })
  const [container] = renderCard({ title: 'T', accent: 'neutral', sections }).components
  expect(container.components.length).toBeLessThan(COMPONENT_LIMIT)
  expect(textOf({ components: [container] })).toMatch(/…$/)
})

test('the footer is never pushed out', () => {
  const sections: CardSection[] = [
    { kind: 'text', text: 'x '.repeat(5_000) },
    { kind: 'text', text: 'y '.repeat(5_000) },
    { kind: 'text', text: 'z '.repeat(5_000) },
  ]
  const message = renderCard({ title: 'T', accent: 'rumored', sections, footer: '3 sources' })
  expect(textOf(message)).toMatch(/-# 3 sources$/)
})

test('a card without any text is still a message', () => {
  expect(shown([{ kind: 'text', text: ' \u200b ' }], '\n')).toBe('…')
})

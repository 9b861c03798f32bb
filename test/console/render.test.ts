import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCard } from '../../src/console/render.ts'
import { renderTerminal } from '../../src/console/render-terminal.ts'
import type { Card, CardSection } from '../../src/core/card/card.ts'

function cardWith(...sections: readonly CardSection[]): Card {
  return { title: 'title', accent: 'announced', sections }
}

function linkOf(url: string | null): string | null | undefined {
  const link = { text: 'text', url }
  const section = renderCard(cardWith({ kind: 'links', label: 'l', links: [link] })).sections[0]
  return section?.kind === 'links' ? section.links[0]?.url : undefined
}

test.each([
  ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
  ['http://news.example', 'http://news.example/'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['file:///etc/passwd', null],
  ['/relative', null],
  ['https://bank.example@evil.example/', null],
  [`https://news.example/${'a'.repeat(2000)}`, null],
  ['', null],
  [null, null],
])('the link %j is shown as %j', (url, shown) => {
  expect(linkOf(url)).toBe(shown)
})

test.each([
  ['an escape sequence', 'a\u001b[31mred\u001b[0m b', 'ared b'],
  ['a terminal title', 'a\u001b]0;owned\u0007b', 'ab'],
  ['a one-byte CSI', 'a\u009b31mb', 'ab'],
  ['a cursor that goes back', 'safe\b\b\b\bevil\r', 'safeevil'],
  ['a bidi override', 'a\u202egnp.exe\u202c', 'agnp.exe'],
  ['a zero-width space', 'pay\u200bpal', 'paypal'],
  ['tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['an emoji family, which needs its joiners', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['line breaks', 'a\r\nb\rc\u2028d', 'a b c d'],
  ['markup, which stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
])('a title with %s is harmless', (_what, title, shown) => {
  expect(renderCard({ title, accent: 'neutral', sections: [] }).title).toBe(shown)
})

test('a cut never halves a character and says that something is missing', () => {
  const { title } = renderCard({ title: '😀'.repeat(400), accent: 'neutral', sections: [] })
  expect(title).toBe(`${'😀'.repeat(149)}…`)
})

test('paragraphs of a text stay, heaps of empty lines do not', () => {
  const card = renderCard(cardWith({ kind: 'text', text: 'one\n\n\n\n\ntwo\n' }))
  expect(card.sections).toEqual([{ kind: 'text', text: 'one\n\ntwo' }])
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('\u001b[2J', '\u001b]8;;http://a\u0007x', 'x'.repeat(10_000), '\n'.repeat(5000)),
)
const link = fc.record({ text, url: fc.option(fc.oneof(text, fc.webUrl())) })
const section: fc.Arbitrary<CardSection> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: text, value: text }), { maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant('quotes' as const),
    label: text,
    quotes: fc.array(fc.record({ text, source: link }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('links' as const),
    label: text,
    links: fc.array(link, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('items' as const),
    items: fc.array(fc.record({ title: text, detail: text }), { maxLength: 5 }),
  }),
)
const card: fc.Arbitrary<Card> = fc.record({
  title: text,
  accent: fc.constantFrom('neutral', 'rumored', 'stopped'),
  sections: fc.array(section, { maxLength: 30 }),
  footer: text,
})

test('whatever a card holds, its terminal text has no control character but the line feed', () => {
  fc.assert(
    fc.property(card, (any) => {
      const printed = renderTerminal(renderCard(any), 'alert', false)
      expect(printed).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      expect(printed.isWellFormed()).toBe(true)
    }),
  )
})

test('whatever a card holds, it is bounded, and rendering it again changes nothing', () => {
  fc.assert(
    fc.property(card, (any) => {
      const rendered = renderCard(any)
      expect(rendered.sections.length).toBeLessThanOrEqual(20)
      expect(rendered.title.length).toBeLessThanOrEqual(300)
      expect(renderCard(rendered)).toEqual(rendered)
    }),
  )
})

test('a text of ten megabytes is rendered at once', () => {
  const huge = '\u001b['.repeat(5_000_000)
  const started = performance.now()
  renderCard(cardWith({ kind: 'text', text: huge }))
  expect(performance.now() - started).toBeLessThan(500)
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../src/core/card/clean.ts'
import { cutText } from '../../../src/core/card/cut.ts'

test.each([
  ['what fits', 'twelve chars', 12, 'twelve chars'],
  ['a word that does not', 'Übernahme und Beteiligung', 20, 'Übernahme und…'],
  ['a word without spaces', 'Donaudampfschiff', 10, 'Donaudamp…'],
  ['emoji', '😀😀😀😀', 6, '😀😀…'],
  ['a flag', 'ab🇩🇪🇫🇷', 7, 'ab🇩🇪…'],
  ['a letter with its accent', 'abe\u0301f', 4, 'ab…'],
  ['a chain of emoji longer than the limit', '👨\u200d👩\u200d👧\u200d👦', 7, '👨\u200d👩…'],
  ['no room', 'abc', 1, '…'],
])('cuts %s between characters', (_what, text, max, shown) => {
  expect(cutText(text, max)).toBe(shown)
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;')
}

test('the limit holds for what is written, not for what was given', () => {
  expect(cutText('&&&&', 11, escaped)).toBe('&amp;&amp;…')
  expect(cutText('&&', 10, escaped)).toBe('&amp;&amp;')
})

const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  .map(cleanText)

const anyMax = fc.integer({ min: 1, max: 120 })

test('whatever the text, the cut fits and shows its beginning', () => {
  fc.assert(
    fc.property(anyText, anyMax, (text, max) => {
      const cut = cutText(text, max)
      expect(cut.length).toBeLessThanOrEqual(max)
      expect(cut.isWellFormed()).toBe(true)
      const shown = cut.endsWith('…') ? cut.slice(0, -1) : cut
      expect(text.startsWith(shown)).toBe(true)
      expect(cut === text).toBe(text.length <= max)
    }),
    { numRuns: 500 },
  )
})

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

test('what is shown ends between two characters as a reader sees them', () => {
  const short = anyText.filter((text) => (charactersOf(text)[0] ?? '').length < 8)
  fc.assert(
    fc.property(short, anyMax, (text, more) => {
      const cut = cutText(text, 8 + more)
      const characters = charactersOf(text)
      const ends = characters.map((_, index) => characters.slice(0, index + 1).join('').length)
      expect([0, ...ends]).toContain(cut === text ? text.length : cut.length - 1)
    }),
    { numRuns: 300 },
  )
})

test('a cut text is never cut again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(100), (untrusted, max) => {
      const cut = cutText(cleanText(untrusted), max + 1)
      expect(cutText(cleanText(cut), max + 1)).toBe(cut)
    }),
    { numRuns: 500 },
  )
})

test('a text of ten megabytes is cut at once', () => {
  const texts = ['word ', '\u0301', '👩\u200d', 'w'].map((piece) => piece.repeat(2_000_000))
  const started = performance.now()
  const lengths = texts.map((text) => cutText(text, 4000).length)
  expect(performance.now() - started).toBeLessThan(500)
  for (const length of lengths) expect(Math.abs(length - 3990)).toBeLessThanOrEqual(10)
})

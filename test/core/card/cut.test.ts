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

test('the limit holds for what is written, not for what was given', () => {
  const double = (text: string) => text.replaceAll('&', '&amp;')
  expect(cutText('&&&&', 11, double)).toBe('&amp;&amp;…')
  expect(cutText('&&', 10, double)).toBe('&amp;&amp;')
})

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

test('whatever the text, the cut fits and shows its beginning, whole character by whole character', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 120 }), (untrusted, max) => {
      const whole = cleanText(untrusted)
      const cut = cutText(whole, max)
      expect(cut.length).toBeLessThanOrEqual(max)
      expect(cut.isWellFormed()).toBe(true)
      if (whole.length <= max) expect(cut).toBe(whole)
      else expect(whole.startsWith(cut.slice(0, -1))).toBe(true)
      const characters = Array.from(graphemes.segment(whole), ({ segment }) => segment)
      if (characters.every((character) => character.length < 8)) {
        const kept = cut === whole ? whole.length : cut.length - 1
        expect([0, ...endsOf(characters)]).toContain(kept)
      }
    }),
    { numRuns: 500 },
  )
})

function endsOf(characters: readonly string[]): number[] {
  return characters.map((_, index) => characters.slice(0, index + 1).join('').length)
}

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
  const started = performance.now()
  expect(cutText('word '.repeat(2_000_000), 4000)).toMatch(/word…$/)
  expect(cutText('\u0301'.repeat(10_000_000), 4000)).toMatch(/…$/)
  expect(performance.now() - started).toBeLessThan(200)
})

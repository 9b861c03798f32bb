import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanText } from '../../../src/core/card/clean.ts'

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom(
    '\u200d',
    '\u200c',
    '👩',
    '\ufe0f',
    'न',
    '\u094d',
    'a',
    '\u0301',
    '\ud83d',
    '\u001b[',
    '\u001b]',
    '\u0007',
    '1m',
    '\n',
    ' ',
  ),
)
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

test.each([
  ['an escape character', 'a\u001bb\u009bc', 'abc'],
  [
    'a colour, a title and a half order',
    '\u001b[31mred\u001b]0;owned\u0007 \u009b1mb\u001b[',
    'red b[',
  ],
  ['direction marks', 'in\u202egnp.exe\u202c\u2066\u200e', 'ingnp.exe'],
  [
    'zero-width space, soft hyphen and byte order mark',
    'pay\u200bpal in\u00advoice\ufeff',
    'paypal invoice',
  ],
  ['blank letters and tags', 'a\u3164\u115fb\u{e0041}\u{e007f}', 'ab'],
  ['half surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['heaped accents', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
  ['line breaks of every kind', 'a\r\nb\rc\u2028d\ve\u0085f', 'a\nb\nc\nd\ne\nf'],
  [
    'spaces that do not break, one at a time',
    '49\u202f%\u00a0: a\u00a0\u00a0b\u00a0',
    '49\u202f%\u00a0: a b',
  ],
  ['heaps of spaces and empty lines', ' a \t\u00a0 b \n\n \n\n c ', 'a b\n\nc'],
])('%s do not reach a reader', (_what, text, shown) => {
  expect(cleanText(text)).toBe(shown)
})

test.each([
  ['a family', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['a heart on fire', '❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
  ['a Persian word', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a Sinhala word', 'ශ්\u200dරී', 'ශ්\u200dරී'],
  ['a Latin word', 'pay\u200dpal\u200c', 'paypal'],
  ['an emoji and nothing', '👩\u200d text\u200d👩', '👩 text👩'],
  ['several in a row', 'می\u200c\u200cخ', 'میخ'],
])('joiners stay where they join: %s', (_what, text, shown) => {
  expect(cleanText(text)).toBe(shown)
})

test('a line has no line break', () => {
  expect(cleanLine('a\n\n\nb\nc')).toBe('a b c')
})

test('whatever comes in, nothing invisible comes out and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanText(text)
      expect(clean).not.toMatch(
        /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u,
      )
      expect(clean).not.toMatch(/\n{3}|^\s|\s$|\p{M}{5}|\p{Join_Control}(?:\p{Join_Control}|\s|$)/u)
      expect(clean.isWellFormed()).toBe(true)
      expect(cleanText(clean)).toBe(clean)
      expect(cleanLine(text)).not.toContain('\n')
    }),
    { numRuns: 500 },
  )
})

test('whatever a reader can see stays', () => {
  const words = fc.array(fc.stringMatching(/^[!-~ÄÖÜäöüßéñ€“”–…中日한]+$/))
  fc.assert(
    fc.property(words, (typed) => {
      expect(cleanText(typed.join(' '))).toBe(typed.join(' '))
    }),
  )
})

test('of a text of ten megabytes the beginning is looked at, at once', () => {
  const started = performance.now()
  const clean = cleanText('😀\u200d\u0301 \n'.repeat(1_500_000))
  expect(clean).toMatch(/😀.*…$/su)
  expect(clean.length).toBeLessThanOrEqual(10_000)
  expect(cleanText(' '.repeat(20_000))).toBe('')
  for (const start of ['\u001b[', '\u001b]', '\u009b1', '\u009d'])
    cleanText(start.repeat(5_000_000))
  expect(performance.now() - started).toBeLessThan(500)
})

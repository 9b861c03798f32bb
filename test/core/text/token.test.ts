import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../../src/core/text/token.ts'

function written(text: string): string[] {
  return tokenize(text).map((token) => token.text)
}

test.each([
  ['Metas 14,3-Milliarden-Deal', ['Metas', '14,3', '-', 'Milliarden', '-', 'Deal']],
  ["AT&T's $1,234.50", ['AT&T', "'s", '$', '1,234.50']],
  ['E.ON, S.p.A. und Amazon.com.', ['E.ON', ',', 'S.p.A', '.', 'und', 'Amazon.com', '.']],
  ['Ende.Der Rest', ['Ende', '.', 'Der', 'Rest']],
])('%s is cut into words, numbers and marks', (text, expected) => {
  expect(written(text)).toEqual(expected)
})

test('soft hyphens do not change the word that is looked up', () => {
  expect(tokenize('über\u00ADnimmt')[0]?.lower).toBe('übernimmt')
})

test('every token is the literal text between its offsets, whatever the input', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const token of tokenize(text))
        expect(text.slice(token.start, token.end)).toBe(token.text)
    }),
  )
})

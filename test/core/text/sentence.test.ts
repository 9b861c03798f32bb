import { expect, test } from 'vitest'
import { ENGLISH } from '../../../src/core/language/english.ts'
import { GERMAN } from '../../../src/core/language/german.ts'
import type { Language } from '../../../src/core/language/language.ts'
import { isHardWrapped, sentenceSpans } from '../../../src/core/text/sentence.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function sentences(text: string, language: Language): string[] {
  const tokens = tokenize(text)
  return sentenceSpans(tokens, language, isHardWrapped(text)).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

test('an English abbreviation does not end a sentence, a legal form before an article does', () => {
  expect(sentences('Mr. Smith left Acme Inc. The board agreed.', ENGLISH)).toEqual([
    'Mr. Smith left Acme Inc.',
    'The board agreed.',
  ])
})

test('a German ordinal and "Mrd." do not end a sentence', () => {
  expect(sentences('Am 12. Juni zahlte sie 3 Mrd. Euro. Das war viel.', GERMAN)).toEqual([
    'Am 12. Juni zahlte sie 3 Mrd. Euro.',
    'Das war viel.',
  ])
})

test('a closing quote belongs to the sentence it closes', () => {
  expect(sentences('Er sagte: „Wir kaufen.“ Dann ging er.', GERMAN)).toEqual([
    'Er sagte: „Wir kaufen.“',
    'Dann ging er.',
  ])
})

test('a line end parts headline and text, but not the lines of a wrapped wire report', () => {
  expect(sentences('Acme buys Beta\nThe deal is small.', ENGLISH)).toHaveLength(2)
  const line = 'The quick company moved its headquarters over the lazy river to'
  expect(sentences([line, line, line, `${line} town.`].join('\n'), ENGLISH)).toHaveLength(1)
})

test('a label opens a line of its own, whatever the width of the lines', () => {
  const line = 'The quick company moved its headquarters over the lazy river to'
  const text = [line, line, line, `${line} town`, 'Related: How it all began'].join('\n')
  expect(sentences(text, ENGLISH)).toEqual([expect.any(String), 'Related: How it all began'])
})

test('a text without a full stop is still cut into bounded sentences', () => {
  const spans = sentenceSpans(tokenize('word '.repeat(5000)), ENGLISH, false)
  expect(Math.max(...spans.map(({ from, to }) => to - from))).toBeLessThan(200)
  expect(spans.at(-1)?.to).toBe(5000)
})

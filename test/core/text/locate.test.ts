import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords } from '../../../src/core/text/fold.ts'
import { locatePhrase, locateStem } from '../../../src/core/text/locate.ts'
import { queryStems, textTerms } from '../../../src/core/text/terms.ts'

function phraseIn(text: string, phrase: string): string | null {
  const place = locatePhrase(text, foldedWords(phrase))
  return place === null ? null : text.slice(place.start, place.end)
}

test.each([
  ['Meta kauft „Scale-AI“, sagt Meta.', 'scale ai', 'Scale-AI'],
  ['Ein Haus\nin Zürich', 'zurich', 'Zürich'],
  ['The U.S. firm', 'us', 'U.S.'],
  ['the Meta-owned app', 'meta', 'Meta'],
  ['Nor\u00advik buys', 'norvik', 'Nor\u00advik'],
])('"%s" holds "%s" as it is written', (text, phrase, written) => {
  expect(phraseIn(text, phrase)).toBe(written)
})

test('a part of a word is not found', () => {
  expect(phraseIn('Metadata', 'meta')).toBe(null)
})

const text = fc
  .array(fc.constantFrom('Meta', 'AI', 'U.S.', '-', ' ', '\n', '’s', 'é', '½', 'ß', '.', 'ΑΣ'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

test('a phrase is located exactly where a whole-word search finds it', () => {
  fc.assert(
    fc.property(text, text, (written, sought) => {
      const phrase = foldedWords(sought)
      fc.pre(phrase !== ' ')
      const place = locatePhrase(written, phrase)
      expect(place !== null).toBe(foldedWords(written).includes(phrase))
      if (place === null) return
      expect(foldedWords(written.slice(place.start, place.end))).toContain(phrase)
    }),
    { numRuns: 500 },
  )
})

test('an inflected word and the end of a compound are located', () => {
  const german = { lang: 'de', text: 'Über Minderheitsbeteiligungen wird geredet' }
  const stems = queryStems('Beteiligung')
  expect(locateStem(german, stems)).toEqual({ start: 5, end: 29 })
  expect(textTerms([german]).stems.has('de_beteil')).toBe(true)
  expect(locateStem({ lang: 'en', text: 'nothing here' }, stems)).toBe(null)
})

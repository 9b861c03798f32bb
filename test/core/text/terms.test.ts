import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryStems, textTerms } from '../../../src/core/text/terms.ts'

function finds(word: string, lang: string, text: string): boolean {
  const { stems } = textTerms([{ lang, text }])
  return queryStems(word).some((stem) => stems.has(stem))
}

test.each([
  ['Beteiligung', 'de', 'Drei Minderheitsbeteiligungen wurden verkauft'],
  ['Übernahme', 'de', 'nach den Übernahmen'],
  ['Uebernahme', 'de', 'Firmenübernahmen nehmen zu'],
  ['Konzern', 'de', 'des Gaskonzerns'],
  ['Meta', 'de', 'Metas Pläne'],
  ['Nvidia', 'de', 'Nvidias Angebot'],
  ['Siemens', 'de', 'Siemens’ Sparte'],
  ['merger', 'en', 'two mergers'],
  ['acquire', 'en', 'it has acquired'],
  ['rachetée', 'fr', 'il a racheté'],
  ['rachetee', 'fr', 'la société rachetée'],
  ['adquisición', 'es', 'las adquisiciones'],
  ['acquisizione', 'it', 'le acquisizioni'],
  ['overname', 'nl', 'de overnames'],
  ['aquisição', 'pt', 'as aquisições'],
  ['aquisicao', 'pt', 'as aquisições'],
  ['merger', 'und', 'mergers'],
])('%s finds an inflected or compound form (%s: %s)', (word, lang, text) => {
  expect(finds(word, lang, text)).toBe(true)
})

test.each([
  ['Meta', 'fr', 'il met fin'],
  ['Käufer', 'de', 'die Verkäufer'],
  ['Teil', 'de', 'Beteiligungen'],
  ['Beteiligung', 'de', 'Abteilungen'],
  ['Beteiligung', 'en', 'Minderheitsbeteiligungen'],
  ['Minderheit', 'de', 'Minderheitsbeteiligungen'],
  ['Meta', 'de', 'Metastasen'],
])('%s does not find another word (%s: %s)', (word, lang, text) => {
  expect(finds(word, lang, text)).toBe(false)
})

test('a language that nobody stems has words only', () => {
  expect(textTerms([{ lang: 'fi', text: 'Nokian kauppa' }])).toEqual({
    words: ' nokian kauppa ',
    stems: new Set(),
  })
})

test('several words, figures and very short words stand for themselves', () => {
  expect(queryStems('Rhein-Main')).toEqual([])
  expect(queryStems('2025')).toEqual([])
  expect(queryStems('B2B')).toEqual([])
  expect(queryStems('AI')).toEqual([])
})

test('a word is found in a text of its own language, whatever it is', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('abcdeilmnorstuyäöüßéçñõ')),
    minLength: 3,
    maxLength: 40,
  })
  fc.assert(
    fc.property(word, fc.constantFrom('de', 'en', 'es', 'fr', 'it', 'nl', 'pt'), (typed, lang) => {
      expect(finds(typed, lang, `… ${typed.toUpperCase()}, …`) || typed.includes('ß')).toBe(true)
    }),
  )
})

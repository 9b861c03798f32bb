import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CompanyEntry,
  type CompanyName,
  companiesOf,
  keysOf,
} from '../../../src/core/company/registry.ts'

function name(text: string, more: Partial<CompanyName> = {}): CompanyName {
  return { name: text, kind: 'alias', lang: null, words: [], rank: 1, ...more }
}

function company(
  id: number,
  parentId: number | null,
  ...names: (CompanyName | string)[]
): CompanyEntry {
  const all = names.map((one) => (typeof one === 'string' ? name(one) : one))
  return { id, parentId, name: all[0]?.name ?? '', names: all }
}

const ENTRIES = [
  company(1, null, 'Alphabet', name('GOOGL', { kind: 'ticker' })),
  company(2, 1, 'Google'),
  company(3, 2, 'YouTube'),
  company(4, null, 'Meta Platforms', 'Meta'),
  company(5, 4, 'Facebook'),
  company(6, null, 'Siemens'),
  company(7, null, 'Deutsche Bahn', name('Die Bahn', { lang: 'de', words: ['de'] })),
  company(8, null, 'Procter & Gamble', name('BRK.B', { kind: 'ticker' })),
  company(9, null, 'Home Depot'),
]
const REGISTRY = companiesOf(ENTRIES)

test.each([
  ['alphabet', 'Alphabet'],
  ['ALPHABET INC.', 'Alphabet'],
  ['You Tube', 'YouTube'],
  ['Meta', 'Meta Platforms'],
  ['Meta Platforms, Inc.', 'Meta Platforms'],
  ['Procter and Gamble Co', 'Procter & Gamble'],
  ['The Home Depot', 'Home Depot'],
  ['die Bahn', 'Deutsche Bahn'],
  ['die Siemens AG', 'Siemens'],
  ["l'Alphabet", 'Alphabet'],
])('%s stands for %s', (written, expected) => {
  expect(REGISTRY.named(written)?.name).toBe(expected)
})

test.each([
  'Google-Mutter Alphabet',
  'Google-Mutter',
  'der Google-Mutterkonzern',
  'Google parent Alphabet',
  "Google's parent company",
  'Google owner Alphabet',
  'parent company of Google',
  'Alphabet, parent of Google',
  'Muttergesellschaft von Google',
  'la maison mère de Google',
  'Alphabet, maison mère de Google',
  'la empresa matriz de Google',
  'la matriz de Google, Alphabet',
  'la casa madre di Google',
  'la capogruppo di Google',
  'het moederbedrijf van Google',
  'Google-moederbedrijf Alphabet',
  'a controladora do Google',
  'dona do Google',
])('%s is Alphabet', (written) => {
  expect(REGISTRY.named(written)?.name).toBe('Alphabet')
})

test('a group is who owns the name, or the name itself where nobody does', () => {
  expect(REGISTRY.named('Facebook-Konzern')?.name).toBe('Meta Platforms')
  expect(REGISTRY.named('der Facebook-Konzern Meta')?.name).toBe('Meta Platforms')
  expect(REGISTRY.named('Siemens-Konzern')?.name).toBe('Siemens')
})

test('an owner that nobody knows is no company', () => {
  expect(REGISTRY.named('Siemens-Mutter')).toBeNull()
  expect(REGISTRY.named('Google-Mutter Quellmond')).toBeNull()
  expect(REGISTRY.named('parent of Quellmond')).toBeNull()
})

test('a ticker stands for its company when it is written as one', () => {
  expect(REGISTRY.named('GOOGL')?.name).toBe('Alphabet')
  expect(REGISTRY.named('$googl')?.name).toBe('Alphabet')
  expect(REGISTRY.named('BRK.B')?.name).toBe('Procter & Gamble')
  expect(REGISTRY.named('Googl')).toBeNull()
})

test('the owners of a company are told, the nearest first', () => {
  expect(REGISTRY.lineOf(3)).toEqual([3, 2, 1])
  expect(REGISTRY.lineOf(99)).toEqual([99])
})

test('companies that own each other in a circle are each told once', () => {
  const circle = companiesOf([
    company(1, 2, 'Kreis'),
    company(2, 3, 'Ring'),
    company(3, 1, 'Bogen'),
  ])
  expect(circle.lineOf(2)).toEqual([2, 3, 1])
  expect(circle.named('Kreis-Mutter')?.name).toBe('Ring')
})

test('a name of two companies is neither, unless one has it by right', () => {
  const both = [company(1, null, 'Delta'), company(2, null, name('Delta', { rank: 4 }))]
  expect(companiesOf(both).named('delta')?.id).toBe(1)
  expect(companiesOf(both.toReversed()).named('delta')?.id).toBe(1)
  const equals = [...both, company(3, null, 'Delta')]
  expect(companiesOf(equals).named('delta')).toBeNull()
})

test('a legal form tells companies of one name apart', () => {
  const mercks = companiesOf([company(1, null, 'Merck KGaA'), company(2, null, 'Merck & Co')])
  expect(mercks.named('MERCK KGAA')?.id).toBe(1)
  expect(mercks.named('Merck and Co.')?.id).toBe(2)
  expect(mercks.named('Merck')).toBeNull()
  const porsches = companiesOf([
    company(1, null, 'Porsche', 'Porsche AG'),
    company(2, null, 'Porsche SE'),
  ])
  expect(porsches.named('Porsche')?.id).toBe(1)
  expect(porsches.named('Porsche SE')?.id).toBe(2)
})

test('a name that is an ordinary word is known as one in its languages', () => {
  expect(REGISTRY.isWord('Die Bahn', 'de')).toBe(true)
  expect(REGISTRY.isWord('Die Bahn', 'en')).toBe(false)
  expect(REGISTRY.isWord('Deutsche Bahn', 'de')).toBe(false)
  expect(REGISTRY.isWord('Quellmond', 'de')).toBe(false)
})

test('every name of a company is told', () => {
  expect(REGISTRY.namesOf(4).map(({ name: text }) => text)).toEqual(['Meta Platforms', 'Meta'])
  expect(REGISTRY.namesOf(99)).toEqual([])
})

test('a registry of only the entries that have the keys of a name answers as the whole one', () => {
  const words = [
    'google',
    'mutter',
    'alphabet',
    'parent',
    'of',
    'Die',
    'Bahn',
    'konzern',
    'GOOGL',
    'xyz',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 5 }), (chosen) => {
      const written = chosen.join(' ')
      const keys = new Set(keysOf(written))
      const some = ENTRIES.map((entry) => ({
        ...entry,
        names: entry.names.filter(({ name: text }) => keysOf(text).some((key) => keys.has(key))),
      }))
      expect(companiesOf(some).named(written)).toEqual(REGISTRY.named(written))
    }),
  )
})

test('any text may be asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(REGISTRY.named(`§${text}§ quellmond`)).toBeNull()
    }),
  )
})

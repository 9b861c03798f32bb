import { expect, test } from 'vitest'
import { sketchOf } from '../../../src/core/extract/learned/sketch.ts'
import { readArticle } from '../../../src/core/extract/read-article.ts'

function sketch(lang: string, text: string) {
  const { reading } = readArticle({ text, lang })
  const [first] = reading?.readings ?? []
  if (reading === null || first === undefined)
    throw new Error('a sentence is read in every language')
  return sketchOf(first, reading.language)
}

test('names, sums, shares and figures are told by their kind only', () => {
  const { words } = sketch('en', 'Norvik bought 49 percent of Halden for $40 million in 2024.')
  expect(words).toEqual([
    '<company>',
    'bought',
    '<share>',
    'of',
    '<company>',
    'for',
    '<sum>',
    'in',
    '<figure>',
    '.',
  ])
})

test.each([
  ['en', 'Norvik bought Halden for $40 million.'],
  ['de', 'Norvik kaufte Halden für 40 Millionen Dollar.'],
  ['fr', 'Norvik achète Halden pour 40 millions de dollars.'],
  ['es', 'Norvik compró Halden por 40 millones de dólares.'],
])('%s: a deal’s word and "for" are of the same class in every language', (lang, text) => {
  const { classes } = sketch(lang, text)
  expect(classes[0]).toBe('<company>')
  expect(classes[1]).toMatch(/^#buy /)
  expect(classes).toContain('<sum>')
})

test('every mention is found by the token it begins at', () => {
  const { reading, starts, words } = sketch('en', 'Norvik bought Halden and Corvus.')
  const kinds = reading.names.map(({ from }) => words[starts.get(from) ?? -1])
  expect(kinds).toEqual(['<company>', '<company>', '<company>'])
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['nl', 'Norvik koopt halden.com voor 35 miljoen euro.', 'halden.com'],
  ['nl', 'De Belgische kartonfabrikant Norvik neemt P. Van De Molen over.', 'P. Van De Molen'],
  ['nl', 'De Belgische kartonfabrikant Norvik neemt sectorgenoot Van Halder over.', 'Van Halder'],
  ['nl', 'Norvik neemt H+K over voor 35 miljoen euro.', 'H+K'],
  ['it', 'Norvik rileva halden.it per 35 milioni di euro.', 'halden.it'],
  ['en', 'Norvik is to buy halden.com for $35 million.', 'halden.com'],
])('reads a name as its bearer writes it (%s): %s', (lang, text, name) => {
  expect(sides({ lang, text })).toMatchObject({ acquirers: ['Norvik'], targets: [name] })
})

test('a name with its initial before it opens a sentence as a whole', () => {
  const text = 'De vouwkartonfabrikant P. Van De Molen neemt zijn sectorgenoot Halden over.'
  expect(sides({ lang: 'nl', text })).toMatchObject({
    acquirers: ['P. Van De Molen'],
    targets: ['Halden'],
  })
})

test('a small word with a capital behind a letter begins a sentence of its own', () => {
  const text = 'Norvik rondt zijn plan B. De Halden Groep is gekocht door Norvik.'
  expect(sides({ lang: 'nl', text }).targets).toEqual(['Halden Groep'])
})

test('behind a comma "group" opens the next name', () => {
  const text = 'Halden è stata acquisita da Norvik, Gruppo Corvus e Gruppo Brenna.'
  expect(sides({ lang: 'it', text }).acquirers).toEqual([
    'Norvik',
    'Gruppo Corvus',
    'Gruppo Brenna',
  ])
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  [
    'fr',
    "Norvik est entré en discussions exclusives avec Corvus en vue de l'acquisition de Halden.",
  ],
  ['fr', 'Norvik a conclu un accord avec Corvus pour acquérir Halden.'],
  ['en', 'Norvik has signed an agreement with Corvus to acquire Halden.'],
  ['en', 'Norvik is in exclusive talks with Corvus to buy Halden.'],
])('whom a purchase is agreed with sells (%s): %s', (lang, text) => {
  expect(sides({ lang, text })).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: ['Corvus'],
  })
})

test('whom a company buys together with does not sell', () => {
  const text = 'Norvik teams up with Corvus to buy Halden for $30 million.'
  expect(sides({ lang: 'en', text }).sellers).toEqual([])
})

test('a number begins no name', () => {
  const text = 'Norvik rachète Halden. II pour la marque, un an après.'
  expect(sides({ lang: 'fr', text })).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: [],
  })
})

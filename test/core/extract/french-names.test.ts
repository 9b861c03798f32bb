import { expect, test } from 'vitest'
import { sides } from './sides.ts'

const read = (text: string) => sides({ lang: 'fr', text })

test.each([
  ['Le suédois Norvik rachète le fabricant Halden, basé à Argenton-sur-Creuse, à son fondateur.'],
  ['Le suédois Norvik a signé le rachat de Halden, implantée à Kerlouan.'],
  ['Norvik rachète Halden. Le tribunal de commerce de Kerlouan avait retenu son offre.'],
])('a town is no seller: %s', (text) => {
  expect(read(text)).toEqual({ acquirers: ['Norvik'], targets: ['Halden'], sellers: [] })
})

test.each([
  ['Le Crédit Mutuel Norvik rachète Halden.', 'Crédit Mutuel Norvik'],
  ['Nature’s Table rachète le chocolatier Halden.', 'Nature’s Table'],
  ["Le suisse Hilda's met la main sur Halden.", "Hilda's"],
])('a name is read in full: %s', (text, acquirer) => {
  expect(read(text)).toMatchObject({ acquirers: [acquirer], targets: ['Halden'] })
})

test('a director named between a company and its purchase does not buy', () => {
  const text =
    'Norvik, dont le directeur général est Lucie Brenner, a annoncé avoir conclu l’acquisition de Halden.'
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['fr', 'Norvik rachète Halden. Son propriétaire, le fonds Brenna, détenait Halden depuis 2012.'],
  ['fr', 'Norvik rachète Halden. Le vendeur est le fonds Brenna.'],
  ['es', 'Norvik compra Halden. Su dueño, el fondo Brenna, invirtió en 2012.'],
  ['it', "Norvik rileva Halden. L'attuale proprietario, il fondo Brenna, era entrato nel 2012."],
  ['it', 'Norvik rileva Halden. A cedere è il fondo Brenna.'],
  ['nl', 'Norvik koopt Halden. Eigenaar Brenna had Halden sinds 2012 in bezit.'],
  ['pt', 'A Norvik comprou a Halden. O antigo dono, o fundo Brenna, investira em 2012.'],
])('whoever the article calls the owner or seller sells (%s): %s', (lang, text) => {
  expect(sides({ lang, text })).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: ['Brenna'],
  })
})

test.each([
  ['it', 'Halden è stata venduta per 20 milioni di euro', 'A comprarla è la svedese Norvik.'],
  [
    'nl',
    'Halden verkocht',
    'De nieuwe eigenaar is het Zweedse Norvik. Halden wordt verkocht voor 20 miljoen euro.',
  ],
])('whoever the article calls the buyer buys (%s)', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  ['it', 'Norvik rileva Halden. Advisor dei venditori è stata Banca Sforza.'],
  ['nl', 'Norvik koopt Halden. De nieuwe eigenaar Norvik zegt te investeren.'],
])('an adviser or the new owner does not sell (%s): %s', (lang, text) => {
  expect(sides({ lang, text }).sellers).toEqual([])
})

test.each([
  ['fr', 'Le fonds Brenna vend Halden', 'Plusieurs acquéreurs sont sur les rangs.'],
  ['it', 'Il fondo Brenna esce da Halden', 'Chi compra non è noto.'],
  ['nl', 'De familie Brenna verkoopt Halden aan het personeel', 'De prijs blijft geheim.'],
])('a fund or a family that sells sells a company (%s): %s', (lang, title, text) => {
  expect(sides({ lang, title, text })).toMatchObject({ targets: ['Halden'], sellers: ['Brenna'] })
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

const read = (text: string, title = '') => sides({ lang: 'fr', title, text })

test('a buyer named before what is sold leaves the unit to be read', () => {
  const text =
    "Norvik est en train de céder au groupe de médias américain Corvus 20 % de sa principale filiale, l'agence de notation Halden, moyennant 300 millions d'euros."
  expect(read(text)).toEqual({ acquirers: ['Corvus'], targets: ['Halden'], sellers: ['Norvik'] })
})

test.each([
  ['La biscuiterie Halden a été reprise par la société d’investissement Norvik.'],
  ['Halden est racheté par la société de financement Norvik.'],
  ['Halden est racheté par le fonds d’investissement Norvik.'],
])('what a company does may be told by a word for deals: %s', (text) => {
  expect(read(text)).toEqual({ acquirers: ['Norvik'], targets: ['Halden'], sellers: [] })
})

test.each([
  ['Norvik a reçu sept offres de rachat pour sa filiale Halden.', []],
  ['Norvik a reçu une offre de Corvus pour sa filiale Halden.', ['Corvus']],
])('whoever gets an offer for another company is its seller: %s', (text, acquirers) => {
  expect(read(text)).toEqual({ acquirers, targets: ['Halden'], sellers: ['Norvik'] })
})

test.each([
  ['Norvik grandit. Le laboratoire a fait l’acquisition de Halden.'],
  ['Norvik grandit. La multinationale a racheté Halden pour 30 millions d’euros.'],
  ['Norvik grandit. Avec le rachat de Halden, le numéro un du secteur complète son offre.'],
])('a noun stands for the company named before: %s', (text) => {
  expect(read(text, 'Norvik grandit')).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test('whom a company belonged to sells it', () => {
  const text = 'Norvik annonce l’acquisition de Halden. Halden appartenait à Corvus depuis 2018.'
  expect(read(text)).toEqual({ acquirers: ['Norvik'], targets: ['Halden'], sellers: ['Corvus'] })
})

test('what polls say of companies is no deal', () => {
  const text =
    'Selon une étude de la banque Norvik, 81 % des 600 dirigeants interrogés ont lancé un projet d’acquisition. 19 % des chefs d’entreprise ont racheté une entreprise et 8 % en ont acquis deux.'
  expect(read(text)).toEqual({ acquirers: [], targets: [], sellers: [] })
})

test.each([
  'Corvus supprime 300 emplois à Lyon. Un opérateur chinois a racheté Halden pour 40 millions d’euros en mai.',
  'Corvus vend des pompes à Lyon. Un fabricant a racheté Halden pour 40 millions d’euros.',
])('who has not been told of before is nobody who was: %s', (text) => {
  expect(sides({ lang: 'fr', title: 'Corvus et ses rivaux', text }).acquirers).toEqual([])
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['fr', "Le Crédit de l'Estuaire rachète Halden.", "Crédit de l'Estuaire"],
  ['fr', 'Banque de la Loire rachète Halden.', 'Banque de la Loire'],
  ['es', 'Aguas de la Sierra compra Halden.', 'Aguas de la Sierra'],
  ['it', "La Banca dell'Adriatico compra Halden.", "Banca dell'Adriatico"],
  ['it', 'Acque del Friuli compra Halden.', 'Acque del Friuli'],
  ['nl', 'Bank van de Maas koopt Halden.', 'Bank van de Maas'],
  ['pt', 'A Corticeira do Sado compra a Halden.', 'Corticeira do Sado'],
])('an institution keeps what follows its "of" and the article (%s): %s', (lang, text, buyer) => {
  expect(sides({ lang, text })).toMatchObject({ acquirers: [buyer], targets: ['Halden'] })
})

test.each([
  ['fr', 'Norvik rachète la filiale de la Brenna.', ['filiale']],
  ['it', "Norvik compra la quota dell'americana Halden.", ['Halden']],
])('no other noun does (%s): %s', (lang, text, targets) => {
  expect(sides({ lang, text }).targets).toEqual(targets)
})

test.each([
  ['fr', "L'homme d'affaires Gilles Ferrandin rachète Halden.", 'Gilles Ferrandin'],
  ['fr', "Halden racheté par l'entrepreneur Paul Martin.", 'Paul Martin'],
  ['es', 'Juan Pérez ha comprado Halden.', 'Juan Pérez'],
  ['it', "L'imprenditore Dario Menghini si compra Halden.", 'Dario Menghini'],
  ['nl', 'Miljardair Jan de Vries heeft Halden gekocht.', 'Jan de Vries'],
  ['pt', 'O empresário Heitor Falcão compra a Halden.', 'Heitor Falcão'],
])('a person who deals for himself is a buyer (%s): %s', (lang, text, buyer) => {
  expect(sides({ lang, text })).toMatchObject({ acquirers: [buyer], targets: ['Halden'] })
})

test('an Italian headline’s opening label is no company of the text', () => {
  const title = 'Nautica, Norvik e Halden si fondono'
  const text = 'Norvik e Halden hanno firmato la fusione. La sede di Norvik resta a Fano.'
  expect(sides({ lang: 'it', title, text })).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

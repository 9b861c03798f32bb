import { expect, test } from 'vitest'
import { told } from './told.ts'

test.each([
  'De Luikse intercommunale Norvik koopt Halden voor 3 miljoen euro.',
  'De West-Vlaamse groothandel Norvik koopt Halden voor 3 miljoen euro.',
  'Het Oost-Vlaamse familiebedrijf Norvik koopt Halden voor 3 miljoen euro.',
])('where a company sits is no part of its name: %s', (text) => {
  expect(told({ lang: 'nl', text })).toMatch(/^Norvik > Halden </)
})

test('the people from a country stand before their company', () => {
  const text = 'Pompenmaker Halden is verkocht aan de Belgen van Norvik.'
  expect(told({ lang: 'nl', text })).toMatch(/^Norvik > Halden </)
})

test('a regulator that allows a purchase has no part in it', () => {
  const text =
    'De Autoriteit Consument & Markt (ACM) geeft groen licht voor de overname van de mediatak van Corvus door Norvik.'
  expect(told({ lang: 'nl', text })).toMatch(/^Norvik > /)
})

test('whoever looks for a majority shareholder sells', () => {
  const title = 'Corvus zoekt meerderheidsaandeelhouder voor IT-dochter Halden'
  expect(told({ lang: 'nl', title, text: '' })).toMatch(/^ > (?:IT-dochter )?Halden < Corvus/)
})

test('whoever finds new owners for a company sells it', () => {
  const text = 'Corvus ha trovato nuovi proprietari per Halden Group. I posti di lavoro restano.'
  expect(told({ lang: 'it', text })).toMatch(/^ > Halden Group < Corvus/)
})

test('a chain known by a first name is a company among others', () => {
  const text =
    'Halden verkoopt zijn winkels aan Albert Heijn, Norvik en Corvus. Alle medewerkers blijven.'
  expect(told({ lang: 'nl', text })).toMatch(/^Albert Heijn & Norvik & Corvus > /)
})

test('a regulator in a sentence that goes on about the end blocks nothing', () => {
  const text =
    'Norvik neemt Halden over, onder voorwaarde van goedkeuring door de ACM Momenteel ronden partijen de formaliteiten af.'
  expect(told({ lang: 'nl', text })).not.toMatch(/blocked/)
})

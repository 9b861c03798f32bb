import { expect, test } from 'vitest'
import { told } from './told.ts'

test.each([
  [
    'nl',
    'Norvik neemt pompenmaker Halden over. Halden is een onderdeel van de scheepvaartgroep Corvus.',
  ],
  ['nl', 'Norvik koopt Halden, dat in handen is van investeerder Corvus.'],
  [
    'it',
    'Norvik ha rilevato il 100% della conceria Halden, che fa capo alla famiglia Corvus e ha venti dipendenti.',
  ],
  ['it', 'Norvik rileva Halden (filiale del gruppo Corvus) per 40 milioni di euro.'],
  [
    'fr',
    'Norvik rachète Halden pour 40 millions d’euros. Halden est une filiale du groupe Corvus.',
  ],
  ['es', 'Norvik compra Halden por 40 millones de euros. Halden es filial del grupo Corvus.'],
  [
    'en',
    'Norvik buys Halden for $40 million. Halden is a subsidiary of the shipping group Corvus.',
  ],
])('whoever owns what is bought sells it (%s): %s', (lang, text) => {
  expect(told({ lang, text })).toMatch(/^Norvik > Halden < (?:famiglia )?Corvus,/)
})

test.each([
  ['nl', 'Norvik koopt Halden. Halden wordt onderdeel van de divisie Corvus.'],
  ['it', 'Norvik rileva Halden. Halden diventerà parte del polo Corvus.'],
])('whose part it becomes does not sell it (%s): %s', (lang, text) => {
  expect(told({ lang, text })).toMatch(/^Norvik > Halden < ,/)
})

test('the owner of one of two that merge sells nothing', () => {
  const text =
    'Norvik e Halden trattano la fusione. Halden, controllata dalla famiglia Corvus, scende in Borsa.'
  expect(told({ lang: 'it', text })).toMatch(/ < , /)
})

test('two sides of a deal with like names stay two companies', () => {
  const text =
    'Norvik verkoopt zijn dochter Norvik France aan investeringsmaatschappij Halden. Norvik houdt 14 miljoen euro over.'
  expect(told({ lang: 'nl', text })).toBe('Halden > Norvik France < Norvik, announced')
})

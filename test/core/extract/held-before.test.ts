import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
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

test('a stake of one company in another is sold by the first', () => {
  const text =
    'Norvik koopt het minderheidsbelang (22%) van het fonds Corvus in de kranenbouwer Halden.'
  expect(told({ lang: 'nl', text })).toBe('Norvik > Halden < Corvus, announced')
})

test('where a company sits holds no stake in it', () => {
  const text = 'Norvik verwerft alle aandelen in meubelmaker Halden uit Lund.'
  expect(told({ lang: 'nl', text })).toMatch(/^Norvik > Halden </)
})

test('whose unit is bought sells it', () => {
  const text =
    "Norvik acquista Halden, l'unità di farmaci da banco di Corvus, per 40 milioni di dollari."
  expect(told({ lang: 'it', text })).toBe('Norvik > Halden < Corvus, announced')
})

test('the shareholders who have to agree are no share', () => {
  const text =
    'Norvik biedt 40 miljoen euro voor Halden. Minstens 90 procent van de aandeelhouders moet akkoord gaan.'
  expect(extract({ lang: 'nl', text }).deals[0]?.stakePct).toBeNull()
})

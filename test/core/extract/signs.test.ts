import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { signTable } from '../../../src/core/language/sign-table.ts'

test('a text that speaks of a takeover is a deal although it names nobody', () => {
  const found = extract({ text: 'Takeover talks: hostile bid and tender offer rejected by board.' })
  expect(found.isDeal).toBe(true)
})

test.each([
  ['NORVIK SEEKS BUYER FOR ITS HALDEN UNIT', ''],
  ['NORVIK TERMINATES TALKS', 'Norvik said merger discussions with an unnamed company have ended.'],
  [
    'BRENNA GROUP EXTENDS TENDER FOR NORVIK',
    'About 62 pct of the outstanding shares were tendered.',
  ],
  [
    'Holder reports stake',
    'Brenna Partners said in a 13D filing that it now owns 9.4 pct of Norvik.',
  ],
])('a wire report is told by its phrases: %s', (title, text) => {
  expect(extract({ title, text }).isDeal).toBe(true)
})

test.each([
  [
    'NORVIK SETS ISSUER BID',
    'Norvik may cancel up to five pct of its own shares under a normal course issuer bid that starts in May.',
  ],
  [
    'NORVIK VOTES RIGHTS PLAN',
    'Norvik declared a dividend distribution of one purchase right for each share held.',
  ],
  [
    'AGENCY MAY DOWNGRADE NORVIK',
    'The investors service may downgrade notes of Norvik after its tender offer for Halden.',
  ],
  ['NORVIK BUYS BACK NOTES', 'Norvik Corp bought back 5 mln dlrs of its subordinated notes.'],
  ['How to sell your company', 'A letter of intent names the price that a buyer is ready to pay.'],
])('a company looking after its own paper reports no deal: %s', (title, text) => {
  expect(extract({ title, text }).isDeal).toBe(false)
})

test.each([
  'Norvik buys 60 red vans from Halden.',
  'Norvik ordered 12 new ships from Halden for $2 billion.',
  'Norvik upgraded to buy from neutral, price target $40.',
  'The treasury sells bonds, and interest rates fall.',
])('phrases of another matter outweigh a verb of buying: %s', (text) => {
  expect(extract({ text }).isDeal).toBe(false)
})

test.each([
  ['Regulators could block the acquisition of Halden by Norvik, analysts said.', 'announced'],
  ['Regulators blocked the acquisition of Halden by Norvik.', 'blocked'],
  ['A union urges Norvik to abandon its acquisition of Halden.', 'announced'],
  ['Norvik cancelled its acquisition of Halden.', 'cancelled'],
])('tells an end that is feared from one that has come: %s', (text, status) => {
  expect(extract({ text }).deals[0]?.status.value).toBe(status)
})

test('of phrases with one first word the longest is tried first', () => {
  const table = signTable([
    [1, 'sold|sold * shares of'],
    [0.5, 'sold to'],
  ])
  expect(table.get('sold')?.map(({ words }) => words.join(' '))).toEqual([
    'sold * shares of',
    'sold to',
    'sold',
  ])
})

test.each([
  [
    'fr',
    'Le fabricant de pompes lillois cherche preneur',
    'Deux acquéreurs seraient sur les rangs.',
  ],
  ['es', 'La papelera vasca cambia de dueño', 'El comprador es un fondo de capital riesgo.'],
  [
    'it',
    'La cartiera lucana finisce nel mirino',
    'Due acquirenti in lizza, trattative in esclusiva.',
  ],
  ['nl', 'Kleine drukkerij zoekt koper', 'Er zijn drie gegadigden in de race voor het bedrijf.'],
  ['pt', 'Fábrica de tintas muda de mãos', 'O novo dono fez uma oferta de compra em maio.'],
])(
  'an article tells of a deal by its phrases although it names nobody: %s',
  (lang, title, text) => {
    expect(extract({ title, text, lang }).isDeal).toBe(true)
  },
)

test.each([
  [
    'fr',
    'Norvik lance un programme de rachat',
    'Halden a acquis 2 % de ses propres titres en juin.',
  ],
  [
    'es',
    'Norvik ficha al delantero de Halden',
    'El club compra el 80% de los derechos del jugador.',
  ],
  [
    'it',
    'Norvik, utile in crescita',
    'Piazza Affari: Halden compra azioni proprie, dividendo confermato.',
  ],
  [
    'nl',
    'Norvik koopt spits van Halden',
    'De trainer is blij met de transfer, het seizoen begint in mei.',
  ],
  [
    'pt',
    'Norvik vende atacante ao Halden',
    'O clube compra 60% dos direitos econômicos do jogador.',
  ],
])('phrases of another matter outweigh the verbs of a deal: %s', (lang, title, text) => {
  expect(extract({ title, text, lang }).isDeal).toBe(false)
})

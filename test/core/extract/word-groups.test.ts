import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  ['es', 'Norvik se ha adjudicado la cadena Aldera por 40 millones de euros.'],
  ['es', 'Norvik se ha quedado con el 60% de Aldera.'],
  ['pt', 'A Aldera passa para o guarda-chuva da Norvik.'],
  ['it', 'Norvik guida il buy-out di Aldera per 30 milioni di euro.'],
  ['fr', 'Norvik se paie Aldera pour 30 millions d’euros.'],
  ['fr', 'Norvik s’est approprié Aldera.'],
  ['fr', "Norvik s'est porté acquéreur d'Aldera."],
])('verbs and nouns of several words tell who buys whom (%s): %s', (lang, text) => {
  expect(sides({ text, lang })).toMatchObject({ acquirers: ['Norvik'], targets: ['Aldera'] })
})

test('a hyphenated word for a union tells of a merger', () => {
  const [deal] = extract({ text: 'Norvik plans a tie-up with Halden worth $3 billion.' }).deals
  expect(deal?.type.value).toBe('merger')
})

test('a co-entreprise is a joint venture', () => {
  const text = "Norvik et Halden créent une co-entreprise dans l'hydrogène."
  expect(extract({ text, lang: 'fr' }).deals[0]?.type.value).toBe('joint_venture')
})

test.each([
  ['es', 'Norvik se ha adjudicado un contrato de obras en Sevilla.'],
  ['es', 'Norvik ha llevado a cabo una reforma de las tiendas de Aldera.'],
  ['fr', 'Le directeur d’Aldera est payé 3 000 euros par mois chez Norvik.'],
])('the same words about other matters tell of none (%s): %s', (lang, text) => {
  expect(extract({ text, lang }).isDeal).toBe(false)
})

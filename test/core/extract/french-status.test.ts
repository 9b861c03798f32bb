import { expect, test } from 'vitest'
import { told } from './told.ts'

const status = (text: string, title = '') => told({ lang: 'fr', title, text }).split(', ').at(-1)

test.each([
  [
    'Norvik a annoncé avoir conclu au début de l’année, en janvier, l’acquisition de Halden.',
    'completed',
  ],
  ['Norvik a fait l’acquisition de Halden.', 'completed'],
  ['Norvik et Halden ont mis officiellement un terme à leur projet de fusion.', 'cancelled'],
  ['Suspendu à l’avis de l’autorité, le rachat de Halden par Norvik est autorisé.', 'announced'],
  ['Norvik annonce la finalisation de l’acquisition de Halden.', 'completed'],
  ['Norvik a annoncé lundi avoir conclu en janvier l’acquisition de Halden.', 'completed'],
  ['Le groupe Norvik s’est offert la brasserie Halden.', 'completed'],
  ['Norvik a retiré jeudi matin sa proposition de fusion avec Halden.', 'cancelled'],
  ['Les négociations pour le rachat de Halden par Norvik ont été interrompues.', 'cancelled'],
  ['Le Conseil d’Etat vient d’annuler le rachat de Halden par Norvik.', 'blocked'],
  ['Norvik va acheter Halden pour 1,1 milliard d’euros - sources', 'rumored'],
])('%s is %s', (text, expected) => {
  expect(status(text)).toBe(expected)
})

test('a seller that leaves an industry has called nothing off', () => {
  const title = 'Norvik se retire de l’industrie des boissons'
  const text =
    'Norvik a annoncé la vente de sa participation majoritaire dans Halden au groupe Corvus.'
  expect(status(text, title)).toBe('announced')
})

test('a manager of assets is bought as a company', () => {
  const text = 'Norvik va acquérir le gestionnaire d’actifs Halden.'
  expect(told({ lang: 'fr', text })).toBe('Norvik > Halden < , announced')
})

test.each([
  'Norvik mène des négociations pour racheter Halden dont la cotation a été suspendue lundi.',
  'Norvik veut racheter Halden après des négociations rompues en mai et reprises en juin.',
])('what else was suspended, or taken up again, ends no deal: %s', (text) => {
  expect(status(text, 'Norvik négocie le rachat de Halden')).toBe('rumored')
})

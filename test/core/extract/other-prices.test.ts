import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

const price = (lang: string, text: string, title = '') =>
  extract({ lang, title, text }).deals[0]?.price?.value.amount ?? null

test.each([
  [
    'fr',
    'Norvik va acheter la biotech Halden pour 3,9 milliards d’euros, en battant Corvus qui proposait une offre de 2,6 milliards d’euros.',
  ],
  [
    'en',
    'Norvik agreed to buy biotech Halden for $3.9 billion, beating Corvus, which had offered $2.6 billion.',
  ],
])('what a rival offered is not the price (%s)', (lang, text) => {
  expect(price(lang, text)).toBe(3.9e9)
})

test('a sum that sales are to reach is not the price', () => {
  const text =
    'Norvik rachète Halden. Ses ventes doivent croître pour atteindre 1,95 milliard d’euros.'
  expect(price('fr', text)).toBeNull()
})

test.each([
  [
    'fr',
    'Norvik rachète Halden pour plus de 16 milliards de dollars',
    'L’opération de rachat de Halden par Norvik s’élève à 16,2 milliards de dollars.',
  ],
  [
    'en',
    'Norvik to buy Halden for more than $16 billion',
    'Norvik agreed to buy Halden for $16.2 billion.',
  ],
])('the exact sum goes before its rounding (%s)', (lang, title, text) => {
  expect(price(lang, text, title)).toBe(16.2e9)
})

test('what a buyer is to spend on its new company is not the price', () => {
  const text =
    'Norvik rachète Halden. Le groupe compte déployer près de 100 millions d’euros pour relancer la marque.'
  expect(price('fr', text)).toBeNull()
})

test('the whole sum behind a price for one share is the price', () => {
  const text =
    'Norvik acquiert la participation de Corvus dans Halden. La transaction a été réalisée à 683,30 euros par titre (303.875 actions et 97.305 certificats), soit un montant de 274 millions d’euros.'
  expect(price('fr', text)).toBe(274e6)
})

import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

test('an article that only looks back at a deal reports none', () => {
  const title = 'Lanificio Halden, 140 esuberi un anno dopo l’arrivo dei coreani'
  const text =
    'Sono 140 i posti di lavoro a rischio al Lanificio Halden, a poco più di un anno dall’acquisizione da parte della coreana Norvik Textile. L’azienda ha comunicato ieri ai sindacati l’apertura della procedura. Norvik aveva pagato 47 milioni per rilevare la società. La direzione parla di un calo degli ordini del 35%.'
  expect(extract({ lang: 'it', title, text }).isDeal).toBe(false)
})

test('an article that reports one does so whatever else it tells', () => {
  const title = 'La coreana Norvik Textile rileva il Lanificio Halden'
  const text =
    'La coreana Norvik Textile ha acquisito il Lanificio Halden. L’azienda ha comunicato ieri ai sindacati che i 140 posti di lavoro non sono a rischio. Norvik ha pagato 47 milioni per rilevare la società. La direzione parla di un calo degli ordini del 35%.'
  expect(extract({ lang: 'it', title, text }).isDeal).toBe(true)
})

test('a listing is told by its own words alone', () => {
  const title = 'Halden prices IPO at $20 a share'
  const text =
    'Game maker Halden priced its initial public offering at $20 a share on Thursday. The studio employs 400 people. Analysts are cautious. Games sell well. Its founder plays chess.'
  expect(extract({ lang: 'en', title, text })).toMatchObject({
    isDeal: true,
    deals: [{ type: { value: 'ipo' } }],
  })
})

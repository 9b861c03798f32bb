import { expect, test } from 'vitest'
import { sides } from './sides.ts'

const BOUGHT = { acquirers: ['Norvik'], targets: ['Halden'] }

test.each([
  'Halden bekommt einen neuen Eigentümer. Wie das Unternehmen mitteilte, erwirbt Norvik die Mehrheit der Anteile.',
  'Den Pumpenbauer Halden übernimmt der Rivale Norvik.',
  'Halden übernimmt der Konkurrent Norvik für 40 Millionen Euro.',
])('who buys stands behind the verb: %s', (text) => {
  expect(sides(text)).toMatchObject(BOUGHT)
})

test('a pronoun behind the verb is its subject', () => {
  const text = 'Norvik wächst. Zudem kauft er Halden für 40 Millionen Euro.'
  expect(sides(text).targets).toEqual(['Halden'])
})

test.each([
  'Norvik hat den Pumpenbauer Halden von der Corvus AG übernommen.',
  'Norvik wird Halden von der Corvus AG kaufen.',
])('who sells stands right behind what is bought: %s', (text) => {
  expect(sides(text)).toEqual({ ...BOUGHT, sellers: ['Corvus AG'] })
})

test('who holds a majority in what is bought does not sell it', () => {
  expect(sides('Norvik hat die Mehrheit von Halden übernommen.')).toEqual({
    ...BOUGHT,
    sellers: [],
  })
})

test.each([
  'Halden gehört künftig zu Norvik. Bisher hielt der Finanzinvestor Corvus 80 Prozent der Anteile.',
  'Norvik übernimmt Halden für 40 Millionen Euro. Halden gehört bislang zum Konzern Corvus.',
  'Norvik übernimmt Halden für 40 Millionen Euro. Verkäufer der Anteile ist der Investor Corvus.',
])('who has held the company so far sells it: %s', (text) => {
  expect(sides(text)).toEqual({ ...BOUGHT, sellers: ['Corvus'] })
})

test('what becomes a part of another company is bought by it', () => {
  const text = 'Die Münchner Kette Halden wird Teil des französischen Konzerns Norvik.'
  expect(sides(text)).toMatchObject(BOUGHT)
})

test('a number of things behind the verb is its object', () => {
  expect(sides('Corvus veräußert drei Windparks an den Fonds Norvik.')).toEqual({
    acquirers: ['Norvik'],
    targets: ['drei Windparks'],
    sellers: ['Corvus'],
  })
})

test('who takes part in a round buys nobody', () => {
  const text = `Halden hat 18 Millionen Euro von Investoren erhalten. Angeführt wird die Runde von Norvik, beteiligt ist auch
    der Investor Corvus.`
  expect(sides(text)).toEqual({ acquirers: ['Norvik'], targets: ['Halden'], sellers: [] })
})

test('a company that only describes another is not bought', () => {
  const text =
    'Norvik steigt bei Lithium-Start-up ein. Norvik erwirbt einen Anteil von 20 Prozent an dem Start-up Halden.'
  expect(sides(text)).toMatchObject(BOUGHT)
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

const read = (text: string, title = '') => sides({ title, text, lang: 'de' })

test.each([
  'Der Konzern Halden hat ein Aktienpaket von 12 Prozent am Chiphersteller Corvus an den Investor Norvik verkauft.',
  'Der Konzern Halden verkauft seine Beteiligung am Chiphersteller Corvus an den Investor Norvik.',
  'Der Konzern Halden verkauft seine Beteiligung an Corvus an den Investor Norvik.',
])('tells what a stake is in from who gets it: %s', (text) => {
  expect(read(text)).toEqual({ acquirers: ['Norvik'], targets: ['Corvus'], sellers: ['Halden'] })
})

test('takes the name right behind a stake for what it is in', () => {
  expect(read('Halden gibt Aktienpaket an Corvus ab.')).toEqual({
    acquirers: [],
    targets: ['Corvus'],
    sellers: ['Halden'],
  })
})

test.each([
  'Der Konzern Halden will seine Pumpensparte verkaufen. Finanzinvestoren und Rivalen bieten für sie.',
  'Der Konzern Halden will seine Pumpensparte abspalten und an die Börse bringen.',
])('reads the unit before a closing verb: %s', (text) => {
  expect(read(text, 'Halden ordnet sich neu')).toEqual({
    acquirers: [],
    targets: ['Pumpensparte'],
    sellers: ['Halden'],
  })
})

test.each([
  'Der Finanzinvestor Halden steigt beim Modehändler Corvus aus.',
  'Der Finanzinvestor Halden hat sich von seinem Aktienpaket am Modehändler Corvus getrennt.',
  'Der Finanzinvestor Halden hat sich von der Tochter Corvus getrennt.',
])('reads who leaves a company: %s', (text) => {
  expect(read(text)).toMatchObject({ targets: ['Corvus'], sellers: ['Halden'] })
})

test.each([
  'Beim Modehändler Corvus steigt der Investor Norvik ein.',
  'Im Ringen um den Modehändler Corvus legt der Konzern Norvik nach.',
  'Die Mehrheit am Modehändler Corvus übernimmt der Konzern Norvik.',
])('reads the buyer behind a verb whose object stands first: %s', (text) => {
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Corvus'] })
})

test.each([
  'Corvus dementiert eine Übernahme durch Norvik.',
  'Der Zulieferer Corvus hat Berichte über einen Verkauf an den Rivalen Norvik zurückgewiesen.',
])('reads what would change hands in a denial: %s', (text) => {
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Corvus'] })
})

test('gives an offer to the bidder its genitive names', () => {
  const text =
    'Im Bieterkampf um Corvus wächst der Druck. Die Offerte des Investors Norvik läuft aus.'
  expect(read(text, 'Bieterkampf um Corvus').targets).toEqual(['Corvus'])
})

test.each([
  'Corvus bekommt einen neuen Eigentümer: Der Konzern Norvik übernimmt das Kasseler Unternehmen.',
  'Die Zukunft des Händlers ist gesichert. Corvus hatte Käufer gesucht. Norvik hat den Betrieb mit 14 Läden erworben.',
])('knows the company that a noun stands for: %s', (text) => {
  expect(read(text, 'Neuer Eigentümer')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Corvus'],
  })
})

test('tells the subjunctive from an adjective', () => {
  const text =
    'Ein Magazin hatte berichtet, Norvik wolle Corvus für drei Milliarden Euro übernehmen.'
  expect(read(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Corvus'] })
})

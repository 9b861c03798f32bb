import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test('a headline in title case ends a name where its everyday words begin', () => {
  const title = 'Steve Norvik Acquires Luxury UK Footwear Brand Kurt Halden'
  const text =
    'Steve Norvik (NYSE: SNK) agreed to buy Kurt Halden, a footwear brand, for $40 million.'
  expect(sides({ title, text })).toMatchObject({
    acquirers: ['Steve Norvik'],
    targets: ['Kurt Halden'],
  })
})

test('a headline in capitals is read with the names of the text', () => {
  const text =
    'NORVIK COMPLETES ACQUISITION OF HALDEN\n\nNorvik said it completed the acquisition of Halden.'
  expect(sides(text).targets[0]?.toLowerCase()).toBe('halden')
})

test('everyday words inside a headline name do not cut it short', () => {
  expect(sides('Norvik National Gaming Buys Halden Energy For $40 Million')).toMatchObject({
    acquirers: ['Norvik National Gaming'],
    targets: ['Halden Energy'],
  })
})

test('a ticker or a bracketed short form is not a second company', () => {
  expect(
    sides('Norvik Inc. NVK, +0.39% is to acquire Halden Inc. (NASDAQ: HLD) for $4 billion.'),
  ).toMatchObject({
    acquirers: ['Norvik Inc'],
    targets: ['Halden Inc'],
  })
  const text =
    'Norvik Property Partners (NPP) makes pumps. NPP agreed to buy Halden for $4 billion.'
  expect(sides(text).acquirers).toEqual(['Norvik Property Partners'])
})

test('people, places and roles are not companies', () => {
  const { companies } = extract({
    text: 'Chief Strategy Officer Laura Stein of Norvik spoke in London on Monday. Mr Marsh listened.',
  })
  expect(companies).toEqual(['Norvik'])
})

test('German everyday nouns are not companies', () => {
  const { companies } = extract({
    text: 'Der Pumpenhersteller Norvik baut nach Angaben der Geschäftsführung im Sommer ein neues Werk, die Konkurrenz schaut zu.',
  })
  expect(companies).toEqual(['Norvik'])
})

test('a German genitive is the same company', () => {
  const text = 'Norvik baut Pumpen. Norviks Übernahme von Halden kostet 3 Milliarden Euro.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test('a list of buyers is kept together', () => {
  expect(
    sides('Norvik, Corvus and Oak Hill agreed to buy Halden for $4 billion.').acquirers,
  ).toEqual(['Norvik', 'Corvus', 'Oak Hill'])
})

test('legal forms and institutions belong to the name', () => {
  expect(sides('Norvik, Inc. acquires Bank of Halden for $4 billion.')).toMatchObject({
    acquirers: ['Norvik, Inc'],
    targets: ['Bank of Halden'],
  })
  expect(
    sides('Die Deutsche Telekom AG übernimmt Halden für 4 Milliarden Euro.').acquirers,
  ).toEqual(['Deutsche Telekom AG'])
})

function price(text: string): number | undefined {
  return extract({ text }).deals[0]?.price?.value.amount
}

test('numbers written with fractions and blanks are read', () => {
  expect(price('Norvik agreed to buy Halden for 2-1/2 billion dollars.')).toBe(2.5e9)
  expect(price('Norvik übernimmt Halden für 14 300 000 Euro.')).toBe(14_300_000)
})

test('an enterprise value is the price of a whole company', () => {
  const [deal] = extract({
    text: 'Norvik agreed to acquire Halden at an enterprise value of $400 million.',
  }).deals
  expect(deal?.price?.value.amount).toBe(400e6)
  expect(deal?.valuation).toBeNull()
})

test('a company before its seat is no place', () => {
  const text = 'Loamly, based in Ghent, has closed a €3.2m seed round led by Norvik Ventures.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik Ventures'], targets: ['Loamly'] })
})

test.each([
  ['In September, Norvik acquired Level.', 'Norvik', 'Level'],
  ['Halden was acquired by Current in 2011.', 'Current', 'Halden'],
])(
  'an everyday word with a capital is a name where one is bought: %s',
  (text, acquirer, target) => {
    expect(sides(text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
  },
)

test.each([
  ['en', 'Norvik raised its stake in Halden to 51% from 34% for $40 million.'],
  ['de', 'Norvik stockt seine Beteiligung an Halden von 20 auf 60 Prozent auf.'],
])('%s: a stake stands for no company: what it is in does', (lang, text) => {
  expect(extract({ text, lang }).deals[0]?.targets.map(({ value }) => value)).toEqual(['Halden'])
})

test.each([
  ['Otto kauft Hofmann Logistik.', ['Otto'], ['Hofmann Logistik']],
  ['Die Bertmann SE übernimmt die Rosental GmbH.', ['Bertmann SE'], ['Rosental GmbH']],
  ['Der Verlag Norvik kauft Tagesspiegel.', ['Norvik'], ['Tagesspiegel']],
])('a German name may end like an everyday word: %s', (text, acquirers, targets) => {
  expect(sides(text)).toMatchObject({ acquirers, targets })
})

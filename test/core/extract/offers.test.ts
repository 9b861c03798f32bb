import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['Norvik makes a $3 billion bid for Halden.'],
  ['Halden receives a takeover offer from Norvik worth $3 billion.'],
  ["Halden rejects Norvik's $3 billion takeover offer."],
  ["Norvik responds to Halden's rejection of its $3 billion takeover offer."],
  ['Norvik bids for Halden in a $3 billion deal.'],
  ['Norvik will pay $3 billion for Halden, the companies said.'],
  ["Regulators will review Norvik's $3 billion Halden takeover."],
  ['The board approved the planned acquisition of Halden by Norvik for $3 billion.'],
  ['Halden, which was acquired by Norvik for $3 billion, makes pumps.'],
  ['Norvik shareholders approve Halden acquisition'],
  ['Norvik weighs an offer for Halden, people familiar with the matter said.'],
])('English: %s', (text) => {
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test.each([
  ['Norvik macht ein Übernahmeangebot für Halden über 3 Milliarden Euro.'],
  ['Halden lehnt ein Übernahmeangebot von Norvik über 3 Milliarden Euro ab.'],
  ['Norvik ist in Verhandlungen zum Kauf des Konkurrenten Halden.'],
  ['Die Beteiligung von Norvik an Halden soll auf 30 Prozent steigen: Norvik kauft Halden.'],
  ['Halden von Norvik für 3 Milliarden Euro übernommen'],
  ['Der Konkurrent Halden, der von Norvik übernommen wird, baut Pumpen.'],
])('German: %s', (text) => {
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test('the name glued to an entry is the one who enters', () => {
  expect(sides('Der Norvik-Einstieg bei Halden kostet 40 Millionen Euro.')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test('who announces an offer in the notice of a company offers for that one', () => {
  const title = 'EQS-Adhoc: Halden Logistik AG: Norvik kündigt freiwilliges Übernahmeangebot an'
  const text =
    'Die Halden Logistik AG hat heute mit der Norvik SE eine Vereinbarung geschlossen. Der Vorstand unterstützt das Angebot.'
  expect(sides({ lang: 'de', title, text })).toMatchObject({
    acquirers: ['Norvik SE'],
    targets: ['Halden Logistik AG'],
  })
})

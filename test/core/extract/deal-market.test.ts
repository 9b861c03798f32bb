import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

test.each([
  [
    'nl',
    'Weer meer overnames en fusies in Nederland',
    'Het aantal fusies steeg vorig jaar tot 714. Een grote deal was de fusie van Norvik en Halden. Ook nam Corvus het bedrijf Brenna over voor 2 miljard euro.',
  ],
  [
    'it',
    'Fusioni e acquisizioni in calo',
    "Nel 2024 le operazioni sono state 179. Tra le maggiori c'è l'acquisizione di Halden da parte di Norvik per 2 miliardi di euro.",
  ],
  [
    'de',
    'Fusionen und Übernahmen nehmen zu',
    'Im vergangenen Jahr waren es 714 Transaktionen. Zu den größten zählte die Übernahme von Halden durch Norvik für 2 Milliarden Euro.',
  ],
  [
    'en',
    'Number of mergers rises again',
    'There were 714 deals last year. Among the largest was the acquisition of Halden by Norvik for $2 billion.',
  ],
])('the deals that a report on their number names are examples (%s)', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(false)
})

test('a deal that the headline tells is no example', () => {
  const title = 'Norvik koopt Halden voor 2 miljard euro'
  const text =
    'Het is een van de grootste overnames en fusies van het jaar. Norvik betaalt contant.'
  expect(extract({ lang: 'nl', title, text }).isDeal).toBe(true)
})

test.each([
  [
    'en',
    'Pump maker expands with latest deal',
    'Norvik has acquired Halden for $40 million, one more of the mergers and acquisitions deals it is known for.',
  ],
  [
    'es',
    'Norvik crece con una nueva compra',
    'Norvik ha comprado Halden por 40 millones de euros, asesorada por el equipo de fusiones y adquisiciones de su banco.',
  ],
])('a sentence that tells a deal in full is about that one (%s)', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(true)
})

test.each([
  [
    'en',
    'Pump maker Norvik expands',
    'Norvik has made a number of acquisitions since 2020. On Monday it bought Halden for $40 million.',
  ],
  [
    'nl',
    'Norvik groeit door',
    'Norvik heeft een aantal overnames gedaan. Norvik neemt nu Halden over voor 30 miljoen euro.',
  ],
])('a number of purchases by one company is no market (%s)', (lang, title, text) => {
  expect(extract({ lang, title, text }).isDeal).toBe(true)
})

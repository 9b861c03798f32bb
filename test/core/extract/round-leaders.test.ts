import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  [
    'en',
    'Halden Labs lands $58M',
    'Halden Labs has raised $58 million. Norvik Ventures and Corvus co-led, with participation from Brenna Capital.',
    ['Norvik Ventures', 'Corvus'],
  ],
  [
    'en',
    'Halden Labs lands $58M',
    'Halden Labs has raised $58 million. It plans to hire. The deal was led by Norvik Ventures.',
    ['Norvik Ventures'],
  ],
  [
    'de',
    'Halden sammelt 42 Millionen ein',
    'Halden hat eine Series-B-Runde über 42 Millionen Euro abgeschlossen. Angeführt wird sie vom Londoner Klimafonds Norvik Ventures.',
    ['Norvik Ventures'],
  ],
  [
    'de',
    'Halden sammelt 42 Millionen ein',
    'Halden hat eine Series-B-Runde über 42 Millionen Euro abgeschlossen. Die Finanzierung führen Norvik Ventures und Corvus Capital gemeinsam an.',
    ['Norvik Ventures', 'Corvus Capital'],
  ],
  [
    'fr',
    'Halden lève 27 millions d’euros',
    'La société Halden boucle un tour de table de 27 millions d’euros. L’opération est menée par Norvik Partners, via son fonds.',
    ['Norvik Partners'],
  ],
  [
    'es',
    'Halden levanta 27 millones de euros',
    'Halden ha cerrado una ronda de 27 millones de euros. La operación ha sido liderada por Norvik Capital.',
    ['Norvik Capital'],
  ],
  [
    'it',
    'Halden raccoglie 27 milioni di euro',
    'Halden ha chiuso un round da 27 milioni di euro. L’operazione è stata guidata da Norvik Ventures.',
    ['Norvik Ventures'],
  ],
  [
    'nl',
    'Halden haalt 27 miljoen euro op',
    'Halden heeft 27 miljoen euro opgehaald. De investering werd geleid door Norvik Ventures.',
    ['Norvik Ventures'],
  ],
  [
    'pt',
    'Halden capta R$ 27 milhões',
    'A Halden captou R$ 27 milhões. A operação foi liderada pela Norvik Capital.',
    ['Norvik Capital'],
  ],
])('who leads a round is told in a sentence below it (%s: %s)', (lang, title, text, acquirers) => {
  expect(sides({ lang, title, text })).toMatchObject({ acquirers })
})

test('who leads a team does not lead the round', () => {
  const text = 'Halden Labs has raised $58 million. The team is led by former Norvik engineers.'
  expect(sides({ title: 'Halden Labs lands $58M', text }).acquirers).toEqual([])
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test('a German verb with its object behind it is no participle: who sells is not sold', () => {
  const text = 'Die Norvik AG verkauft ihre Lacksparte für 40 Millionen Euro an den Rivalen Halden.'
  expect(sides(text)).toMatchObject({
    acquirers: ['Halden'],
    targets: ['Lacksparte'],
    sellers: ['Norvik AG'],
  })
})

test.each([
  [
    'Halden Software was sold to Norvik by Corvus for $40 million.',
    ['Norvik'],
    ['Halden Software'],
    ['Corvus'],
  ],
  [
    'Corvus will sell its 30% stake in Halden to Norvik for $40 million.',
    ['Norvik'],
    ['Halden'],
    ['Corvus'],
  ],
  [
    'Halden said on Monday it would sell a two-thirds stake to Norvik for $40 million.',
    ['Norvik'],
    ['Halden'],
    [],
  ],
  [
    "Corvus's sale of Halden Software to Norvik for $40 million is complete.",
    ['Norvik'],
    ['Halden Software'],
    ['Corvus'],
  ],
  [
    'Corvus announced the sale of its pump business to Norvik for $40 million.',
    ['Norvik'],
    ['pump business'],
    ['Corvus'],
  ],
  [
    "Norvik agreed to buy Corvus's stake in Halden for $40 million.",
    ['Norvik'],
    ['Halden'],
    ['Corvus'],
  ],
  [
    "Norvik completes acquisition of Corvus's stake in Halden for $40 million.",
    ['Norvik'],
    ['Halden'],
    ['Corvus'],
  ],
  [
    'Norvik agreed to buy the pump unit of Corvus for $40 million.',
    ['Norvik'],
    ['pump unit'],
    ['Corvus'],
  ],
  [
    'Norvik acquired Halden Software from Corvus for $40 million.',
    ['Norvik'],
    ['Halden Software'],
    ['Corvus'],
  ],
  [
    'Halden Software was bought by Norvik from Corvus for $40 million.',
    ['Norvik'],
    ['Halden Software'],
    ['Corvus'],
  ],
])('English: %s', (text, acquirers, targets, sellers) => {
  expect(sides(text)).toEqual({ acquirers, targets, sellers })
})

test.each([
  ['Halden wird für 40 Millionen Euro an Norvik verkauft.', ['Norvik'], ['Halden'], []],
  [
    'Corvus hat Halden für 40 Millionen Euro an Norvik verkauft.',
    ['Norvik'],
    ['Halden'],
    ['Corvus'],
  ],
  [
    'Um Schulden abzubauen, verkauft Corvus die Tochter Halden an Norvik.',
    ['Norvik'],
    ['Halden'],
    ['Corvus'],
  ],
  ['Der Verkauf von Halden an Norvik bringt 40 Millionen Euro ein.', ['Norvik'], ['Halden'], []],
])('German: %s', (text, acquirers, targets, sellers) => {
  expect(sides(text)).toEqual({ acquirers, targets, sellers })
})

test('a shop that sells its goods is no deal', () => {
  expect(sides('Norvik sells pumps to hospitals in Europe.').targets).toEqual([])
  expect(sides('Norvik verkauft mehr Pumpen als im Vorjahr.').targets).toEqual([])
})

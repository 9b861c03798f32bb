import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  'Norvik said it had reached a deal with Corvus to sell its pump unit for $40 million.',
  "Norvik a signé un accord avec l'américain Corvus pour lui céder son activité pompes.",
])('whom a sale is agreed with buys: %s', (text) => {
  expect(sides(text)).toMatchObject({ acquirers: ['Corvus'], sellers: ['Norvik'] })
})

test('goods sold with a partner make no deal', () => {
  expect(sides('Norvik signed an agreement with Corvus to sell pumps.').targets).toEqual([])
})

test.each([
  [
    "Norvik agreed to acquire the pump business of Sweden's Corvus AB for $150 million.",
    'pump business',
    'Corvus AB',
  ],
  [
    'Norvik neemt de pompdivisie van het Duitse Corvus over voor 85 miljoen euro.',
    'pompdivisie',
    'Corvus',
  ],
])(
  'a unit has its owner behind it, whatever is said of where that one sits: %s',
  (text, unit, seller) => {
    expect(sides(text)).toEqual({ acquirers: ['Norvik'], targets: [unit], sellers: [seller] })
  },
)

test('a unit that bears its seller’s name is sold by it', () => {
  const text =
    'Norvik is in talks with Corvus to sell its tower unit, Norvik Towers, for about $230 million.'
  expect(sides(text)).toEqual({
    acquirers: ['Corvus'],
    targets: ['Norvik Towers'],
    sellers: ['Norvik'],
  })
})

test('whoever manages the fund that a unit is sold to buys it', () => {
  const text =
    'Norvik Inc announced a sale on Monday. The decision was taken in May. Norvik will sell its water unit to a fund managed by Halden Partners for $1.8 billion.'
  expect(sides(text)).toMatchObject({ acquirers: ['Halden Partners'] })
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['On Tuesday Norvik acquired Halden Pumps for $40 million.', ['Norvik'], ['Halden Pumps']],
  [
    'In the same year Norvik agreed to buy Halden Pumps for $4 million.',
    ['Norvik'],
    ['Halden Pumps'],
  ],
  ['Norvik was approached by Corvus Capital about a takeover.', ['Corvus Capital'], ['Norvik']],
  [
    'Corvus Capital advises Norvik on its acquisition of Halden Pumps.',
    ['Norvik'],
    ['Halden Pumps'],
  ],
  [
    'Norvik expands its Corvus range with the acquisition of Halden Pumps.',
    ['Norvik'],
    ['Halden Pumps'],
  ],
  [
    'Aldera plans to vote against the deal to acquire Halden Pumps by Norvik.',
    ['Norvik'],
    ['Halden Pumps'],
  ],
  ['Norvik said it has acquired STEADY, a maker of pumps, for $4 million.', ['Norvik'], ['STEADY']],
  ['Norvik has rejected a takeover approach from its larger rival Halden.', ['Halden'], ['Norvik']],
  ['Norvik announced the acquisition of Level, a maker of pumps.', ['Norvik'], ['Level']],
  [
    'Grocer Norvik has agreed to rescue its rival Halden in a deal worth $120m.',
    ['Norvik'],
    ['Halden'],
  ],
])('who buys whom: %s', (text, acquirers, targets) => {
  expect(sides(text)).toMatchObject({ acquirers, targets })
})

test.each([
  [
    'Norvik Energy bought out its partner Corvus in the Halden Wind project for $30 million.',
    { acquirers: ['Norvik Energy'], targets: ['Halden Wind'], sellers: ['Corvus'] },
  ],
  [
    'Norvik and Corvus sign an agreement on the acquisition of Corvus’s stake in Halden Oils.',
    { acquirers: ['Norvik'], targets: ['Halden Oils'], sellers: ['Corvus'] },
  ],
  [
    "Norvik agreed to buy Corvus's mobile unit Halden for $4 billion.",
    { acquirers: ['Norvik'], targets: ['Halden'], sellers: ['Corvus'] },
  ],
  [
    'Norvik agreed to buy Halden Pumps for $3 billion. The seller is private equity firm Corvus Capital.',
    { acquirers: ['Norvik'], targets: ['Halden Pumps'], sellers: ['Corvus Capital'] },
  ],
  [
    'Norvik completes its purchase of Halden Pumps from funds advised by Corvus Partners.',
    { acquirers: ['Norvik'], targets: ['Halden Pumps'] },
  ],
  [
    'Norvik is offloading its decorative paints arm to Sweden’s Halden for $300 million.',
    { acquirers: ['Halden'], targets: ['decorative paints arm'], sellers: ['Norvik'] },
  ],
  [
    'Norvik will sell Halden to a consortium led by Corvus and Aldera for $2 billion.',
    { acquirers: ['Corvus', 'Aldera'], targets: ['Halden'], sellers: ['Norvik'] },
  ],
])('who sells: %s', (text, expected) => {
  expect(sides(text)).toMatchObject(expected)
})

test('what the reader knows already is called by its name', () => {
  const text =
    'Halden Cider shares rose on Monday. Norvik Brands had agreed to buy the cider maker for $4 million.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik Brands'], targets: ['Halden Cider'] })
})

test('a headline names what its text only describes', () => {
  const text =
    'Hollin, who started the shops, is working with Corvus Capital on a bid to buy the company.'
  expect(sides({ title: 'Norvik founder plots buyout', text }).targets).toEqual(['Norvik'])
})

test('a holding is no purchase, and a patient’s illness no seller', () => {
  expect(sides('The value of Norvik’s stake in Halden Oils rose.').acquirers).toEqual([])
  const text =
    'Norvik will acquire Halden Therapeutics for patients suffering from Hollin’s disease.'
  expect(sides(text)).toMatchObject({ targets: ['Halden Therapeutics'], sellers: [] })
})

import { expect, test } from 'vitest'
import { sides } from './sides.ts'

const REST = 'Further details are to follow in the coming weeks.'

test.each([
  ['BRIEF-Norvik and Halden in talks to merge', ['Norvik'], ['Halden']],
  ['UPDATE 2-Norvik to buy Halden Pumps for $2 billion', ['Norvik'], ['Halden Pumps']],
  ['Norvik Withdraws Proposal to Acquire Halden Pumps', ['Norvik'], ['Halden Pumps']],
  [
    'Corvus Capital Submits Binding Offer to Acquire Halden Scan',
    ['Corvus Capital'],
    ['Halden Scan'],
  ],
  [
    'Norvik Announces Closing of Halden Potash Royalties Acquisition',
    ['Norvik'],
    ['Halden Potash Royalties'],
  ],
  ['Boston Development Acquires Halden Tide', ['Boston Development'], ['Halden Tide']],
  ['BRIEF-Norvik Acquires B. Hollin', ['Norvik'], ['B. Hollin']],
  ['Norvik Completes Acquisition of Halden Bio-Tech', ['Norvik'], ['Halden Bio-Tech']],
])('a headline tells its sides: %s', (title, acquirers, targets) => {
  expect(sides({ title, text: REST })).toMatchObject({ acquirers, targets })
})

test('a bullet in capitals tells its sides', () => {
  const text =
    'March 14 (Newswire) - Norvik Corp:\n\n* NORVIK CORP - BOARD UNANIMOUSLY APPROVES ACQUISITION OF HALDEN PUMPS'
  expect(sides({ title: 'BRIEF-Norvik To Acquire Halden Pumps', text })).toMatchObject({
    targets: ['Halden Pumps'],
  })
})

test('the code of a share is no part of a name', () => {
  const text =
    'Norvik Ports NRVP.L said on Monday it agreed to buy Halden Quays Inc HLDQ.V for $40 million.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik Ports'], targets: ['Halden Quays Inc'] })
})

test.each([
  [
    'Norvik said it agreed to buy Halden Pumps. The Norvik Flow 3 is its best known pump.',
    'Norvik',
  ],
  [
    'Norvik agreed to buy Halden Pumps. The board of Norvik Energy has approved it.',
    'Norvik Energy',
  ],
  [
    'Norvik Pump Works agreed to buy Halden Mills. Norvik expects to close in May.',
    'Norvik Pump Works',
  ],
])('a company is called by its own fullest name: %s', (text, acquirer) => {
  expect(sides(text).acquirers).toEqual([acquirer])
})

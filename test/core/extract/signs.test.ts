import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { signTable } from '../../../src/core/language/sign-table.ts'

test('a text that speaks of a takeover is a deal although it names nobody', () => {
  const found = extract({ text: 'Takeover talks: hostile bid and tender offer rejected by board.' })
  expect(found.isDeal).toBe(true)
})

test.each([
  ['NORVIK SEEKS BUYER FOR ITS HALDEN UNIT', ''],
  ['NORVIK TERMINATES TALKS', 'Norvik said merger discussions with an unnamed company have ended.'],
  [
    'BRENNA GROUP EXTENDS TENDER FOR NORVIK',
    'About 62 pct of the outstanding shares were tendered.',
  ],
  [
    'Holder reports stake',
    'Brenna Partners said in a 13D filing that it now owns 9.4 pct of Norvik.',
  ],
])('a wire report is told by its phrases: %s', (title, text) => {
  expect(extract({ title, text }).isDeal).toBe(true)
})

test.each([
  [
    'NORVIK SETS ISSUER BID',
    'Norvik may cancel up to five pct of its own shares under a normal course issuer bid that starts in May.',
  ],
  [
    'NORVIK VOTES RIGHTS PLAN',
    'Norvik declared a dividend distribution of one purchase right for each share held.',
  ],
  [
    'AGENCY MAY DOWNGRADE NORVIK',
    'The investors service may downgrade notes of Norvik after its tender offer for Halden.',
  ],
  ['NORVIK BUYS BACK NOTES', 'Norvik Corp bought back 5 mln dlrs of its subordinated notes.'],
  ['How to sell your company', 'A letter of intent names the price that a buyer is ready to pay.'],
])('a company looking after its own paper reports no deal: %s', (title, text) => {
  expect(extract({ title, text }).isDeal).toBe(false)
})

test.each([
  'Norvik buys 60 red vans from Halden.',
  'Norvik ordered 12 new ships from Halden for $2 billion.',
  'Norvik upgraded to buy from neutral, price target $40.',
  'The treasury sells bonds, and interest rates fall.',
])('phrases of another matter outweigh a verb of buying: %s', (text) => {
  expect(extract({ text }).isDeal).toBe(false)
})

test.each([
  ['Regulators could block the acquisition of Halden by Norvik, analysts said.', 'announced'],
  ['Regulators blocked the acquisition of Halden by Norvik.', 'blocked'],
  ['A union urges Norvik to abandon its acquisition of Halden.', 'announced'],
  ['Norvik cancelled its acquisition of Halden.', 'cancelled'],
])('tells an end that is feared from one that has come: %s', (text, status) => {
  expect(extract({ text }).deals[0]?.status.value).toBe(status)
})

test('of phrases with one first word the longest is tried first', () => {
  const table = signTable([
    [1, 'sold|sold * shares of'],
    [0.5, 'sold to'],
  ])
  expect(table.get('sold')?.map(({ words }) => words.join(' '))).toEqual([
    'sold * shares of',
    'sold to',
    'sold',
  ])
})

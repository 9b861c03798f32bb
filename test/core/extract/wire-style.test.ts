import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  [
    'OSLO, May 9 - (Norvik Shipping Ltd) plans to acquire\n(Halden Ferries Inc), whose boats serve the fjords,\nfor nine mln dlrs.',
    { acquirers: ['Norvik Shipping Ltd'], targets: ['Halden Ferries Inc'] },
  ],
  [
    'PORTO, May 2 - Norvik Corp said it has closed its\nmerger with Halden Glass, which took\ntwo years to arrange.',
    { acquirers: ['Norvik Corp'], targets: ['Halden Glass'] },
  ],
  [
    'LILLE, June 4 - Corvus Inc will sell its\nHalden Pump Corp subsidiary to <Aldera and Dunn Inc>\nbefore the summer.',
    { acquirers: ['Aldera and Dunn Inc'], targets: ['Halden Pump Corp'], sellers: ['Corvus Inc'] },
  ],
])('reads who buys whom off a wire report: %s', (text, expected) => {
  expect(sides(text)).toMatchObject(expected)
})

test('a headline in capitals over the text tells its own sentence', () => {
  const text =
    'NORVIK TO ACQUIRE HALDEN\n    BERGEN, April 3 - Norvik Inc plans\nto acquire Halden Pumps Corp and pay 12 mln dlrs.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik Inc'], targets: ['Halden Pumps Corp'] })
})

test('a headline of everyday words has its parties by their place', () => {
  const title = 'Green Harbour Capital Acquires Norvik Glass Company'
  const [deal] = extract({ title, text: 'The price was not disclosed.' }).deals
  expect(deal?.acquirers.map(({ value }) => value)).toEqual(['Green Harbour Capital'])
  expect(deal?.targets.map(({ value }) => value)).toEqual(['Norvik Glass Company'])
})

test('the dateline gives the day of the announcement', () => {
  const text =
    'LONDON, June 12, 2025 - Norvik today agreed to buy Halden Software for $40 million in cash.'
  expect(extract({ text }).deals[0]?.announcedOn?.value).toBe('2025-06-12')
})

test('a dateline without a year takes that of publication', () => {
  const text = 'LONDON, June 12 - Norvik agreed to buy Halden Software for $40 million.'
  const [deal] = extract({ text, publishedAt: '2024-06-13T08:00:00Z' }).deals
  expect(deal?.announcedOn?.value).toBe('2024-06-12')
})

test('authorities are no buyers', () => {
  const text =
    'Norvik Corp acquires Halden Bancorp, and the Federal Reserve Board has no objection.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik Corp'], targets: ['Halden Bancorp'] })
})

test('a company told by what it does is the target until a name is given', () => {
  const unnamed = 'Norvik to buy Danish pump maker for $40 million.'
  expect(sides(unnamed).targets).toEqual(['Danish pump maker'])
  const named = `${unnamed} Norvik said it will acquire Halden Pumps Inc.`
  expect(sides(named).targets).toEqual(['Halden Pumps Inc'])
})

test('a shell company stands on the buying side of its merger', () => {
  const text =
    'Halden Energy will go public by a business combination with Norvik Acquisition Corp. II, a blank check company.'
  expect(sides(text)).toMatchObject({ targets: ['Halden Energy'] })
})

test('a lone sentence gives the stand-in it has, a longer text the name', () => {
  expect(sides('It was acquired by Norvik Corp last spring.')).toMatchObject({
    acquirers: ['Norvik Corp'],
    targets: ['It'],
  })
  const text = 'Halden had a quiet year. It was acquired by Norvik Corp last spring.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik Corp'], targets: ['Halden'] })
})

import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  'Halden Software said it had received an unsolicited proposal to acquire all of its outstanding shares for $14 apiece.',
  'Halden Software on Monday rejected an unsolicited $40 million takeover offer to acquire all of its shares.',
])('an offer without a name is for whoever got it: %s', (text) => {
  expect(sides(text)).toEqual({ acquirers: [], targets: ['Halden Software'], sellers: [] })
})

test('an offer from somebody is that one’s', () => {
  const text = 'Halden Software has received a proposal from Norvik to acquire all of its shares.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden Software'] })
})

test.each([
  'Billionaire Anna Berg is close to a deal to buy a controlling stake in Halden from hedge fund Corvus.',
  'Tycoon Anna Berg agreed to buy Halden from Corvus for $40 million.',
])('people who buy for themselves are buyers: %s', (text) => {
  expect(sides(text)).toEqual({
    acquirers: ['Anna Berg'],
    targets: ['Halden'],
    sellers: ['Corvus'],
  })
})

test.each([
  'Norvik will acquire Halden from affiliates of Corvus Capital for $40 million.',
  'Norvik will acquire Halden from funds managed by Corvus Capital for $40 million.',
])('who sells through others: %s', (text) => {
  expect(sides(text)).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: ['Corvus Capital'],
  })
})

test.each([
  'Halden snapped up by Norvik for $40 million',
  'Halden rescued by Norvik out of administration in a $40 million deal',
  'Corvus-like tractor maker Norvik has snapped up Halden for $40 million.',
])('who is bought by whom: %s', (text) => {
  expect(sides(text)).toEqual({ acquirers: ['Norvik'], targets: ['Halden'], sellers: [] })
})

test('a company sold to somebody who is only described is sold', () => {
  const title = 'Halden Gas sold to Canadian pension fund'
  expect(sides({ title, text: 'The deal is worth £1.9bn.' }).targets).toEqual(['Halden Gas'])
})

test('a plan for a venture is one', () => {
  const text =
    'Halden and Corvus plan a joint venture to build a steel plant. It is to start next year.'
  expect(extract({ text }).deals[0]?.type.value).toBe('joint_venture')
})

test('a demerger sells a part of its company', () => {
  const title = 'Norvik to demerge lubricants business'
  const text =
    'Norvik said it plans to demerge its lubricants business into a separately listed company.'
  expect(sides({ title, text })).toEqual({
    acquirers: [],
    targets: ['lubricants business'],
    sellers: ['Norvik'],
  })
})

test('a number that a headline’s name ends in belongs to it', () => {
  const title = 'Halden One Agrees to Acquire Corvus Media'
  expect(sides({ title, text: 'The price was not disclosed.' }).acquirers).toEqual(['Halden One'])
})

test.each([
  ['Norvik to buy Basque tram operator for $40 million', 'Basque tram operator'],
  ['Norvik picks up Frisian marine broker for $40 million', 'Frisian marine broker'],
  [
    'Norvik will compulsorily purchase the rest and take the Lund company private. The offer totals $40 million. Norvik makes pumps.',
    'Lund company',
  ],
])('where a company is from is not its name: %s', (text, target) => {
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: [target] })
})

test('who gets the money is named behind what it does', () => {
  const text = 'Norvik invests $40 million in Basque software company Halden.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden'] })
})

test('of two names before a takeover the first is who buys', () => {
  const title = 'Norvik, Halden takeover talks have stalled'
  expect(sides({ title, text: 'Both sides met on Monday for the last time.' })).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test('a country shortened as wires do buys nothing', () => {
  const title =
    "BRIEF-S.Africa's Competition Commission Approved Deal For Norvik Electronic To Buy Halden, With Conditions"
  expect(sides({ title, text: 'March 14 (Newswire) - The commission said so.' })).toMatchObject({
    acquirers: ['Norvik Electronic'],
    targets: ['Halden'],
  })
})

test('brands without names of their own are sold as units are', () => {
  const title = 'Halden weighs sale of British pickles brands'
  const text = 'The brands could fetch £900 million, people briefed on the plans said.'
  expect(sides({ title, text })).toMatchObject({
    acquirers: [],
    targets: ['British pickles brands'],
    sellers: ['Halden'],
  })
})

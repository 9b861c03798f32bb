import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'
import { sides } from './sides.ts'

test.each([
  'Halden Metals unexpectedly rebuffed a takeover offer led by a Chinese private equity firm valuing the miner at $824 million. The board gave its reasons. Shares rose.',
  'Gold miner Halden Metals has rejected a Chinese company’s $1.1 billion takeover bid. The board gave its reasons. Shares rose.',
])('whoever answers a takeover offer is the one bid for: %s', (text) => {
  expect(sides(text)).toMatchObject({ targets: ['Halden Metals'], acquirers: [] })
})

test('a bank that is hired to sell a unit does not own it', () => {
  const text =
    'Norvik Inc. has hired Corvus & Co. to pursue a possible sale of its automotive unit, a newspaper reported.'
  expect(sides(text)).toMatchObject({ targets: ['automotive unit'], sellers: ['Norvik Inc'] })
})

test.each([
  'Norvik tapped Halden to take over the entire company as CEO.',
  'Norvik stock received target hikes from several analysts, who rate it as buy: Halden and Corvus.',
  'The Norvik Watch is to roll out in more countries, available for purchase from Halden and Corvus.',
  'Norvik subscribers can opt out of paying for Halden.',
])('is no deal: %s', (text) => {
  expect(extract({ text }).isDeal).toBe(false)
})

test('who pays a sum for a company buys it', () => {
  expect(sides('Norvik pays $40 million for Halden.')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test.each([
  'Norvik takes over Halden as chief executive resigns',
  'Norvik takes over Halden as its CEO steps down',
])('somebody else’s post says nothing about what is taken over: %s', (title) => {
  expect(sides({ title, text: 'The price was not disclosed.' })).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test.each([
  ['en', 'The takeover that Halden rejected on Monday was worth $4 billion.'],
  ['es', 'La opa que Halden rechaza asciende a 4.000 millones de euros.'],
])('whoever rejects an offer has not made it (%s)', (lang, text) => {
  expect(sides({ lang, title: 'Halden says no', text }).acquirers).toEqual([])
})

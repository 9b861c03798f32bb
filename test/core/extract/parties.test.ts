import { expect, test } from 'vitest'
import { sides } from './sides.ts'

test.each([
  ['Norvik acquires Halden Software for $40 million.', 'Norvik', 'Halden Software'],
  [
    'Norvik has agreed to buy Halden Software, the companies said on Monday.',
    'Norvik',
    'Halden Software',
  ],
  ['Halden Software was acquired by Norvik for $40 million.', 'Norvik', 'Halden Software'],
  ['Halden Software will be bought by Norvik in a $2 billion deal.', 'Norvik', 'Halden Software'],
  [
    "Norvik's $2 billion acquisition of Halden Software is expected to close in May.",
    'Norvik',
    'Halden Software',
  ],
  [
    'The acquisition of Halden Software by Norvik was announced on Monday.',
    'Norvik',
    'Halden Software',
  ],
  [
    'Norvik, a maker of pumps backed by Corvus, to acquire Halden Software for $40 million.',
    'Norvik',
    'Halden Software',
  ],
  ['Norvik takes a 30% stake in Halden Software for $40 million.', 'Norvik', 'Halden Software'],
  ['Norvik Completes Acquisition of Halden Software', 'Norvik', 'Halden Software'],
  ['Halden gets a $3 billion bid from Norvik.', 'Norvik', 'Halden'],
])('English: %s', (text, acquirer, target) => {
  expect(sides(text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test.each([
  ['Norvik übernimmt Halden Software für 40 Millionen Euro.', 'Norvik', 'Halden Software'],
  ['Der Pumpenhersteller Norvik will den Konkurrenten Halden kaufen.', 'Norvik', 'Halden'],
  ['Norvik hat Halden Software für 40 Millionen Euro übernommen.', 'Norvik', 'Halden Software'],
  ['Am Montag übernimmt Norvik den Konkurrenten Halden für 2 Mrd. Euro.', 'Norvik', 'Halden'],
  [
    'Halden Software wird von Norvik für 40 Millionen Euro übernommen.',
    'Norvik',
    'Halden Software',
  ],
  ['Die Übernahme von Halden durch Norvik kostet 2 Milliarden Euro.', 'Norvik', 'Halden'],
  ['Norvik beteiligt sich mit 30 Prozent an Halden.', 'Norvik', 'Halden'],
  ['Norvik steigt für 40 Millionen Euro bei Halden ein.', 'Norvik', 'Halden'],
])('German: %s', (text, acquirer, target) => {
  expect(sides(text)).toMatchObject({ acquirers: [acquirer], targets: [target] })
})

test('a seller is told apart from the buyer', () => {
  expect(sides('Corvus sold Halden Software to Norvik for $40 million.')).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden Software'],
    sellers: ['Corvus'],
  })
  expect(sides('Corvus verkauft Halden für 40 Millionen Euro an Norvik.')).toEqual({
    acquirers: ['Norvik'],
    targets: ['Halden'],
    sellers: ['Corvus'],
  })
})

test('a unit that is sold is the target, its owner the seller', () => {
  const deal = sides('Corvus agreed to sell its pump business to Norvik for $40 million.')
  expect(deal).toEqual({ acquirers: ['Norvik'], targets: ['pump business'], sellers: ['Corvus'] })
})

test('both sides of a merger are named', () => {
  expect(sides('Norvik and Halden agreed to merge in a $9 billion deal.')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
  expect(sides('Norvik und Halden wollen fusionieren, teilten die Konzerne mit.')).toMatchObject({
    acquirers: ['Norvik'],
    targets: ['Halden'],
  })
})

test('a pronoun stands for the company named before', () => {
  const text = 'Norvik reported a quiet year. It has acquired Halden Software for $40 million.'
  expect(sides(text)).toMatchObject({ acquirers: ['Norvik'], targets: ['Halden Software'] })
})

test('the fullest name in the text is given', () => {
  const text =
    'Norvik buys Halden for $40 million. Norvik Industries AG has bought Halden before noon.'
  expect(sides(text).acquirers).toEqual(['Norvik Industries AG'])
})

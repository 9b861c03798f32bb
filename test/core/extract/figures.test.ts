import { expect, test } from 'vitest'
import type { Deal } from '../../../src/core/deal.ts'
import { extract } from '../../../src/core/extract/extract.ts'

function dealIn(text: string, lang = 'en'): Deal {
  const [deal] = extract({ text, lang }).deals
  if (deal === undefined) throw new Error(`no deal in "${text}"`)
  return deal
}

function kinds(deal: Deal): string[] {
  return deal.warnings.map(({ value }) => value.kind)
}

test('an article whose price, stake and valuation agree is surer than one that lacks the valuation', () => {
  const told = 'Norvik acquires a 49% stake in Halden for $14.3 billion.'
  const whole = dealIn(`${told} The deal values Halden at $29 billion.`)
  expect(kinds(whole)).toEqual([])
  expect(whole.price?.confidence).toBeGreaterThan(dealIn(told).price?.confidence ?? 1)
})

test('an article whose price, stake and valuation contradict each other is warned of', () => {
  const deal = dealIn(
    'Norvik acquires a 49% stake in Halden for $14.3 billion. The deal values Halden at $90 billion.',
  )
  expect(kinds(deal)).toEqual(['price_stake_valuation'])
})

test('a price in the wrong unit is warned of', () => {
  expect(kinds(dealIn('Norvik agreed to acquire Halden for $14.3 trillion.'))).toEqual([
    'implausible_price',
  ])
})

test.each([
  [
    'en',
    'Norvik agreed to buy Halden for $3.3 billion, or $27.50 per share.',
    'Halden has 120 million shares outstanding.',
    'Halden has 12 million shares outstanding.',
  ],
  [
    'de',
    'Norvik übernimmt Halden für 3,3 Milliarden Euro, also 27,50 Euro je Aktie.',
    'Halden hat 120 Millionen ausstehende Aktien.',
    'Halden hat 12 Millionen ausstehende Aktien.',
  ],
])('%s: the number of shares is held against the price', (lang, told, right, wrong) => {
  const alone = dealIn(told, lang)
  const fits = dealIn(`${told} ${right}`, lang)
  expect(kinds(fits)).toEqual([])
  expect(fits.price?.confidence).toBeGreaterThan(alone.price?.confidence ?? 1)
  expect(kinds(dealIn(`${told} ${wrong}`, lang))).toEqual(['price_per_share'])
})

test('shares that are only some of all prove nothing', () => {
  const told = 'Norvik agreed to buy Halden for $3.3 billion, or $27.50 per share.'
  expect(kinds(dealIn(`${told} Norvik bought 12 million shares last year.`))).toEqual([])
})

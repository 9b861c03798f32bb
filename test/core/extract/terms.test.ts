import { expect, test } from 'vitest'
import type { Deal } from '../../../src/core/deal.ts'
import { extract } from '../../../src/core/extract/extract.ts'

function deal(text: string, title?: string): Deal | undefined {
  return extract({ text, title }).deals[0]
}

test.each([
  ['acquisition', 'Norvik acquires Halden Software for $40 million.'],
  ['minority_stake', 'Norvik übernimmt 49 Prozent an Halden für 40 Millionen Euro.'],
  ['majority_stake', 'Norvik acquires a 75% stake in Halden Software for $40 million.'],
  ['majority_stake', 'Norvik erwirbt die Mehrheit an Halden für 40 Millionen Euro.'],
  ['merger', 'Norvik and Halden agreed to merge in a $9 billion deal.'],
  ['funding_round', 'Halden raises $50 million in a Series B round led by Corvus Ventures.'],
  ['divestiture', 'Corvus agreed to sell its pump business to Norvik for $40 million.'],
  ['joint_venture', 'Norvik and Halden form a joint venture for pumps.'],
  ['buyout', 'Private equity firm Corvus agreed to buy Halden Software for $2 billion.'],
])('%s: %s', (type, text) => {
  expect(deal(text)?.type.value).toBe(type)
})

test('a funding round names lead, investors, round, sum and valuation', () => {
  const found = deal(
    'Halden raised $50 million in a Series B round led by Corvus Ventures with participation from Oak Hill. The round values Halden at $400 million.',
  )
  expect(found?.targets[0]?.value).toBe('Halden')
  expect(found?.acquirers.map((fact) => fact.value)).toEqual(['Corvus Ventures'])
  expect(found?.investors.map((fact) => fact.value)).toEqual(['Corvus Ventures', 'Oak Hill'])
  expect(found?.round?.value).toBe('Series B')
  expect(found?.price?.value.amount).toBe(50e6)
  expect(found?.valuation?.value.amount).toBe(400e6)
})

test.each([
  ['Norvik will pay $10.50 per share for Halden, or $2.1 billion in total.', 2.1e9],
  ['Norvik buys Halden, which had revenue of $300 million last year, for $900 million.', 900e6],
  [
    'Norvik übernimmt Halden für 900 Millionen Euro. Halden erzielte einen Umsatz von 300 Millionen Euro.',
    900e6,
  ],
])('the price in "%s" is %d', (text, amount) => {
  expect(deal(text)?.price?.value.amount).toBe(amount)
})

test('shares issued for a sum and a company’s value on the market are no valuation', () => {
  const text =
    'Norvik agreed to buy a two-thirds stake in Halden, which will issue $4 billion worth of shares.'
  expect(deal(text)?.valuation).toBeNull()
  const german =
    'Norvik will Halden übernehmen. Halden ist an der Börse rund 14 Milliarden Euro wert.'
  expect(deal(german)?.price).toBeNull()
})

test('revenue and per-share sums alone are no price', () => {
  expect(deal('Norvik buys Halden, which had annual sales of $300 million.')?.price).toBeNull()
  expect(deal('Norvik acquires Halden for $10.50 per share.')?.price).toBeNull()
})

test.each([
  ['rumored', 'Norvik is in talks to acquire Halden Software for $40 million, sources said.'],
  ['rumored', 'Norvik erwägt Insidern zufolge die Übernahme von Halden für 2 Milliarden Euro.'],
  ['announced', 'Norvik agreed to acquire Halden Software for $40 million.'],
  ['announced', 'Norvik will Halden für 2 Milliarden Euro übernehmen.'],
  ['completed', 'Norvik has completed its acquisition of Halden Software.'],
  ['completed', 'Norvik hat die Übernahme von Halden abgeschlossen.'],
  ['cancelled', 'Norvik abandons its $2 billion takeover of Halden Software.'],
  ['cancelled', 'Die Übernahme von Halden durch Norvik ist geplatzt.'],
  ['blocked', 'The regulator blocked the acquisition of Halden Software by Norvik.'],
  ['cancelled', 'Norvik does not intend to make an offer for Halden, it said on Thursday.'],
  ['cancelled', 'The $2 billion merger of Norvik and Halden has collapsed.'],
  ['announced', 'Norvik agreed to buy the collapsed furniture chain Halden for $2 million.'],
  ['cancelled', 'Norvik said it will not acquire Halden Software, ending months of speculation.'],
  ['cancelled', 'Norvik wird Halden nicht übernehmen, teilte der Konzern am Montag mit.'],
  ['rumored', 'If Norvik were to buy Halden Software, it would pay about $3 billion.'],
])('%s: %s', (status, text) => {
  expect(deal(text)?.status.value).toBe(status)
})

test('a date counts as the day of the deal, a planned closing does not', () => {
  expect(
    deal('On June 12, 2025 Norvik agreed to acquire Halden for $40 million.')?.announcedOn?.value,
  ).toBe('2025-06-12')
  expect(
    deal('Norvik buys Halden for $4 million and expects to close by June 30, 2026.')?.announcedOn,
  ).toBeNull()
})

test('a relative day counts from the publication', () => {
  const text = 'Norvik said on Thursday it agreed to acquire Halden for $40 million.'
  const found = extract({ text, publishedAt: '2025-06-13T09:00:00Z' }).deals[0]
  expect(found?.announcedOn?.value).toBe('2025-06-12')
})

test('the main deal comes before a side deal', () => {
  const found = extract({
    title: 'Norvik acquires Halden Software',
    text: 'Norvik agreed to acquire Halden Software for $40 million. Last year Corvus bought Pelham Foods for $90 million.',
  })
  expect(found.deals[0]?.targets[0]?.value).toBe('Halden Software')
  expect(found.deals[0]?.price?.value.amount).toBe(40e6)
})

test('a holding that stays below half is a minority stake, however little is added', () => {
  const text = 'Norvik has increased its holding in Halden to 29.9% from 24%, it said on Monday.'
  expect(deal(text)).toMatchObject({ type: { value: 'minority_stake' } })
  const more = 'Norvik has increased its holding in Halden to 61% from 24%, it said on Monday.'
  expect(deal(more)).toMatchObject({ type: { value: 'majority_stake' } })
})

test('a sum that an earlier deal was made for is not the price of this one', () => {
  const text =
    'Norvik buys Halden for an undisclosed sum. The deal was announced on Monday in Oslo. ' +
    'The pump maker employs 900 people. In 2019 Norvik bought Corvus for $50 million.'
  const [main] = extract({ title: 'Norvik buys Halden', text }).deals
  expect(main?.targets.map(({ value }) => value)).toEqual(['Halden'])
  expect(main?.price).toBeNull()
})

test.each([
  ['fr', 'Norvik lève 110 millions et dépasse le milliard de valorisation.', null],
  ['nl', 'Norvik haalt 60 miljoen euro op en is nu 240 miljoen euro waard.', 240e6],
  ['es', 'Norvik levanta 22 millones de euros y se valora en 130 millones de euros.', 130e6],
])('behind "and" another figure is told (%s): %s', (lang, text, valuation) => {
  const [found] = extract({ lang, text }).deals
  expect(found?.valuation?.value.amount ?? null).toBe(valuation)
})

test.each([
  [
    'fr',
    'Norvik et Halden créent une coentreprise, qui investira 400 millions d’euros en cinq ans.',
  ],
  [
    'it',
    'Norvik e Halden hanno costituito una joint venture, che investirà 300 milioni in cinque anni.',
  ],
  [
    'pt',
    'Norvik e Halden anunciaram a criação de uma joint venture. Cada uma terá 50% da empresa.',
  ],
])(
  'what a venture invests and each partner holds is neither price nor stake (%s)',
  (lang, text) => {
    const [found] = extract({ lang, text }).deals
    expect(found?.type.value).toBe('joint_venture')
    expect(found?.price).toBeNull()
    expect(found?.stakePct).toBeNull()
  },
)

test.each([
  [
    'pt',
    'O Grupo Norvik vendeu os 32% que detinha na Halden à Brenna, que passa a controlar 81%.',
    32,
  ],
  ['es', 'Norvik vendió a Brenna el 12% que tenía en Halden.', 12],
])('a share that its seller had is the one sold (%s)', (lang, text, stake) => {
  expect(extract({ lang, text }).deals[0]?.stakePct?.value).toBe(stake)
})

test.each([
  'Norvik agreed to buy Halden. The deal values the company at $600 million including debt.',
  'Norvik übernimmt Halden. Der Unternehmenswert liegt einschließlich Schulden bei 600 Millionen Dollar.',
])('a value that takes in debt is the deal’s: %s', (text) => {
  expect(extract({ text }).deals[0]?.price?.value.amount).toBe(600e6)
})

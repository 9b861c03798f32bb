import { expect, test } from 'vitest'
import type { Deal } from '../../../src/core/deal.ts'
import { extract } from '../../../src/core/extract/extract.ts'

function dealIn(lang: string, text: string): Deal {
  const [deal] = extract({ text, lang }).deals
  if (deal === undefined) throw new Error(`no deal in "${text}"`)
  return deal
}

test.each([
  ['en', 'Norvik agreed to acquire Halden Software for $40 million in cash.', 'cash'],
  ['en', 'Norvik makes an all-cash offer for Halden worth $40 million.', 'cash'],
  ['en', 'Norvik will buy Halden in an all-stock deal valued at $2 billion.', 'shares'],
  ['en', 'Norvik agreed to buy Halden for $2 billion in cash and stock.', 'cash_and_shares'],
  ['en', 'Norvik agreed to buy Halden in a $2 billion cash-and-stock deal.', 'cash_and_shares'],
  ['en', 'Norvik acquires Halden in an asset swap worth $2 billion.', 'other'],
  ['de', 'Norvik übernimmt Halden für 2 Milliarden Euro in bar.', 'cash'],
  ['de', 'Norvik bezahlt die Übernahme von Halden mit eigenen Aktien.', 'shares'],
  ['de', 'Norvik übernimmt Halden für 2 Milliarden Euro in bar und Aktien.', 'cash_and_shares'],
  ['fr', 'Norvik rachète Halden pour 2 milliards d’euros en numéraire.', 'cash'],
  ['fr', 'Norvik rachète Halden pour 2 milliards d’euros en actions.', 'shares'],
  [
    'fr',
    'Norvik rachète Halden pour 2 milliards d’euros en numéraire et en actions.',
    'cash_and_shares',
  ],
  ['es', 'Norvik compra Halden por 200 millones de euros en efectivo.', 'cash'],
  ['es', 'Norvik compra Halden por 200 millones de euros en acciones.', 'shares'],
  [
    'es',
    'Norvik compra Halden por 200 millones de euros en efectivo y acciones.',
    'cash_and_shares',
  ],
  ['it', 'Norvik acquista Halden per 200 milioni di euro in contanti.', 'cash'],
  ['it', 'Norvik acquista Halden per 200 milioni di euro in azioni.', 'shares'],
  ['it', 'Norvik acquista Halden per 200 milioni di euro in contanti e azioni.', 'cash_and_shares'],
  ['nl', 'Norvik neemt Halden over voor 200 miljoen euro in contanten.', 'cash'],
  ['nl', 'Norvik neemt Halden over voor 200 miljoen euro in aandelen.', 'shares'],
  [
    'nl',
    'Norvik neemt Halden over voor 200 miljoen euro in contanten en aandelen.',
    'cash_and_shares',
  ],
  ['pt', 'A Norvik compra a Halden por 200 milhões de euros em dinheiro.', 'cash'],
  ['pt', 'A Norvik compra a Halden por 200 milhões de euros em ações.', 'shares'],
  [
    'pt',
    'A Norvik compra a Halden por 200 milhões de euros em dinheiro e ações.',
    'cash_and_shares',
  ],
])('%s: "%s" is paid in %s', (lang, text, payment) => {
  expect(dealIn(lang, text).payment?.value).toBe(payment)
})

test.each([
  'Norvik agreed to acquire Halden Software for $40 million.',
  'Norvik agreed to acquire Halden for $40 million. Halden had $9 million in cash and cash equivalents.',
  'Halden raised $50 million in cash in a Series B round led by Corvus Ventures.',
])('"%s" says nothing of the payment', (text) => {
  expect(dealIn('en', text).payment).toBeNull()
})

test('a price per share tells how a deal is paid wherever it stands', () => {
  const text =
    'Norvik agreed to buy Halden. Halden makes pumps in two towns. Shareholders receive $27.50 per share in cash.'
  expect(dealIn('en', text).payment?.value).toBe('cash')
})

import { expect, test } from 'vitest'
import { dealFields } from '../../../src/core/card/deal-fields.ts'
import type { Locale } from '../../../src/core/card/locale.ts'
import type { Deal } from '../../../src/core/deal.ts'
import { dealOf, fact } from '../../fakes/deals.ts'

const EVERYTHING: Deal = {
  ...dealOf({ stakePct: 49 }),
  stakeBeforePct: fact(10),
  stakeAfterPct: fact(59),
  payment: fact('cash_and_shares'),
  expectedClose: fact('2026-03'),
  advisers: [fact('Pike & Moser'), fact('Ostler')],
  regulators: [fact('Bundeskartellamt')],
  context: {
    revenue: fact({ amount: 870e6, currency: 'EUR', precision: 'about' }),
    headcount: fact(2300),
    reactions: [],
  },
}

function shown(deal: Deal, locale: Locale): Record<string, string> {
  const fields = dealFields(deal, locale).map(({ label, value }) => [
    label,
    value.replaceAll('\u00A0', ' '),
  ])
  return Object.fromEntries(fields)
}

test('shows what is known of terms, advisers, regulators and the target', () => {
  expect(shown(EVERYTHING, 'en')).toEqual({
    Status: 'Announced',
    Type: 'Acquisition',
    Payment: 'Cash and shares',
    Stake: '49% (from 10% to 59%)',
    'Expected close': 'March 2026',
    Advisers: 'Pike & Moser and Ostler',
    Regulators: 'Bundeskartellamt',
    'Target’s revenue': 'about €870m',
    'Target’s staff': '2,300',
  })
  expect(shown(EVERYTHING, 'de')).toMatchObject({
    Zahlung: 'Bar und Aktien',
    Anteil: '49 % (von 10 % auf 59 %)',
    'Abschluss erwartet': 'März 2026',
    'Umsatz des Ziels': 'rund 870 Mio. Euro',
    'Beschäftigte des Ziels': '2.300',
  })
})

test('shows nothing of what is unknown', () => {
  expect(shown(dealOf({}), 'en')).toEqual({ Status: 'Announced', Type: 'Acquisition' })
})

test.each([
  [null, fact(59), '59% afterwards', 'danach 59 %'],
  [fact(10), null, '10% before', 'zuvor 10 %'],
])('shows a stake of which one side is known', (stakeBeforePct, stakeAfterPct, english, german) => {
  const deal = { ...dealOf({}), stakeBeforePct, stakeAfterPct }
  expect(shown(deal, 'en')['Stake']).toBe(english)
  expect(shown(deal, 'de')['Anteil']).toBe(german)
})

test('when a deal has closed, the day that was expected is gone', () => {
  const closed = { ...EVERYTHING, closedOn: fact('2026-02-27') }
  expect(shown(closed, 'en')).toMatchObject({ Closed: '27 February 2026' })
  expect(shown(closed, 'en')).not.toHaveProperty('Expected close')
})

test.each(['completed', 'cancelled', 'blocked'] as const)(
  'a %s deal is to close no more',
  (value) => {
    const deal = { ...EVERYTHING, status: fact(value) }
    expect(shown(deal, 'en')).not.toHaveProperty('Expected close')
  },
)

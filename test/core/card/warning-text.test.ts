import { expect, test } from 'vitest'
import { warningText } from '../../../src/core/card/warning-text.ts'
import type { Contradiction } from '../../../src/core/warning.ts'

function dollars(amount: number) {
  return { amount, currency: 'USD', precision: 'exact' } as const
}

const CASES: readonly (readonly [Contradiction, string, string])[] = [
  [
    {
      kind: 'price_stake_valuation',
      price: dollars(14.3e9),
      stakePct: 49,
      valuation: dollars(60e9),
      implied: { ...dollars(29.18e9), precision: 'about' },
    },
    'a price of US$14.3bn for 49% would make the whole worth about US$29.18bn, not US$60bn',
    'Ein Preis von 14,3 Mrd. US-Dollar für 49 % ergäbe einen Gesamtwert von rund 29,18 Mrd. US-Dollar, nicht von 60 Mrd. US-Dollar',
  ],
  [
    {
      kind: 'price_per_share',
      price: dollars(3.3e9),
      perShare: dollars(27),
      shares: 20e6,
      implied: dollars(540e6),
    },
    '20m shares at US$27 each would cost US$540m, not US$3.3bn',
    '20 Mio. Aktien zu je 27 US-Dollar ergäben 540 Mio. US-Dollar, nicht 3,3 Mrd. US-Dollar',
  ],
  [
    { kind: 'price_above_valuation', price: dollars(5e9), valuation: dollars(3e9) },
    'the price of US$5bn is higher than the valuation of US$3bn',
    'Der Preis von 5 Mrd. US-Dollar übersteigt die Bewertung von 3 Mrd. US-Dollar',
  ],
  [
    { kind: 'implausible_price', price: dollars(14e12) },
    'a price of US$14tn is not plausible',
    'Ein Preis von 14 Bio. US-Dollar ist nicht plausibel',
  ],
  [
    { kind: 'stakes', beforePct: 60, boughtPct: 49, afterPct: null },
    '60% before, 49% bought do not add up',
    'zuvor 60 %, gekauft 49 % passen nicht zusammen',
  ],
]

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

test.each(CASES)('%o reads well in both languages', (contradiction, english, german) => {
  expect(plain(warningText(contradiction, 'en'))).toBe(english)
  expect(plain(warningText(contradiction, 'de'))).toBe(german)
})

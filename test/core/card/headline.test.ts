import { expect, test } from 'vitest'
import { headline } from '../../../src/core/card/headline.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../../../src/core/deal.ts'
import { type DealValues, dealOf, META_SCALE } from '../../fakes/deals.ts'

test('the founding example is told in English', () => {
  expect(headline(dealOf(META_SCALE), 'en')).toBe(
    'Meta Platforms takes 49% of Scale AI for US$14.3bn, valuing it at US$29bn',
  )
})

test('the founding example is told in German', () => {
  expect(headline(dealOf(META_SCALE), 'de')).toBe(
    'Meta Platforms übernimmt 49\u00a0% an Scale AI für 14,3 Mrd. US-Dollar, Bewertung 29 Mrd. US-Dollar',
  )
})

const CASES: readonly (readonly [DealValues, string, string])[] = [
  [
    { acquirers: ['A', 'B'], targets: ['C'], sellers: ['S'], status: 'rumored' },
    'Rumour: A and B acquire C from S',
    'Gerücht: A und B übernehmen C von S',
  ],
  [{ targets: ['C'] }, 'C is to be acquired', 'C wird übernommen'],
  [
    { acquirers: ['A'] },
    'A acquires an undisclosed company',
    'A übernimmt ein ungenanntes Unternehmen',
  ],
  [
    { type: 'majority_stake', acquirers: ['A'], targets: ['C'] },
    'A takes a majority of C',
    'A übernimmt die Mehrheit an C',
  ],
  [
    { type: 'minority_stake', acquirers: ['A'], targets: ['C'] },
    'A takes a minority stake in C',
    'A beteiligt sich an C',
  ],
  [{ type: 'merger', acquirers: ['A'], targets: ['C'] }, 'A and C to merge', 'A und C fusionieren'],
  [
    { type: 'funding_round', targets: ['C'], priceBn: 0.05, round: 'Series B', acquirers: ['L'] },
    'C raises US$50m in Series B led by L',
    'C sammelt 50 Mio. US-Dollar ein (Series B, angeführt von L)',
  ],
  [
    { type: 'divestiture', sellers: ['S'], targets: ['C'], acquirers: ['A'], priceBn: 1 },
    'S sells C to A for US$1bn',
    'S verkauft C an A für 1 Mrd. US-Dollar',
  ],
  [
    { type: 'joint_venture', acquirers: ['A', 'B'], targets: ['J'] },
    'A and B form joint venture J',
    'A und B gründen Gemeinschaftsunternehmen J',
  ],
  [
    { type: 'acquisition', acquirers: ['A'], targets: ['C'], status: 'cancelled' },
    'Called off: A acquires C',
    'Abgesagt: A übernimmt C',
  ],
]

test.each(CASES)('%o reads well in both languages', (values, english, german) => {
  expect(headline(dealOf(values), 'en')).toBe(english)
  expect(headline(dealOf(values), 'de')).toBe(german)
})

test('every type and status has a sentence even when nothing else is known', () => {
  for (const type of DEAL_TYPES) {
    for (const status of DEAL_STATUSES) {
      for (const locale of ['en', 'de'] as const) {
        const sentence = headline(dealOf({ type, status }), locale)
        expect(sentence).toMatch(/\p{L}{3}/u)
        expect(sentence).not.toMatch(/null|undefined|\s{2}|\s$/)
      }
    }
  }
})

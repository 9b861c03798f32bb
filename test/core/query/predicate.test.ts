import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { type Subject, satisfies } from '../../../src/core/query/predicate.ts'
import { foldedWords } from '../../../src/core/text/fold.ts'
import { dealOf, META_SCALE } from '../../fakes/deals.ts'

const NOW = Date.UTC(2025, 5, 20)

const SUBJECT: Subject = {
  deal: dealOf({ ...META_SCALE, sellers: ['Accel'] }),
  words: foldedWords('Meta setzt auf Superintelligenz. Metadaten sind etwas anderes.'),
  langs: ['de', 'en'],
  sources: ['Börsen-Blatt', 'Example Wire'],
  publishedAt: Date.UTC(2025, 5, 12),
}

function selects(text: string, subject: Subject = SUBJECT): boolean {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(query.error.message)
  return satisfies(query.value, subject, NOW)
}

test.each([
  '',
  'superintelligenz',
  'type:minority_stake',
  'status:completed,announced',
  'acquirer:Meta',
  'acquirer:"meta platforms"',
  'target:"Scale AI"',
  'party:Scale',
  'seller:accel',
  'investor:Meta',
  'price:>14bn',
  'price:14.3bn',
  'price:10bn..20bn USD',
  'valuation:>=29bn',
  'stake:<50',
  'currency:usd',
  'lang:de',
  'source:"Börsen Blatt"',
  'sources:>=2',
  'confidence:>0.5',
  'since:30d',
  'since:2025-06-12 before:2025-06-13',
  '-status:rumored',
  'acquirer:Google or target:Scale',
  'text:setzt',
])('"%s" selects the deal', (query) => {
  expect(selects(query)).toBe(true)
})

test.each([
  'super',
  'acquirer:Met',
  'acquirer:Scale',
  'target:Meta',
  'type:acquisition',
  'price:>14.3bn',
  'price:<14.3bn',
  'price:>1bn EUR',
  'stake:>49%',
  'currency:EUR',
  'lang:fr',
  'source:Reuters',
  'since:3d',
  'before:2025-06-12',
  'not status:completed',
  'round',
])('"%s" does not select the deal', (query) => {
  expect(selects(query)).toBe(false)
})

test('conditions on a deal never hold where the article tells of none', () => {
  const noDeal = { ...SUBJECT, deal: null }
  expect(selects('superintelligenz', noDeal)).toBe(true)
  expect(selects('acquirer:Meta', noDeal)).toBe(false)
  expect(selects('price:>1', noDeal)).toBe(false)
})

test('a sum that the deal does not state fulfils no bound', () => {
  const unpriced = { ...SUBJECT, deal: dealOf({ targets: ['Scale AI'] }) }
  expect(selects('price:<1bn', unpriced)).toBe(false)
  expect(selects('stake:<100', unpriced)).toBe(false)
})

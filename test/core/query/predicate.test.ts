import { expect, test } from 'vitest'
import type { Companies } from '../../../src/core/company/company.ts'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { satisfies } from '../../../src/core/query/predicate.ts'
import { resolveNames } from '../../../src/core/query/resolve.ts'
import { partiesOf, type Subject } from '../../../src/core/query/subject.ts'
import { foldedWords } from '../../../src/core/text/fold.ts'
import { textTerms } from '../../../src/core/text/terms.ts'
import { dealOf, META_SCALE } from '../../fakes/deals.ts'

const NOW = Date.UTC(2025, 5, 20)

const DEAL = dealOf({ ...META_SCALE, sellers: ['Accel'] })

const META = { id: 1, name: 'Meta Platforms', parentId: null }
const INSTAGRAM = { id: 2, name: 'Instagram', parentId: 1 }
const SCALE_COMPUTING = { id: 3, name: 'Scale Computing', parentId: null }

const COMPANIES: Companies = {
  named: (name) =>
    ({ meta: META, 'meta platforms': META, instagram: INSTAGRAM, scale: SCALE_COMPUTING })[
      name.toLowerCase()
    ] ?? null,
  lineOf: (id) => (id === 2 ? [2, 1] : [id]),
}

const RATES = { on: '2025-06-12', perEuro: { USD: 1.15, JPY: 166 } }

const SUBJECT: Subject = {
  deal: DEAL,
  parties: partiesOf(DEAL, ['OpenAI'], COMPANIES),
  ...textTerms([
    { lang: 'de', text: 'Meta setzt auf Superintelligenz. Metadaten sind etwas anderes.' },
    { lang: 'de', text: 'Metas Minderheitsbeteiligungen' },
    { lang: 'en', text: 'Two acquisitions' },
  ]),
  langs: ['de', 'en'],
  sources: ['Börsen-Blatt', 'Example Wire'].map(foldedWords),
  feedIds: [7],
  publishedAt: Date.UTC(2025, 5, 12),
}

function selects(text: string, subject: Subject = SUBJECT): boolean {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(query.error.message)
  const feeds = [
    { id: 7, words: foldedWords('Börsen-Blatt https://blatt.example/rss') },
    { id: 8, words: foldedWords('Other News') },
  ]
  const resolved = resolveNames(query.value, COMPANIES, feeds)
  return satisfies(resolved, subject, { now: NOW, rates: RATES })
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
  'price:>12.4bn EUR',
  'price:2000bn..2100bn JPY',
  'company:OpenAI',
  'company:Meta',
  'feed:7',
  'feed:blatt',
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
  'Beteiligung',
  'text:minderheitsbeteiligung',
  'acquisition',
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
  'price:>12.5bn EUR',
  'price:>1bn SEK',
  'party:OpenAI',
  'acquirer:Instagram',
  'feed:other',
  'feed:9',
  'stake:>49%',
  'currency:EUR',
  'lang:fr',
  'source:Reuters',
  'since:3d',
  'before:2025-06-12',
  'not status:completed',
  'round',
  '"Beteiligung"',
  'text:"acquisition"',
  'Metadat acquisitive',
])('"%s" does not select the deal', (query) => {
  expect(selects(query)).toBe(false)
})

test('today and yesterday begin at midnight UTC', () => {
  const lastNight = { ...SUBJECT, publishedAt: NOW - 1 }
  expect(selects('since:yesterday before:today', lastNight)).toBe(true)
  expect(selects('since:heute', lastNight)).toBe(false)
  expect(selects('since:today', { ...SUBJECT, publishedAt: NOW })).toBe(true)
})

test('conditions on a deal never hold where the article tells of none', () => {
  const noDeal = { ...SUBJECT, deal: null, parties: partiesOf(null, ['OpenAI'], COMPANIES) }
  expect(selects('superintelligenz', noDeal)).toBe(true)
  expect(selects('acquirer:Meta', noDeal)).toBe(false)
  expect(selects('price:>1', noDeal)).toBe(false)
})

test('a sum that the deal does not state fulfils no bound', () => {
  const unpriced = { ...SUBJECT, deal: dealOf({ targets: ['Scale AI'] }) }
  expect(selects('price:<1bn', unpriced)).toBe(false)
  expect(selects('stake:<100', unpriced)).toBe(false)
})

function boughtBy(acquirer: string): Subject {
  const deal = dealOf({ acquirers: [acquirer], targets: ['Figma'] })
  return { ...SUBJECT, deal, parties: partiesOf(deal, [], COMPANIES) }
}

test('a name means everything its company owns, and no other company that carries its words', () => {
  expect(selects('acquirer:Meta', boughtBy('Instagram'))).toBe(true)
  expect(selects('acquirer:Instagram', boughtBy('Meta'))).toBe(false)
  expect(selects('acquirer:Scale', boughtBy('Scale AI'))).toBe(true)
  expect(selects('acquirer:Scale', boughtBy('Meta'))).toBe(false)
})

import * as fc from 'fast-check'
import { DEAL_STATUSES, DEAL_TYPES } from '../../../src/core/deal.ts'
import type { Fact } from '../../../src/core/fact.ts'
import { NO_ORIGIN } from '../../../src/core/story/origin.ts'
import type { Report } from '../../../src/core/story/story.ts'
import { dealOf } from '../../fakes/deals.ts'

/** Words that stories and queries share, so that queries find something; some of them are meant to break an index. */
export const WORDS = [
  'Meta',
  'Scale',
  'AI',
  'Übernahme',
  'Beteiligungen',
  'Minderheitsbeteiligung',
  "Siemens'",
  'acquires',
  '50%',
  '_',
  '%',
  '\\',
  '"quoted"',
  "O'Neil",
  'AND',
  'not:',
  '§',
  'a·b',
  '\0nul',
  '🚀',
  '日本電気',
  'שלום',
  'é',
  'e\u0301',
  'ﬁnance',
  'ŀ',
  'ᴬbc',
  '\ud800x',
  'İstanbul',
  'U.S.',
  'x'.repeat(3000),
  '日'.repeat(900),
  'ﷺ'.repeat(40),
]

export const SOURCES = ['Reuters', 'Les Échos', 'Example Wire Service', '%', '§']
export const LANGS = ['de', 'en', 'fr', 'und']
export const CURRENCIES = ['USD', 'EUR', 'JPY', 'SEK', 'usd']
export const AMOUNTS = [0, 0.5, 1, 999, 1e6, 3e6, 1e9, 1.5e9, 14.3e9, 3e13, 5e15]
export const STAKES = [0, 0.5, 25, 49, 50, 50.5, 100]
export const TIMES = [-86_400_000, 0, 1_000_000_000_999, 1_749_686_400_000, 1_750_000_000_000]

export const someWords = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '))

const names = fc.array(someWords, { maxLength: 3 })

const sum = fc.option(
  fc.record({
    amount: fc.constantFrom(...AMOUNTS),
    currency: fc.constantFrom(...CURRENCIES),
    precision: fc.constant('exact' as const),
  }),
)

/** One article's report; its number is the database's to give. */
export const someReport: fc.Arbitrary<Omit<Report, 'articleId'>> = fc
  .record({
    title: someWords,
    quote: someWords,
    source: fc.constantFrom(...SOURCES),
    lang: fc.constantFrom(...LANGS),
    publishedAt: fc.constantFrom(...TIMES),
    type: fc.constantFrom(...DEAL_TYPES),
    status: fc.constantFrom(...DEAL_STATUSES),
    acquirers: names,
    investors: names,
    targets: names,
    sellers: names,
    price: sum,
    valuation: sum,
    stakePct: fc.option(fc.constantFrom(...STAKES)),
    confidence: fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
  })
  .map(({ title, quote, source, lang, publishedAt, price, valuation, stakePct, ...deal }) => ({
    title,
    ordinal: 0,
    origin: NO_ORIGIN,
    url: null,
    source,
    lang,
    publishedAt,
    deal: {
      ...dealOf({ ...deal, ...(stakePct === null ? {} : { stakePct }) }),
      type: quoting(deal.type, quote),
      price: price && quoting(price, quote),
      valuation: valuation && quoting(valuation, quote),
      confidence: deal.confidence,
    },
  }))

function quoting<T>(value: T, quote: string): Fact<T> {
  return { value, confidence: 0.9, evidence: { quote, start: 0, end: quote.length, in: 'text' } }
}

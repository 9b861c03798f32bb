import * as fc from 'fast-check'
import type { Deal } from '../../src/core/deal.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../../src/core/deal.ts'
import type { Fact } from '../../src/core/fact.ts'
import { fuseReports } from '../../src/core/story/fuse.ts'
import type { Report, Story } from '../../src/core/story/story.ts'
import { dealOf, NO_WORLD, reportOf } from './deals.ts'

/** What articles may hold to ping, mislead, break a message or flood a channel. */
const PIECES = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@U1>',
  '<!channel>',
  '<!subteam^S1|all>',
  '<#C1>',
  '<https://evil.example|bank.example>',
  '[bank](https://evil.example)',
  'javascript:alert(1)',
  '<t:0:R>',
  '*bold* _it_ ~no~ `code` ||spoiler||',
  '```\n',
  '\n# ',
  '\n> ',
  '&lt;!here&gt;',
  '\u202egnp.exe\u2066',
  '\u200f\u200e',
  '\u200b\u00ad\ufeff',
  '\ud800',
  '\udc00',
  '\u001b[31m',
  '{buyers} {count, plural, one {#} other {#}}',
  "it's '{quoted}'",
  '👨‍👩‍👧‍👦',
  'e\u0301\u0302\u0303\u0304\u0305\u0306',
  ' ',
  '\u3164',
  '',
  'Meta',
]

const hostileText = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.constantFrom(...PIECES).map((piece) => piece.padEnd(1, 'x').repeat(10_000).slice(0, 10_000)),
  fc.string({ unit: 'binary', maxLength: 50 }),
)

const hostileUrl = fc.option(
  fc.oneof(
    fc.constantFrom(
      'javascript:alert(1)',
      'data:text/html,<b>',
      'https://bank.example@evil.example/',
      'https://news.example/a)b|c>d',
      `https://news.example/${'x'.repeat(5000)}`,
    ),
    fc.webUrl({ withQueryParameters: true }),
    hostileText,
  ),
  { nil: null },
)

const confidence = 0.9

function factOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.record({
    value,
    evidence: hostileText.map((quote) => {
      return { quote, start: 0, end: quote.length, in: 'text' as const }
    }),
    confidence: fc.constant(confidence),
  })
}

function some<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T> | null> {
  return fc.option(factOf(value), { nil: null })
}

const names = fc.array(factOf(hostileText), { maxLength: 4 })
const money = fc.record({
  amount: fc.double({ min: 0, max: 1e14, noNaN: true }),
  currency: fc.constantFrom('USD', 'EUR', 'SEK', 'XYZ', 'x<y'),
  precision: fc.constantFrom('exact' as const, 'about', 'at_least', 'at_most'),
})
const percent = fc.double({ min: 0, max: 100, noNaN: true })

const hostileDeal: fc.Arbitrary<Deal> = fc
  .record({
    type: factOf(fc.constantFrom(...DEAL_TYPES)),
    status: factOf(fc.constantFrom(...DEAL_STATUSES)),
    acquirers: names,
    investors: names,
    targets: names,
    sellers: names,
    advisers: names,
    regulators: names,
    price: some(money),
    valuation: some(money),
    stakePct: some(percent),
    stakeBeforePct: some(percent),
    stakeAfterPct: some(percent),
    round: some(hostileText),
    announcedOn: some(fc.constantFrom('2025', '2025-06', '2025-06-12')),
    expectedClose: some(fc.constantFrom('2026-Q3', '2026-H1')),
    people: fc.array(
      factOf(
        fc.record({
          name: hostileText,
          role: fc.option(hostileText, { nil: null }),
          from: fc.option(hostileText, { nil: null }),
          to: fc.option(hostileText, { nil: null }),
        }),
      ),
      { maxLength: 4 },
    ),
  })
  .map((facts) => ({ ...dealOf({}), ...facts }))

const hostileReport = fc.record({
  title: hostileText,
  source: hostileText,
  url: hostileUrl,
  lang: fc.constantFrom('en', 'de', 'und', '@everyone'),
  deal: hostileDeal,
})

/** Stories whose articles, up to 200 of them, hold whatever may do harm. */
export const hostileStory: fc.Arbitrary<Story> = fc
  .record({
    own: fc.array(hostileReport, { minLength: 1, maxLength: 3 }),
    copies: fc.constantFrom(0, 1, 200),
  })
  .map(({ own, copies }) => {
    const report = (at: number): Report => {
      const articleId = at + 1
      const publishedAt = Date.UTC(2025, 5, 12) + at * 3_600_000
      return { ...reportOf({}, { articleId, publishedAt }), ...own[at % own.length] }
    }
    const told = own.slice(1).map((_, at) => report(at + 1))
    const reports = Array.from({ length: copies }, (_, at) => report(own.length + at))
    const fused = fuseReports([report(0), ...told], NO_WORLD)
    return { id: 12, version: 1, ...fused, reports: [...fused.reports, ...reports] }
  })

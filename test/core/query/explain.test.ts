import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Exhibit } from '../../../src/core/query/exhibit.ts'
import { type Explanation, explain, type Tried } from '../../../src/core/query/explain.ts'
import { satisfies } from '../../../src/core/query/predicate.ts'
import { missOf, proofOf } from '../../../src/core/query/reasons.ts'
import { partiesOf } from '../../../src/core/query/subject.ts'
import { foldedWords } from '../../../src/core/text/fold.ts'
import { textTerms } from '../../../src/core/text/terms.ts'
import { dealOf, META_SCALE } from '../../fakes/deals.ts'
import { anyQuery, anySubject, COMPANIES, readQuery } from '../../fakes/queries.ts'

const MOMENT = { now: Date.UTC(2025, 5, 20), rates: { on: '2025-06-12', perEuro: { USD: 1.25 } } }
const TITLE = 'Meta setzt auf Superintelligenz'
const TEXT = 'Metas Minderheitsbeteiligungen wachsen. OpenAI schaut zu.'
const DEAL = dealOf(META_SCALE)

const EXHIBIT: Exhibit = {
  subject: {
    deal: DEAL,
    parties: partiesOf(DEAL, ['OpenAI'], COMPANIES),
    ...textTerms([
      { lang: 'de', text: TITLE },
      { lang: 'de', text: TEXT },
    ]),
    langs: ['de'],
    sources: [foldedWords('Börsen-Blatt')],
    feedIds: [1],
    publishedAt: Date.UTC(2025, 5, 12),
  },
  texts: [
    { lang: 'de', in: 'title', text: TITLE },
    { lang: 'de', in: 'text', text: TEXT },
  ],
}

function explained(query: string): Explanation {
  return explain(readQuery(query), EXHIBIT, MOMENT)
}

function findings(tried: readonly Tried[]) {
  return tried.map(({ finding }) => finding)
}

/** What the query would be if these conditions were otherwise. */
function withFlipped(explanation: Explanation, flipped: ReadonlySet<Tried>): boolean {
  switch (explanation.kind) {
    case 'everything':
      return true
    case 'tried':
      return explanation.holds !== flipped.has(explanation)
    case 'not':
      return !withFlipped(explanation.part, flipped)
    case 'and':
      return explanation.parts.every((part) => withFlipped(part, flipped))
    case 'or':
      return explanation.parts.some((part) => withFlipped(part, flipped))
  }
}

function triedIn(explanation: Explanation): readonly Tried[] {
  switch (explanation.kind) {
    case 'everything':
      return []
    case 'tried':
      return [explanation]
    case 'not':
      return triedIn(explanation.part)
    default:
      return explanation.parts.flatMap(triedIn)
  }
}

test('an explanation holds exactly when the query selects the subject', () => {
  fc.assert(
    fc.property(anyQuery, anySubject, (text, subject) => {
      const query = readQuery(text)
      const { holds } = explain(query, { subject, texts: [] }, MOMENT)
      expect(holds).toBe(satisfies(query, subject, MOMENT))
    }),
    { numRuns: 1_000 },
  )
})

test('the conditions named as the reason settle it whatever the others are', () => {
  fc.assert(
    fc.property(anyQuery, anySubject, (text, subject) => {
      const explanation = explain(readQuery(text), { subject, texts: [] }, MOMENT)
      const proof = new Set(proofOf(explanation))
      const others = new Set(triedIn(explanation)).difference(proof)
      expect(withFlipped(explanation, others)).toBe(explanation.holds)
    }),
    { numRuns: 1_000 },
  )
})

test('the conditions named as the miss are all that keeps it from being otherwise', () => {
  fc.assert(
    fc.property(anyQuery, anySubject, (text, subject) => {
      const explanation = explain(readQuery(text), { subject, texts: [] }, MOMENT)
      const miss = new Set(missOf(explanation))
      expect(withFlipped(explanation, miss)).toBe(!explanation.holds)
    }),
    { numRuns: 1_000 },
  )
})

test('a name shows the party, its side and the sentence that proves it', () => {
  const [finding] = findings(proofOf(explained('target:Scale')))
  expect(finding).toMatchObject({
    kind: 'name',
    found: [{ name: 'Scale AI', role: 'target', evidence: { quote: 'Scale AI' } }],
  })
})

test('a name that stands on another side shows which, and who stands where it was sought', () => {
  expect(findings(missOf(explained('acquirer:Scale,OpenAI')))).toMatchObject([
    {
      kind: 'name',
      found: [],
      elsewhere: [
        { name: 'Scale AI', role: 'target' },
        { name: 'OpenAI', role: 'mentioned', evidence: null },
      ],
      instead: [{ name: 'Meta Platforms', role: 'acquirer' }],
    },
  ])
})

test('a sum shows what it is in the currency that was asked for, at the rate of the day', () => {
  expect(findings(proofOf(explained('price:>=1bn EUR')))).toMatchObject([
    { kind: 'money', sum: { amount: 14.3e9, currency: 'USD' }, rateOf: '2025-06-12' },
  ])
  expect(explained('price:>=1bn EUR')).toMatchObject({ finding: { converted: 14.3e9 / 1.25 } })
  expect(explained('price:>1bn SEK')).toMatchObject({ holds: false, finding: { converted: null } })
})

test('a word shows where it stands, also inflected and as the end of a compound', () => {
  expect(explained('superintelligenz')).toMatchObject({
    finding: { place: { in: 'title', start: 15, end: 31, quote: 'Superintelligenz' } },
  })
  expect(explained('Beteiligung')).toMatchObject({
    finding: { place: { in: 'text', quote: 'Minderheitsbeteiligungen' } },
  })
})

test('a word that does not stand alone shows the word that holds it, a phrase those of its words that are there', () => {
  expect(explained('intelligen')).toMatchObject({ finding: { near: ['superintelligenz'] } })
  expect(explained('"openai kauft"')).toMatchObject({ finding: { near: ['openai'] } })
  expect(explained('xyzzy')).toMatchObject({ finding: { place: null, near: [] } })
})

test.each([
  ['type:acquisition', { value: 'minority_stake' }],
  ['status:rumored', { value: 'completed' }],
  ['currency:EUR', { value: 'USD' }],
  ['stake:>50', { value: 49 }],
  ['sources:>1', { value: 1 }],
  ['confidence:>0.95', { value: 0.9 }],
  ['lang:fr', { values: ['de'] }],
  ['source:wire', { values: ['borsen blatt'] }],
  ['feed:9', { values: [1] }],
  ['since:3d', { publishedAt: Date.UTC(2025, 5, 12), limit: Date.UTC(2025, 5, 17) }],
])('%s fails and shows what the story has', (query, seen) => {
  expect(explained(query)).toMatchObject({ holds: false, finding: seen })
})

test('the fewest conditions are named: the one alternative that lacks least', () => {
  const query = '(acquirer:Google type:ipo lang:de) or (price:>20bn lang:de) or -lang:de'
  expect(findings(missOf(explained(query))).map(({ kind }) => kind)).toEqual(['money'])
})

test('where there is no deal, its conditions show nothing', () => {
  const noDeal = { ...EXHIBIT, subject: { ...EXHIBIT.subject, deal: null, parties: [] } }
  const of = (query: string) => explain(readQuery(query), noDeal, MOMENT)
  expect(of('confidence:>0')).toMatchObject({ holds: false, finding: { value: null } })
  expect(of('price:>0')).toMatchObject({ holds: false, finding: { sum: null, evidence: null } })
  expect(of('acquirer:Meta')).toMatchObject({ holds: false, finding: { found: [], instead: [] } })
})

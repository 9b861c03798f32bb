import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Companies } from '../../../src/core/company/company.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../../../src/core/deal.ts'
import { type CompiledRule, matchRules } from '../../../src/core/match/match.ts'
import { createRuleIndex } from '../../../src/core/match/rule-index.ts'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { resolveNames } from '../../../src/core/query/resolve.ts'
import { partiesOf, type Subject } from '../../../src/core/query/subject.ts'
import { textTerms } from '../../../src/core/text/terms.ts'
import { dealOf } from '../../fakes/deals.ts'

/** Few words, so that random rules and articles meet often; some names begin like others or are parts of them. */
const NAMES = ['Meta', 'Meta Platforms', 'Norvik', 'Norvik Energy', 'Energy', 'Norvik Energy Group']
const WORDS = ['energy', 'group', 'meta', 'platforms', 'buys', 'norvik', 'stake', 'the']
const INFLECTED = ['Metas', 'Norviks', 'Beteiligungen', 'Minderheitsbeteiligung', 'stakes']
const FEEDS = [
  { id: 1, words: ' harbour wire ' },
  { id: 2, words: ' kontor blatt ' },
]
const MOMENT = { now: Date.UTC(2026, 0, 31), rates: { on: '2026-01-30', perEuro: { USD: 1.2 } } }

const KNOWN: Readonly<Record<string, number>> = { Meta: 1, 'Meta Platforms': 1, Norvik: 2 }
const COMPANIES: Companies = {
  named(name) {
    const id = KNOWN[name]
    return id === undefined ? null : { id, name, parentId: null }
  },
  lineOf: (id) => (id === 1 ? [1, 2] : [id]),
}

const name = fc.constantFrom(...NAMES)
const names = fc.array(name, { minLength: 1, maxLength: 5 })
const condition = fc.oneof(
  fc.constantFrom(...WORDS, 'beteiligung'),
  name.map((phrase) => `"${phrase}"`),
  fc
    .tuple(fc.constantFrom('party', 'company', 'acquirer', 'target', 'investor', 'seller'), names)
    .map(([role, list]) => `${role}:${list.map((one) => `"${one}"`).join(',')}`),
  fc.constantFrom('acquisition', 'merger,ipo', 'buyout').map((type) => `type:${type}`),
  fc.constantFrom('status:rumored', 'lang:de', 'lang:en', 'currency:USD', 'feed:1', 'feed:wire'),
  fc.constantFrom('source:wire', 'source:blatt', 'feed:nowhere', 'before:2026-01-15', 'since:7d'),
  fc.constantFrom('price:>1bn', 'price:1bn..3bn EUR', 'stake:<50', 'sources:>=1', 'confidence:1'),
)
const query = fc.letrec<{ query: string; part: string }>((tie) => ({
  query: fc
    .array(tie('part'), { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom(' ', ' or ').map((by) => parts.join(by))),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    condition,
    tie('query').map((inner) => `(${inner})`),
    tie('part').map((inner) => `-${inner}`),
  ),
})).query

const dealValues = fc.record({
  type: fc.constantFrom(...DEAL_TYPES),
  status: fc.constantFrom(...DEAL_STATUSES),
  acquirers: fc.array(name, { maxLength: 2 }),
  investors: fc.array(name, { maxLength: 2 }),
  targets: fc.array(name, { maxLength: 2 }),
  sellers: fc.array(name, { maxLength: 1 }),
  stakePct: fc.constantFrom(10, 50, 100),
  priceBn: fc.constantFrom(0.5, 1, 2, 5),
})
const subject: fc.Arbitrary<Subject> = fc
  .record({
    deal: fc.option(fc.oneof(dealValues, fc.constant({ targets: ['Norvik'] })).map(dealOf)),
    mentioned: fc.array(name, { maxLength: 3 }),
    text: fc.array(fc.constantFrom(...WORDS, ...INFLECTED, ...NAMES), { maxLength: 12 }),
    written: fc.constantFrom('de', 'en'),
    langs: fc.array(fc.constantFrom('de', 'en', 'fr'), { maxLength: 2 }),
    sources: fc.array(fc.constantFrom(' harbour wire ', ' kontor blatt '), { maxLength: 2 }),
    feedIds: fc.array(fc.constantFrom(1, 2, 3), { maxLength: 2 }),
    publishedAt: fc.constantFrom(Date.UTC(2026, 0, 10), Date.UTC(2026, 0, 30)),
  })
  .map(({ mentioned, text, written, ...rest }) => ({
    ...rest,
    ...textTerms([{ lang: written, text: text.join(' ') }]),
    parties: partiesOf(rest.deal, mentioned, COMPANIES),
  }))

/** What is done to a set of rules: a rule comes, goes, or articles are held against those that are there. */
const step = fc.oneof(
  { arbitrary: fc.record({ add: fc.nat(30), query }), weight: 5 },
  { arbitrary: fc.record({ remove: fc.nat(30) }), weight: 2 },
  { arbitrary: fc.record({ match: fc.array(subject, { maxLength: 3 }) }), weight: 3 },
)

type Step =
  | { readonly add: number; readonly query: string }
  | { readonly remove: number }
  | { readonly match: readonly Subject[] }

function rule<Id extends number | string>(id: Id, text: string): CompiledRule<Id> {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`)
  return { id, query: resolveNames(parsed.value, COMPANIES, FEEDS) }
}

interface Answer {
  readonly indexed: unknown
  readonly expected: unknown
}

/** Takes the steps and gives what the index answers beside what trying every rule answers. */
function answers(steps: readonly Step[]): readonly Answer[] {
  const index = createRuleIndex<number>()
  const rules = new Map<number, CompiledRule<number>>()
  return steps.map((taken) => {
    if ('match' in taken) {
      const expected = matchRules([...rules.values()], taken.match, MOMENT)
      return { indexed: index.match(taken.match, MOMENT), expected }
    }
    if ('remove' in taken) {
      rules.delete(taken.remove)
      index.remove(taken.remove)
      return { indexed: index.size, expected: rules.size }
    }
    const added = rule(taken.add, taken.query)
    rules.delete(added.id)
    rules.set(added.id, added)
    index.add(added)
    return { indexed: index.size, expected: rules.size }
  })
}

test('gives what trying every rule gives, whatever rules come and go', () => {
  const steps = fc.array(step, { minLength: 10, maxLength: 60 })
  fc.assert(
    fc.property(steps, (taken) => {
      for (const { indexed, expected } of answers(taken)) expect(indexed).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

function article(text: string, lang = 'en'): Subject {
  const about = { langs: [lang], sources: [], feedIds: [], publishedAt: 0 }
  return { ...about, deal: null, parties: [], ...textTerms([{ lang, text }]) }
}

test('a name is found as whole words, at the beginning, in the middle and at the end of the text', () => {
  const index = createRuleIndex<string>()
  index.add(rule('short', '"Norvik"'))
  index.add(rule('long', '"Norvik Energy Group"'))
  index.add(rule('part', '"Energy Group"'))
  const found = (text: string) => index.match([article(text)], MOMENT)
  expect(found('Norvik Energy Group')).toEqual(['short', 'long', 'part'])
  expect(found('they say Norvik')).toEqual(['short'])
  expect(found('Norvik Energy grouped')).toEqual(['short'])
  expect(found('an Energy Group of Norvik')).toEqual(['short', 'part'])
  expect(found('Norviks')).toEqual([])
  expect(found('')).toEqual([])
})

test('a rule added again with another query counts as the latest, and its old query is forgotten', () => {
  const index = createRuleIndex<string>()
  index.add(rule('a', 'norvik'))
  index.add(rule('b', 'energy'))
  index.add(rule('a', 'energy'))
  expect(index.match([article('energy')], MOMENT)).toEqual(['b', 'a'])
  expect(index.match([article('norvik')], MOMENT)).toEqual([])
})

test('removing a rule leaves those that share its names', () => {
  const index = createRuleIndex<string>()
  index.add(rule('a', '"Norvik Energy" or meta'))
  index.add(rule('b', '"Norvik Energy"'))
  index.add(rule('c', '"Norvik"'))
  index.remove('b')
  index.remove('unknown')
  expect(index.match([article('Norvik Energy')], MOMENT)).toEqual(['a', 'c'])
})

test('a name is found in the genitive of a German text', () => {
  const index = createRuleIndex<string>()
  index.add(rule('a', 'Meta or Siemens'))
  expect(index.match([article('Metas Angebot', 'de')], MOMENT)).toEqual(['a'])
  expect(index.match([article('Siemens’ Sparte', 'de')], MOMENT)).toEqual(['a'])
  expect(index.match([article('Metastasen', 'de')], MOMENT)).toEqual([])
})

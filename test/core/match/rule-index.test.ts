import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CompiledRule, matchRules } from '../../../src/core/match/match.ts'
import { createRuleIndex } from '../../../src/core/match/rule-index.ts'
import type { Subject } from '../../../src/core/query/subject.ts'
import { textTerms } from '../../../src/core/text/terms.ts'
import { anyQuery, anySubject, MOMENT, readQuery } from '../../fakes/queries.ts'

/** What is done to a set of rules: a rule comes, goes, or articles are held against those that are there. */
const step = fc.oneof(
  { arbitrary: fc.record({ add: fc.nat(30), query: anyQuery }), weight: 5 },
  { arbitrary: fc.record({ remove: fc.nat(30) }), weight: 2 },
  { arbitrary: fc.record({ match: fc.array(anySubject, { maxLength: 3 }) }), weight: 3 },
)

type Step =
  | { readonly add: number; readonly query: string }
  | { readonly remove: number }
  | { readonly match: readonly Subject[] }

function rule<Id extends number | string>(id: Id, text: string): CompiledRule<Id> {
  return { id, query: readQuery(text) }
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

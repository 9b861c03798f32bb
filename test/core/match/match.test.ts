import { expect, test } from 'vitest'
import { matchRules } from '../../../src/core/match/match.ts'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { dealOf, META_SCALE } from '../../fakes/deals.ts'

function rule(id: string, text: string) {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(query.error.message)
  return { id, query: query.value }
}

const ABOUT = { words: ' news ', langs: ['en'], sources: ['Wire'], publishedAt: 0 }

test('gives the rules that select the article, in the order of the rules', () => {
  const rules = [rule('b', 'target:Scale'), rule('none', 'target:Figma'), rule('a', 'news')]
  const subject = { ...ABOUT, deal: dealOf(META_SCALE) }
  expect(matchRules(rules, [subject], 0)).toEqual(['b', 'a'])
})

test('a rule holds for one of the deals of an article, never for a mixture of two', () => {
  const rules = [rule('mixed', 'acquirer:Meta target:Figma')]
  const meta = { ...ABOUT, deal: dealOf(META_SCALE) }
  const figma = { ...ABOUT, deal: dealOf({ acquirers: ['Adobe'], targets: ['Figma'] }) }
  expect(matchRules(rules, [meta, figma], 0)).toEqual([])
})

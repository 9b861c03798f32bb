import { expect, test } from 'vitest'
import { NO_COMPANIES } from '../../../src/core/company/company.ts'
import type { Deal } from '../../../src/core/deal.ts'
import { matchRules } from '../../../src/core/match/match.ts'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { partiesOf } from '../../../src/core/query/subject.ts'
import { NO_RATES } from '../../../src/core/rates/rates.ts'
import { textTerms } from '../../../src/core/text/terms.ts'
import { dealOf, META_SCALE } from '../../fakes/deals.ts'

function rule(id: string, text: string) {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(query.error.message)
  return { id, query: query.value }
}

const ABOUT = {
  ...textTerms([{ lang: 'en', text: 'News' }]),
  langs: ['en'],
  sources: [' wire '],
  feedIds: [],
  publishedAt: 0,
}
const MOMENT = { now: 0, rates: NO_RATES }

function about(deal: Deal) {
  return { ...ABOUT, deal, parties: partiesOf(deal, [], NO_COMPANIES) }
}

test('gives the rules that select the article, in the order of the rules', () => {
  const rules = [rule('b', 'target:Scale'), rule('none', 'target:Figma'), rule('a', 'news')]
  const subject = about(dealOf(META_SCALE))
  expect(matchRules(rules, [subject], MOMENT)).toEqual(['b', 'a'])
})

test('a rule holds for one of the deals of an article, never for a mixture of two', () => {
  const rules = [rule('mixed', 'acquirer:Meta target:Figma')]
  const meta = about(dealOf(META_SCALE))
  const figma = about(dealOf({ acquirers: ['Adobe'], targets: ['Figma'] }))
  expect(matchRules(rules, [meta, figma], MOMENT)).toEqual([])
})

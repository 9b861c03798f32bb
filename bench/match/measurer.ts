import { once } from 'node:events'
import { type CompiledRule, matchRules } from '../../src/core/match/match.ts'
import { createRuleIndex, type RuleIndex } from '../../src/core/match/rule-index.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import type { Subject } from '../../src/core/query/subject.ts'
import { NO_RATES } from '../../src/core/rates/rates.ts'
import { inventArticles, readArticle, subjectsOf } from './articles.ts'
import { createDraw } from './draw.ts'
import { createNameFinder } from './library.ts'
import { type Measured, ORDERS, type Orders } from './messages.ts'
import { companyNames } from './names.ts'
import { inventRules, type NamedRule } from './rules.ts'
import { fastestMean, slowest, weigh } from './timing.ts'

const ARTICLES = 500
/** A loop over many rules takes long: it is timed over so few of the articles. */
const LOOPED = 3
const CHANGED = 1_000
const MOMENT = { now: 0, rates: NO_RATES }

/** Measures one number of rules in a process of its own, so that no other number's memory and warmth count. */
const [message] = await once(process, 'message')
process.send?.(measure(ORDERS.parse(message)))
process.disconnect()

function measure({ rules: count, companies }: Orders): Measured {
  const draw = createDraw(companies)
  const names = companyNames(companies, draw)
  const articles = inventArticles(ARTICLES, names, draw).map(readArticle)
  const rules = inventRules(count, names, draw)
  const foldMs = fastestMean(articles, subjectsOf)
  const subjects = articles.map(subjectsOf)
  return { foldMs, ...measureIndex(rules, subjects), ...measureLibrary(rules, subjects) }
}

function measureIndex(rules: readonly NamedRule[], subjects: readonly (readonly Subject[])[]) {
  // Parsed one by one: what counts is what the index itself holds on to.
  const { made: index, bytes } = weigh(() => addAll(rules.values().map(compiled)))
  const indexMs = fastestMean(subjects, (about) => index.match(about, MOMENT))
  const slowestMs = slowest(subjects, (about) => index.match(about, MOMENT))
  const before = index.tried
  const hits = subjects.map((about) => index.match(about, MOMENT).length)
  const tried = (index.tried - before) / subjects.length
  const mean = hits.reduce((sum, some) => sum + some, 0) / subjects.length
  const changes = { removeMs: measureRemoval(index), bytes: bytes / rules.length }
  return { indexMs, slowestMs, tried, hits: mean, ...changes, ...measureLoop(rules, subjects) }
}

function measureLoop(rules: readonly NamedRule[], subjects: readonly (readonly Subject[])[]) {
  const started = performance.now()
  const parsed = rules.map(compiled)
  const parseMs = (performance.now() - started) / rules.length
  const adding = performance.now()
  addAll(parsed)
  const addMs = (performance.now() - adding) / rules.length
  const loopMs = fastestMean(subjects.slice(0, LOOPED), (about) =>
    matchRules(parsed, about, MOMENT),
  )
  return { parseMs, addMs, loopMs }
}

function measureRemoval(index: RuleIndex<number>): number {
  const changed = Math.min(CHANGED, index.size)
  const started = performance.now()
  for (let id = 0; id < changed; id += 1) index.remove(id)
  return (performance.now() - started) / changed
}

function measureLibrary(rules: readonly NamedRule[], subjects: readonly (readonly Subject[])[]) {
  const { made: finder, ms, bytes } = weigh(() => createNameFinder(rules))
  const libraryMs = fastestMean(subjects, ([first]) => finder.find(first?.words ?? ''))
  return { libraryMs, libraryBuildMs: ms, libraryBytes: bytes / rules.length }
}

function addAll(rules: Iterable<CompiledRule<number>>): RuleIndex<number> {
  const index = createRuleIndex<number>()
  for (const rule of rules) index.add(rule)
  return index
}

function compiled({ query }: NamedRule, id: number): CompiledRule<number> {
  const parsed = parseQuery(query)
  if (!parsed.ok) throw new Error(`${query}: ${parsed.error.message}`)
  return { id, query: parsed.value }
}

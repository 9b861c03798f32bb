import { z } from 'zod'
import type { ArticleText } from '../core/article.ts'
import type { CompanyRegistry } from '../core/company/registry.ts'
import { companiesMeant } from '../core/company/sense.ts'
import { extract } from '../core/extract/extract.ts'
import { createRuleIndex, type RuleIndex } from '../core/match/rule-index.ts'
import { germanParties } from '../core/query/german-parties.ts'
import { parseQuery } from '../core/query/parse.ts'
import type { Query } from '../core/query/query.ts'
import { resolveNames } from '../core/query/resolve.ts'
import { partiesOf, type Subject } from '../core/query/subject.ts'
import { SNAPSHOT } from '../core/rates/snapshot.data.ts'
import { textTerms } from '../core/text/terms.ts'
import { readArticleLine } from './article-line.ts'
import { openInput, writeOut } from './input.ts'
import { MAX_LENGTH, parseJson, tooLong } from './json-line.ts'
import { starterCompanies } from './starter-companies.ts'
import { textLines } from './text-lines.ts'
import { UsageError } from './usage-error.ts'

const RULE = z.object({ id: z.union([z.string(), z.number()]), query: z.string() })

type RuleId = z.infer<typeof RULE>['id']

/** The rules of a file under their places in it: several may carry one id. */
interface RuleFile {
  readonly index: RuleIndex<number>
  /** What the file calls them. */
  readonly ids: readonly RuleId[]
  readonly companies: CompanyRegistry
}

/**
 * `dealbell match --rules RULES.jsonl [ARTICLES.jsonl|-]`: for each article `{id, rules}` with the ids of the rules that
 * select it. A rule that cannot be read is wrong usage and nothing is matched; an article that cannot be read gives
 * `{id?, error}`, the run goes on and ends with 1.
 */
export async function matchArticles(rulesFile: string, articlesFile: string): Promise<0 | 1> {
  const rules = await readRules(rulesFile)
  let exitCode: 0 | 1 = 0
  for await (const line of textLines(await openInput(articlesFile), MAX_LENGTH)) {
    if (line.kind === 'line' && line.text.trim() === '') continue
    const record =
      line.kind === 'line' ? matchLine(line.text, rules) : { error: tooLong('line', line.limit) }
    if ('error' in record) exitCode = 1
    await writeOut(`${JSON.stringify(record)}\n`)
  }
  return exitCode
}

function matchLine(line: string, { index, ids, companies }: RuleFile) {
  const read = readArticleLine(line)
  if (!read.ok) return read.error
  const { id, article } = read.value
  const places = index.match(subjectsOf(article, companies), { now: Date.now(), rates: SNAPSHOT })
  return { id, rules: places.map((place) => ids[place]) }
}

/** An article as queries see it: once for each of its deals, or once without. */
function subjectsOf(article: ArticleText, known: CompanyRegistry): readonly Subject[] {
  const { deals, lang, companies } = extract(article)
  const published = Date.parse(article.publishedAt ?? '')
  const about = {
    ...textTerms([{ lang, text: `${article.title ?? ''}\n${article.text}` }]),
    langs: [lang],
    sources: [],
    feedIds: [],
    publishedAt: Number.isNaN(published) ? Date.now() : published,
  }
  const meant = companiesMeant(companies, { text: article.text, lang }, known)
  const told = deals.length > 0 ? deals : [null]
  return told.map((deal) => {
    const parties = partiesOf(deal, meant, known)
    return {
      ...about,
      deal,
      parties: lang === 'de' ? germanParties(parties, known) : parties,
    }
  })
}

async function readRules(file: string): Promise<RuleFile> {
  const index = createRuleIndex<number>()
  const companies = starterCompanies()
  const ids: RuleId[] = []
  let number = 0
  for await (const line of textLines(await openInput(file), MAX_LENGTH)) {
    number += 1
    if (line.kind === 'line' && line.text.trim() === '') continue
    const place = `${file}:${number}`
    if (line.kind === 'too_long') throw new UsageError(`${place}: ${tooLong('line', line.limit)}`)
    const { id, query } = readRule(line.text, place)
    index.add({ id: ids.length, query: resolveNames(query, companies, []) })
    ids.push(id)
  }
  return { index, ids, companies }
}

function readRule(line: string, place: string): { readonly id: RuleId; readonly query: Query } {
  const rule = RULE.safeParse(parseJson(line))
  if (!rule.success)
    throw new UsageError(`${place}: a rule is a JSON object {"id": …, "query": "…"}`)
  const query = parseQuery(rule.data.query)
  if (query.ok) return { id: rule.data.id, query: query.value }
  const { column, message } = query.error
  throw new UsageError(`${place}: column ${column} of the query: ${message}`)
}

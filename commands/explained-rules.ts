import type { Companies } from '../src/core/company/company.ts'
import type { Exhibit } from '../src/core/query/exhibit.ts'
import { type Explanation, explain } from '../src/core/query/explain.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import type { Query } from '../src/core/query/query.ts'
import { missOf } from '../src/core/query/reasons.ts'
import { type NamedFeed, resolveNames } from '../src/core/query/resolve.ts'
import { namesAsked } from '../src/core/query/watches-company.ts'
import type { Rates } from '../src/core/rates/rates.ts'
import type { Subscription } from '../src/ports.ts'

/** So many of a channel's rules are explained; the search for the nearest has to end. */
const MOST_RULES = 500

/** A rule of a channel; its query is null when an older program took what this one cannot read. */
export interface ChannelRule {
  readonly id: number
  readonly text: string
  readonly watchlist: string
  readonly query: Query | null
}

/** A rule and what it sees; null: it cannot be read. */
export interface ExplainedRule extends ChannelRule {
  readonly explanation: Explanation | null
}

/** What rules are held against, and when (milliseconds since 1970, UTC). */
export interface Showing {
  readonly exhibit: Exhibit
  readonly at: number
}

/** What the names in rules stand for, and the rates that sums are compared at. */
export interface Lookups {
  readonly registry: Companies
  readonly feeds: readonly NamedFeed[]
  readonly rates: Rates
}

/** The rules of a channel's subscriptions, in their order. */
export function rulesOf(subscriptions: readonly Subscription[]): readonly ChannelRule[] {
  return subscriptions
    .flatMap(({ rules, watchlist }) =>
      rules.map(({ id, query }) => ({ id, text: query, watchlist })),
    )
    .slice(0, MOST_RULES)
    .map((rule) => {
      const parsed = parseQuery(rule.text)
      return { ...rule, query: parsed.ok ? parsed.value : null }
    })
}

/** What the subscriptions ask of a deal besides a rule, as rules with the numbers of the subscriptions. */
export function minimaOf(subscriptions: readonly Subscription[]): readonly ChannelRule[] {
  return subscriptions.flatMap(({ id, watchlist, settings: { minimum } }) => {
    if (minimum === null) return []
    const parsed = parseQuery(minimum)
    return [{ id, text: minimum, watchlist, query: parsed.ok ? parsed.value : null }]
  })
}

/** The companies that the rules name. */
export function namesOf(rules: readonly ChannelRule[]): readonly string[] {
  return rules.flatMap(({ query }) => (query === null ? [] : namesAsked(query)))
}

/** The rules, each held against what it misses least: first those that select something, then the nearest. */
export function explainRules(
  rules: readonly ChannelRule[],
  showings: readonly Showing[],
  lookups: Lookups,
): readonly ExplainedRule[] {
  return rules
    .map((rule) => ({ ...rule, explanation: rule.query && nearest(rule.query, showings, lookups) }))
    .toSorted((a, b) => missedBy(a.explanation) - missedBy(b.explanation))
}

/** How many conditions would have to be otherwise for the query to select; 0 when it does. */
function missedBy(explanation: Explanation | null): number {
  if (explanation === null) return Number.MAX_SAFE_INTEGER
  return explanation.holds ? 0 : missOf(explanation).length
}

function nearest(
  query: Query,
  showings: readonly Showing[],
  { registry, feeds, rates }: Lookups,
): Explanation | null {
  const resolved = resolveNames(query, registry, feeds)
  const explained = showings.map(({ exhibit, at }) =>
    explain(resolved, exhibit, { now: at, rates }),
  )
  return explained.toSorted((a, b) => missedBy(a) - missedBy(b))[0] ?? null
}

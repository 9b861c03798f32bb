import type { Fact, SourcedEvidence } from '../fact.ts'

/** A fact of a stored article. */
export type Sourced<T> = Fact<T, SourcedEvidence>

interface Cluster<T> {
  readonly facts: Sourced<T>[]
  weight: number
}

/**
 * The value that the reports support best: those that agree add up their confidence. A tie goes to the value whose
 * support comes last, because later reports correct earlier ones. Null when no report states one.
 */
export function chooseFact<T>(
  facts: readonly Sourced<T>[],
  same: (a: T, b: T) => boolean,
): Sourced<T> | null {
  const clusters = clustered(facts, same)
  let best: Cluster<T> | null = null
  for (const cluster of clusters) {
    if (best === null || cluster.weight >= best.weight) best = cluster
  }
  return best === null ? null : surest(best.facts)
}

/**
 * The values of a list fact on which the reports agree: a value stands when at least half as many reports name it
 * as name the one named most, so that one article's slip does not become a party to the deal.
 */
export function chooseFacts<T>(
  facts: readonly Sourced<T>[],
  same: (a: T, b: T) => boolean,
): readonly Sourced<T>[] {
  const clusters = clustered(facts, same)
  const support = clusters.map(({ facts: members }) => articlesOf(members))
  const most = Math.max(0, ...support)
  return clusters
    .filter((_, index) => 2 * (support[index] ?? 0) >= most)
    .map(({ facts: members }) => surest(members))
    .filter((fact) => fact !== null)
}

function clustered<T>(facts: readonly Sourced<T>[], same: (a: T, b: T) => boolean): Cluster<T>[] {
  const clusters: Cluster<T>[] = []
  for (const fact of facts) {
    const home = clusters.find(({ facts: members }) =>
      members.some(({ value }) => same(value, fact.value)),
    )
    if (home === undefined) {
      clusters.push({ facts: [fact], weight: fact.confidence })
    } else {
      home.facts.push(fact)
      home.weight += fact.confidence
    }
  }
  return clusters
}

function surest<T>(facts: readonly Sourced<T>[]): Sourced<T> | null {
  let best: Sourced<T> | null = null
  for (const fact of facts) if (best === null || fact.confidence > best.confidence) best = fact
  return best
}

function articlesOf<T>(facts: readonly Sourced<T>[]): number {
  return new Set(facts.map(({ evidence }) => evidence.articleId)).size
}

import type { Money } from '../money/money.ts'
import type { Choice } from './choose.ts'
import type { Claim, Conflict, Report } from './story.ts'
import type { Vote } from './vote.ts'

/** The values of those facts whose differences are shown, the best supported first. */
export interface Rankings {
  readonly price: readonly Choice<Money>[]
  readonly valuation: readonly Choice<Money>[]
  readonly stakePct: readonly Choice<number>[]
}

/**
 * The facts on which sources differ, each value with those who give it. A value that everybody who gave it has replaced
 * by the first one since is none.
 */
export function conflictsOf(rankings: Rankings, reports: readonly Report[]): readonly Conflict[] {
  const found: readonly Conflict[] = [
    { field: 'price', values: claims(rankings.price, reports) },
    { field: 'valuation', values: claims(rankings.valuation, reports) },
    { field: 'stakePct', values: claims(rankings.stakePct, reports) },
  ]
  return found.filter(({ values }) => values.length > 1)
}

function claims<T>(choices: readonly Choice<T>[], reports: readonly Report[]): readonly Claim<T>[] {
  const [first] = choices
  if (first === undefined) return []
  return choices
    .filter((choice) => choice === first || !isReplaced(choice, first))
    .map(({ fact, votes }) => {
      const articleIds = [...new Set(votes.map((vote) => vote.fact.evidence.articleId))]
      const sources = articleIds.flatMap((id) => sourceOf(id, reports))
      return {
        value: fact.value,
        sources: [...new Set(sources)],
        articleIds,
        evidence: fact.evidence,
      }
    })
}

function isReplaced<T>({ votes }: Choice<T>, by: Choice<T>): boolean {
  return votes.every(({ owner, at }) => by.votes.some((vote) => isLater(vote, owner, at)))
}

function isLater<T>(vote: Vote<T>, owner: string, at: number): boolean {
  return vote.owner === owner && vote.at > at
}

function sourceOf(id: number, reports: readonly Report[]): readonly string[] {
  const report = reports.find(({ articleId }) => articleId === id)
  return report === undefined ? [] : [report.source]
}

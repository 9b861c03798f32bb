import type { Deal } from '../deal.ts'
import type { Evidence, Fact, SourcedEvidence } from '../fact.ts'
import { type Report, reportKey } from './story.ts'
import type { Sourced, Vote } from './vote.ts'

/** Reports in the order of publication, each with whose word it is. */
export interface Ballot {
  readonly reports: readonly Report[]
  readonly owners: ReadonlyMap<string, string>
}

/** What every report says about one fact, in order; one without it says nothing. */
export function votesOn<T>(
  { reports, owners }: Ballot,
  pick: (deal: Deal) => Fact<T> | null | readonly Fact<T>[],
): readonly Vote<T>[] {
  return reports.flatMap((report) => {
    const { deal, articleId, publishedAt } = report
    const owner = owners.get(reportKey(report)) ?? report.source
    return listed(pick(deal)).map((fact) => ({
      fact: sourced(fact, articleId),
      owner,
      at: publishedAt,
      status: deal.status.value,
    }))
  })
}

function listed<T>(facts: Fact<T> | null | readonly Fact<T>[]): readonly Fact<T>[] {
  if (facts === null) return []
  return 'length' in facts ? facts : [facts]
}

/** A fact that also says in which article its words stand. */
export function sourced<T>(fact: Fact<T>, articleId: number): Sourced<T> {
  return { ...fact, evidence: sourcedIn(fact.evidence, articleId) }
}

/** Words that also say in which article they stand. */
export function sourcedIn(
  { quote, start, end, in: part }: Evidence,
  articleId: number,
): SourcedEvidence {
  return { quote, start, end, in: part, articleId }
}

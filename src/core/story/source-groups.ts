import { foldedWords } from '../text/fold.ts'
import { AGENCIES } from './agencies.data.ts'
import { inOrder } from './canonical-order.ts'
import { ownersOf } from './sources.ts'
import { type Report, reportKey } from './story.ts'

/** Agencies with so few letters go by their initials. */
const SHORT = 4

/** An independent source with the articles that print its word. */
interface SourceGroup {
  /** The agency, or the publisher who printed it first. */
  readonly name: string
  /** One for an article, in the order of publication. */
  readonly reports: readonly Report[]
}

/** Articles by whose word they print; the source that was first comes first. */
export function sourceGroups(reports: readonly Report[]): readonly SourceGroup[] {
  const ordered = inOrder(reports)
  const owners = ownersOf(ordered)
  const byOwner = Map.groupBy(ordered, (report) => owners.get(reportKey(report)) ?? '')
  return [...byOwner].map(([owner, own]) => {
    const articles = new Map(own.toReversed().map((report) => [report.articleId, report]))
    return {
      name: agencyName(owner) ?? own[0]?.source ?? owner,
      reports: own.filter((report) => articles.get(report.articleId) === report),
    }
  })
}

/** An agency as it is written: "AFP", "Reuters", "Dow Jones"; null when the name is no agency's. */
function agencyName(owner: string): string | null {
  const name = AGENCIES.find((each) => foldedWords(each).trim() === owner)
  if (name === undefined) return null
  if (name.length <= SHORT) return name.toUpperCase()
  return name.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase())
}

import { foldedWords } from '../text/fold.ts'
import { AGENCIES } from './agencies.data.ts'
import { inOrder } from './canonical-order.ts'
import { isSameText, type Origin } from './origin.ts'
import { type Report, reportKey } from './story.ts'

/** What of an article tells who wrote it. */
export type Printed = Omit<Report, 'deal' | 'lang'>

/** A text with everybody who printed it. */
interface Print {
  readonly origins: Origin[]
  readonly reports: Printed[]
}

const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.map((name) => foldedWords(name).trim()))

/**
 * Whose word each report is, by the report's key: the agency's that printed or is credited with its text, or else of
 * who printed that first. `reports` in the order of publication.
 */
export function ownersOf(reports: readonly Printed[]): ReadonlyMap<string, string> {
  const prints: Print[] = []
  for (const report of reports) {
    const print = prints.find((other) => isPrintedIn(report, other))
    if (print === undefined) prints.push({ origins: [report.origin], reports: [report] })
    else {
      print.origins.push(report.origin)
      print.reports.push(report)
    }
  }
  const owned = prints.flatMap((print) => {
    const owner = ownerOf(print)
    return print.reports.map((report) => [reportKey(report), owner] as const)
  })
  return new Map(owned)
}

/** How many independent sources the reports come from. */
export function countOrigins(reports: readonly Printed[]): number {
  return new Set(ownersOf(inOrder(reports)).values()).size
}

function isPrintedIn({ origin, articleId }: Printed, { origins, reports }: Print): boolean {
  return (
    reports.some((other) => other.articleId === articleId) ||
    origins.some((other) => isSameText(origin, other))
  )
}

function ownerOf({ reports }: Print): string {
  const names = reports.flatMap(({ origin, source }) => [
    ...(origin.agency === null ? [] : [origin.agency]),
    publisherOf(source),
  ])
  return names.find((name) => AGENCY_NAMES.has(name)) ?? names[0] ?? ''
}

/** A publisher's name, folded, without the domain's end and the part of the paper ("lesechos.fr", "Les Echos"). */
function publisherOf(source: string): string {
  return foldedWords(source.replace(/\.(?:com|org|net|[a-z]{2}|co\.uk)$/i, '')).trim()
}

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
  // Only who shares a run of words with a text can be its copy.
  const byMark = new Map<number, Set<Print>>()
  for (const report of reports) {
    const { marks } = report.origin
    const alike = new Set(marks.flatMap((mark) => [...(byMark.get(mark) ?? [])]))
    const print = prints.find((other) => isPrintedIn(report, other, alike)) ?? newPrint(prints)
    print.origins.push(report.origin)
    print.reports.push(report)
    for (const mark of marks) byMark.set(mark, (byMark.get(mark) ?? new Set()).add(print))
  }
  const owned = prints.flatMap((print) => {
    const owner = ownerOf(print)
    return print.reports.map((report) => [reportKey(report), owner] as const)
  })
  return new Map(owned)
}

function newPrint(prints: Print[]): Print {
  const print = { origins: [], reports: [] }
  prints.push(print)
  return print
}

/** How many independent sources the reports come from. */
export function countOrigins(reports: readonly Printed[]): number {
  return new Set(ownersOf(inOrder(reports)).values()).size
}

function isPrintedIn(
  { origin, articleId }: Printed,
  print: Print,
  alike: ReadonlySet<Print>,
): boolean {
  if (alike.has(print) && print.origins.some((other) => isSameText(origin, other))) return true
  return print.reports.some((other) => other.articleId === articleId)
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

import type { Report } from './story.ts'

/** What of a report decides about its place. */
type Ordered = Omit<Report, 'deal' | 'lang' | 'origin'>

/** Reports in the order in which they were published, whatever the order they arrived in. */
export function inOrder<T extends Ordered>(reports: readonly T[]): T[] {
  return reports.toSorted(compareReports)
}

function compareReports(a: Ordered, b: Ordered): number {
  return (
    a.publishedAt - b.publishedAt ||
    compareTexts(a.source, b.source) ||
    compareTexts(a.title, b.title) ||
    compareTexts(a.url ?? '', b.url ?? '') ||
    a.articleId - b.articleId ||
    a.ordinal - b.ordinal
  )
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

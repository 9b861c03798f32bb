import type { Report } from './story.ts'

/** Reports in the order in which they were published, whatever the order they arrived in. */
export function inOrder(reports: readonly Report[]): Report[] {
  return reports.toSorted(compareReports)
}

function compareReports(a: Report, b: Report): number {
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

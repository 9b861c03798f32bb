import { nameKey } from '../company/name.ts'
import type { Deal } from '../deal.ts'
import { fuseReports } from './fuse.ts'
import { isSameDeal } from './identity.ts'
import type { Report, Story } from './story.ts'

/** A story that may not be stored yet. */
export type StoryDraft = Omit<Story, 'id'> & { readonly id: number | null }

/**
 * The story a report belongs to, with the report in it: the first of the candidates that tells of the same deal, or a
 * new one. A report of an article that the story already has changes nothing.
 */
export function joinStory(report: Report, candidates: readonly Story[]): StoryDraft {
  const known = candidates.find((story) => belongs(report, story))
  if (known === undefined) return { id: null, version: 1, ...fuseReports([report]) }
  if (known.reports.some(({ articleId }) => articleId === report.articleId)) return known
  const reports = [report, ...known.reports] as const
  return { id: known.id, version: known.version + 1, ...fuseReports(reports) }
}

/** The company name keys under which a deal's story is looked up. */
export function storyKeys(deal: Deal): readonly string[] {
  const parties = [...deal.targets, ...deal.acquirers, ...deal.sellers, ...deal.investors]
  return [...new Set(parties.map(({ value }) => nameKey(value)))].filter((key) => key !== '')
}

function belongs(report: Report, story: Story): boolean {
  const nearest = story.reports.toSorted(
    (a, b) =>
      Math.abs(a.publishedAt - report.publishedAt) - Math.abs(b.publishedAt - report.publishedAt),
  )[0]
  if (nearest === undefined) return false
  const told = { deal: story.deal, at: nearest.publishedAt }
  return isSameDeal({ deal: report.deal, at: report.publishedAt }, told)
}

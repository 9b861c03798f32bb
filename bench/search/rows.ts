import type { Subject } from '../../src/core/query/subject.ts'
import type { Story } from '../../src/core/story/story.ts'
import { storyKeys } from '../../src/core/story/story-keys.ts'
import { leadWord } from '../../src/store/lead-word.ts'
import { partiesOf } from '../../src/store/parties.ts'
import { searchRow } from '../../src/store/search/index-story.ts'
import { type StoryTerms, storyTerms } from '../../src/store/search/story-terms.ts'
import { columnsOf } from '../../src/store/story-columns.ts'
import type { Tale } from './tales.ts'

export type Row = Readonly<Record<string, string | number | null | undefined>>

/** What stands in the database about a story. */
export interface StoryRows {
  readonly stories: Row
  readonly articles: readonly Row[]
  readonly reports: readonly Row[]
  readonly story_parties: readonly Row[]
  readonly story_keys: readonly Row[]
  readonly story_search: Row & { readonly rank: number }
  readonly terms: StoryTerms
}

/** The rows that the bot would write for the story. */
export function rowsOf({ story, feedIds }: Tale, read: (story: Story) => Subject): StoryRows {
  const { id, reports } = story
  const subject = { ...read(story), feedIds: [...new Set(feedIds)] }
  const times = reports.map(({ publishedAt }) => publishedAt)
  return {
    stories: {
      id,
      ...columnsOf(story),
      first_reported_at: Math.min(...times),
      updated_at: Math.max(...times),
    },
    articles: reports.map(({ articleId, title, lang, url, source, publishedAt, deal }, at) => ({
      id: articleId,
      feed_id: feedIds[at],
      title,
      text: deal.type.evidence.quote,
      lang,
      url,
      source,
      published_at: publishedAt,
      fetched_at: publishedAt,
      silent: 0,
    })),
    reports: reports.map((report) => ({
      id: report.articleId,
      story_id: id,
      article_id: report.articleId,
      ordinal: report.ordinal,
      report: JSON.stringify(report),
    })),
    story_parties: partiesOf(story).map((party) => ({ ...party })),
    story_keys: [...new Set(reports.flatMap(({ deal }) => storyKeys(deal)).map(leadWord))].map(
      (word) => ({ story_id: id, lead_word: word }),
    ),
    story_search: searchRow(story, subject),
    terms: storyTerms(subject),
  }
}

import { extract } from '../../src/core/extract/extract.ts'
import { originOf } from '../../src/core/story/origin.ts'
import type { Printed } from '../../src/core/story/sources.ts'
import { type Report, reportKey, type Story, type World } from '../../src/core/story/story.ts'
import type { GoldArticle } from './read-stories.ts'
import { emptyShelf } from './shelf.ts'

/** An article with what is read from it. */
export interface ReadArticle {
  readonly gold: GoldArticle
  /** What it is recognised by when others print it. */
  readonly printed: Printed
  /** One for each deal it was found to tell of, the main one first. */
  readonly reports: readonly Report[]
}

/** Reads every article with the engine; its number is its place. */
export function readArticles(articles: readonly GoldArticle[]): readonly ReadArticle[] {
  return articles.map((gold, articleId) => {
    const { id, lang, source, title, text } = gold
    const extraction = extract({ title, text, lang, publishedAt: gold.publishedAt })
    const deals = extraction.isDeal ? extraction.deals : []
    const publishedAt = Date.parse(gold.publishedAt)
    const origin = originOf(title, text)
    const about = { articleId, title, url: id, source, lang, publishedAt, origin }
    return {
      gold,
      printed: { ...about, ordinal: 0 },
      reports: deals.map((deal, ordinal) => ({ ...about, ordinal, deal })),
    }
  })
}

/** The stories that the articles make when they come in this order. */
export function storiesOf(articles: readonly ReadArticle[], world: World): readonly Story[] {
  const shelf = emptyShelf(world)
  for (const report of articles.flatMap(({ reports }) => reports)) shelf.add(report)
  return [...shelf.stories.values()]
}

/** The story of each article's main deal, by the article's id; an article without a deal has none. */
export function homesOf(
  articles: readonly ReadArticle[],
  stories: readonly Story[],
): ReadonlyMap<string, Story> {
  const byReport = new Map(
    stories.flatMap((story) => story.reports.map((report) => [reportKey(report), story] as const)),
  )
  return new Map(
    articles.flatMap(({ gold, reports: [main] }) => {
      const story = main === undefined ? undefined : byReport.get(reportKey(main))
      return story === undefined ? [] : [[gold.id, story] as const]
    }),
  )
}

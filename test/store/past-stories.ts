import type { Deal } from '../../src/core/deal.ts'
import type { Store } from '../../src/store/store.ts'
import type { DealValues } from '../fakes/deals.ts'
import { storyOn } from '../fakes/past-stories.ts'
import { ARTICLE, keysOf } from './samples.ts'

/** Keeps a story told by one article on a day ("2024-05-03"); gives its number. */
export async function keepStory(
  store: Store,
  feedId: number,
  day: string,
  told: { readonly values: DealValues; readonly more?: Partial<Deal> },
): Promise<number> {
  const publishedAt = Date.parse(`${day}T12:00:00Z`)
  const article = { ...ARTICLE, publishedAt, fetchedAt: publishedAt }
  const key = `${day} ${JSON.stringify(told.values)}`
  return store.inTransaction(async (tx) => {
    const articleId = await tx.addArticle(feedId, article, keysOf(key))
    if (articleId === null) throw new Error(`the story of ${day} is kept already`)
    const { reports, ...story } = storyOn(day, articleId, told.values, told.more)
    const [report] = reports
    if (report === undefined) throw new Error('a story without a report')
    return tx.saveStory({ ...story, reports, id: null }, [report], publishedAt)
  })
}

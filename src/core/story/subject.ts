import type { Subject } from '../query/predicate.ts'
import { foldedWords } from '../text/fold.ts'
import type { Story } from './story.ts'

/**
 * A stored story as a query sees it. Its words are its headlines and the sentences that prove its facts; the
 * articles' full texts are searched when they arrive.
 */
export function storySubject(story: Story): Subject {
  const quotes = story.reports.flatMap(({ deal }) =>
    [deal.type, deal.status, deal.price, deal.stakePct, deal.valuation, ...deal.targets].flatMap(
      (fact) => (fact === null ? [] : [fact.evidence.quote]),
    ),
  )
  const titles = story.reports.map(({ title }) => title)
  return {
    deal: story.deal,
    words: foldedWords([...titles, ...quotes].join(' \n ')),
    langs: story.reports.map(({ lang }) => lang),
    sources: [...new Set(story.reports.map(({ source }) => source))],
    publishedAt: Math.max(...story.reports.map(({ publishedAt }) => publishedAt)),
  }
}

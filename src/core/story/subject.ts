import type { Companies } from '../company/company.ts'
import { partiesOf, type Subject } from '../query/subject.ts'
import { foldedWords } from '../text/fold.ts'
import type { Story } from './story.ts'

/**
 * A stored story as a query sees it. Its words are its headlines and the sentences that prove its facts; the
 * articles' full texts are searched when they arrive.
 */
export function storySubject(story: Story, companies: Companies): Subject {
  const quotes = story.reports.flatMap(({ deal }) =>
    [deal.type, deal.status, deal.price, deal.stakePct, deal.valuation, ...deal.targets].flatMap(
      (fact) => (fact === null ? [] : [fact.evidence.quote]),
    ),
  )
  const titles = story.reports.map(({ title }) => title)
  return {
    deal: story.deal,
    parties: partiesOf(story.deal, [], companies),
    words: foldedWords([...titles, ...quotes].join(' \n ')),
    langs: story.reports.map(({ lang }) => lang),
    sources: [...new Set(story.reports.map(({ source }) => foldedWords(source)))],
    feedIds: [],
    publishedAt: Math.max(...story.reports.map(({ publishedAt }) => publishedAt)),
  }
}

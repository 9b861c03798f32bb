import type { ArticleText } from '../../../src/core/article.ts'
import { extract } from '../../../src/core/extract/extract.ts'

/** "buyers > targets < sellers, status" of an article's main deal; "none" where there is none. */
export function told(article: ArticleText): string {
  const [deal] = extract(article).deals
  if (deal === undefined) return 'none'
  const { acquirers, targets, sellers, status } = deal
  const [buyers, sold, from] = [acquirers, targets, sellers].map((facts) =>
    facts.map(({ value }) => value).join(' & '),
  )
  return `${buyers} > ${sold} < ${from}, ${status.value}`
}

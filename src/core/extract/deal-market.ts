import type { Language } from '../language/language.ts'
import type { ArticleReading } from './read-article.ts'

// The headline, or what stands in for it, and the sentence after it.
const OPENING = 2

/**
 * Whether an article is about deals as a market ("the number of mergers fell"): the deals that it names are examples.
 * Not where the headline tells one in full.
 */
export function isDealMarket({ readings, tellings, language }: ArticleReading): boolean {
  const isTold = tellings.some(
    ({ reading, roles }) =>
      reading === readings[0] && roles.acquirers.length > 0 && roles.targets.length > 0,
  )
  return !isTold && readings.slice(0, OPENING).some((reading) => countsDeals(reading, language))
}

function countsDeals(
  { sentence }: ArticleReading['readings'][number],
  { cues }: Language,
): boolean {
  return cues.dealMarket?.test(sentence.phrase) === true
}

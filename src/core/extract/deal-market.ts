import type { Language } from '../language/language.ts'
import type { ArticleReading } from './read-article.ts'

// The headline, or what stands in for it, and the sentence after it.
const OPENING = 2

/**
 * Whether an article is about deals as a market ("the number of mergers fell"): the deals that it names are examples.
 * Not where the headline, or the very sentence that speaks of several deals, tells one in full.
 */
export function isDealMarket({ readings, tellings, language }: ArticleReading): boolean {
  const told = new Set(
    tellings
      .filter(({ roles }) => roles.acquirers.length > 0 && roles.targets.length > 0)
      .map(({ reading }) => reading),
  )
  const [headline] = readings
  if (headline === undefined || told.has(headline)) return false
  return readings
    .slice(0, OPENING)
    .some((reading) => !told.has(reading) && countsDeals(reading, language))
}

function countsDeals(
  { sentence }: ArticleReading['readings'][number],
  { cues }: Language,
): boolean {
  return cues.dealMarket?.test(sentence.phrase) === true
}

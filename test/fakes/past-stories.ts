import type { Deal } from '../../src/core/deal.ts'
import type { Fact } from '../../src/core/fact.ts'
import type { Money } from '../../src/core/money/money.ts'
import { fuseReports } from '../../src/core/story/fuse.ts'
import type { Report, Story } from '../../src/core/story/story.ts'
import { type DealValues, dealOf, NO_WORLD, reportOf } from './deals.ts'

/** A fact with the sentence that proves it. */
export function proven<T>(value: T, quote: string): Fact<T> {
  return { value, confidence: 0.9, evidence: { quote, start: 0, end: quote.length, in: 'text' } }
}

/** A sum, exact unless told otherwise, in US dollars unless told otherwise. */
export function valued(
  amount: number,
  told: Partial<Money> & { quote?: string } = {},
): Fact<Money> {
  const { quote = `valued at ${amount}`, ...money } = told
  return proven({ amount, currency: 'USD', precision: 'exact', ...money }, quote)
}

/** A story told by the article of the same number on a day ("2024-05-03"), in a paper named after it. */
export function storyOn(
  day: string,
  id: number,
  values: DealValues,
  more: Partial<Deal> = {},
): Story {
  const publishedAt = Date.parse(`${day}T12:00:00Z`)
  const report: Report = reportOf(values, {
    articleId: id,
    source: `Paper ${id}`,
    url: `https://news.example/${id}`,
    publishedAt,
  })
  const told = { ...report, deal: { ...dealOf(values), ...more } }
  return { id, version: 1, ...fuseReports([told], NO_WORLD) }
}

import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Money } from '../money/money.ts'
import type { MoneyMention } from '../money/read-money.ts'
import { isOthersFigure } from './about-target.ts'
import type { Candidate } from './candidate.ts'
import { wordsAround } from './phrase.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

const LEFT = 6
const RIGHT = 3

/** What the company that the sentences are about sells in a year, as the first of them states; no forecast. */
export function readRevenue(
  candidate: Candidate,
  about: readonly Reading[],
  language: Language,
): Fact<Money> | null {
  for (const reading of about) {
    if (language.context.pooled.test(reading.sentence.phrase)) continue
    const sum = reading.money.find(
      (mention) =>
        isRevenue(reading, mention, language) && !isOthersFigure(candidate, reading, mention.from),
    )
    if (sum !== undefined)
      return { value: sum.money, evidence: evidenceOf(reading.sentence), confidence: 0.8 }
  }
  return null
}

function isRevenue(reading: Reading, sum: MoneyMention, { context, cues }: Language): boolean {
  if (sum.perShare) return false
  const near = wordsAround(reading, sum, LEFT, RIGHT)
  if (!context.revenue.test(near) || cues.valuation.test(near)) return false
  return !context.hoped.test(wordsAround(reading, sum, LEFT + RIGHT, 0))
}

import type { ArticleText } from '../article.ts'
import type { Deal, Extraction } from '../deal.ts'
import { type Candidate, toldScore } from './candidate.ts'
import { buildDeal } from './deal.ts'
import { dealProbability, THRESHOLD } from './judgement.ts'
import { longestForms } from './long-form.ts'
import { otherDeals } from './other-deals.ts'
import { type ArticleReading, readArticle, withJudgedTellings } from './read-article.ts'

const MAX_DEALS = 5
// A side deal has to be told about this firmly by words of the lexicon to be listed.
const SIDE_LEAST = 0.6

/**
 * Reads the deals an article reports, the main one first, each fact with the sentence that proves it. Never fails:
 * a text without a deal, without words or in a language that has no lexicon gives no deals.
 */
export function extract(article: ArticleText): Extraction {
  const { lang, reading: told } = readArticle(article)
  if (told === null) return { lang, isDeal: false, confidence: 0, deals: [], companies: [] }
  const confidence = dealProbability(told)
  if (confidence >= THRESHOLD) {
    const reading = withJudgedTellings(told)
    const longest = longestForms(reading.readings)
    const deals = dealsOf(reading, { longest, confidence })
    return { lang, isDeal: true, confidence, deals, companies: namesIn(longest) }
  }
  // Whoever asks for deals alone need not wait until the names of an article without one are read.
  return {
    lang,
    isDeal: false,
    confidence,
    deals: [],
    get companies() {
      return namesIn(longestForms(told.readings))
    },
  }
}

function namesIn(longest: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(longest.values())]
}

function dealsOf(
  { language, readings, candidates }: ArticleReading,
  found: { readonly longest: ReadonlyMap<string, string>; readonly confidence: number },
): Deal[] {
  return candidates
    .filter((candidate, at) => at === 0 || isFirm(candidate))
    .slice(0, MAX_DEALS)
    .map((candidate, rank) => {
      const elsewhere = otherDeals(candidate, candidates, language)
      return buildDeal(candidate, rank, { readings, language, elsewhere, ...found })
    })
}

function isFirm({ score, tellings }: Candidate): boolean {
  const judged = toldScore(tellings) - toldScore(tellings.filter(({ by }) => by !== 'model'))
  return score - judged >= SIDE_LEAST
}

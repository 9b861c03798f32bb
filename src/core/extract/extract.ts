import type { ArticleText } from '../article.ts'
import { sameKey } from '../company/name.ts'
import type { Deal, Extraction } from '../deal.ts'
import type { Language } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import { buildDeal } from './deal.ts'
import { judgeArticle, THRESHOLD } from './judgement.ts'
import { longestForms } from './long-form.ts'
import { type ArticleReading, readArticle } from './read-article.ts'
import type { Reading } from './reading.ts'

const MAX_DEALS = 5
// A side deal has to be told about this firmly to be listed.
const SIDE_LEAST = 0.6

/**
 * Reads the deals an article reports, the main one first, each fact with the sentence that proves it. Never fails:
 * a text without a deal, without words or in a language that has no lexicon gives no deals.
 */
export function extract(article: ArticleText): Extraction {
  const { lang, reading: told } = readArticle(article)
  if (told === null) return { lang, isDeal: false, confidence: 0, deals: [], companies: [] }
  const { reading, confidence } = judgeArticle(told)
  if (confidence >= THRESHOLD) {
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
      return namesIn(longestForms(reading.readings))
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
    .filter((candidate, at) => at === 0 || candidate.score >= SIDE_LEAST)
    .slice(0, MAX_DEALS)
    .map((candidate, rank) => {
      const elsewhere = otherDeals(candidate, candidates, language)
      return buildDeal(candidate, rank, { readings, language, elsewhere, ...found })
    })
}

// Sentences that look back at other deals, or tell one of something else: their sums are not this one's.
function otherDeals(
  candidate: Candidate,
  all: readonly Candidate[],
  { cues }: Language,
): ReadonlySet<Reading> {
  const found = new Set<Reading>()
  for (const other of all) {
    if (other === candidate || other.acquirers.length === 0 || other.targets.length === 0) continue
    const isApart = isOfOtherTarget(candidate, other)
    for (const { reading, roles } of other.tellings) {
      const isWhole = roles.acquirers.length > 0 && roles.targets.length > 0
      if (
        (isApart && isWhole && !namesTarget(reading, candidate)) ||
        cues.background.test(reading.sentence.phrase)
      )
        found.add(reading)
    }
  }
  return found
}

function namesTarget({ names }: Reading, { targets }: Candidate): boolean {
  return targets.some(({ party }) => names.some(({ key }) => sameKey(key, party.key)))
}

// Whatever shares no word with what is bought here is bought elsewhere; money that is raised may be told with either side.
function isOfOtherTarget(candidate: Candidate, other: Candidate): boolean {
  const words = new Set(candidate.targets.flatMap(({ party }) => party.key.split(' ')))
  const isMoney = [candidate, other].some(
    ({ best }) => best.frame === 'raise' || best.frame === 'invest',
  )
  return (
    !isMoney &&
    words.size > 0 &&
    other.targets.every(
      ({ party }) =>
        party.described !== true && party.key.split(' ').every((word) => !words.has(word)),
    )
  )
}

import type { DealType } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Frame } from '../language/trigger.ts'
import { type Candidate, shownTelling } from './candidate.ts'
import { evidenceOf } from './sentence.ts'
import type { Telling } from './telling.ts'
import type { Terms } from './terms.ts'

const WHOLE = 99.5
// This part of the tellings must speak of a stake, an asset, a majority for the deal to be about it.
const MOST = 0.5
const SOME = 0.3
const CONSIDERED = 6

/** The tellings of a deal with what they have in common. */
interface Told {
  readonly candidate: Candidate
  readonly frame: Frame
  readonly terms: Terms
  readonly language: Language
  readonly phrases: readonly string[]
}

/** What changes hands: decided by the share bought, then by how the deal is told. */
export function readType(candidate: Candidate, terms: Terms, language: Language): Fact<DealType> {
  const phrases = candidate.tellings
    .slice(0, CONSIDERED)
    .map((telling) => telling.reading.sentence.phrase)
  const told = { candidate, terms, language, phrases, frame: leadingFrame(candidate) }
  const value = typeByFrame(told) ?? stakeType(told) ?? typeByObject(told)
  const isStake = value === 'minority_stake' || value === 'majority_stake'
  const proof = isStake ? terms.stakePct?.evidence : undefined
  return {
    value,
    evidence:
      proof ?? evidenceOf(shownTelling(candidate.tellings, candidate.best).reading.sentence),
    confidence: value === 'acquisition' ? 0.95 : 0.87,
  }
}

function typeByFrame({ candidate, frame, terms, language, phrases }: Told): DealType | null {
  const { spac, joint } = language.cues
  if (phrases.some((phrase) => spac.test(phrase))) return 'spac'
  const { listing } = language.cues
  if (frame === 'raise')
    return listing !== undefined && share(phrases, listing) >= MOST ? 'ipo' : 'funding_round'
  if (frame === 'invest') return terms.round === null ? 'minority_stake' : 'funding_round'
  if (frame === 'list') return 'ipo'
  if (frame === 'merge') return 'merger'
  const partners = candidate.targets.length === 0 && share(phrases, joint) >= MOST
  return frame === 'venture' || partners ? 'joint_venture' : null
}

function stakeType(told: Told): DealType | null {
  const { candidate, terms, language, phrases } = told
  const { majority, partTaken } = language.cues
  const pct = terms.stakePct?.value
  const headline = candidate.best.reading.sentence.order === 0 ? objectPhrase(candidate.best) : ''
  if (pct !== undefined && pct < WHOLE) {
    if (isOfRest(told) && !majority.test(headline)) return 'acquisition'
    return isMajority(pct, told) ? 'majority_stake' : 'minority_stake'
  }
  if (pct !== undefined) return null
  if (share(phrases, majority) >= MOST || majority.test(headline)) return 'majority_stake'
  const all = candidate.tellings.map((telling) => telling.reading.sentence.phrase)
  return share(all, partTaken) >= MOST ? 'minority_stake' : null
}

// "the 57.8 percent it did not already own": the share's own sentence says that it is all there is left.
function isOfRest({ candidate, terms, language, phrases }: Told): boolean {
  if (share(phrases, language.cues.rest) > SOME) return true
  const proof = terms.stakePct?.evidence
  return candidate.tellings.some(
    ({ reading: { sentence } }) =>
      sentence.in === proof?.in &&
      sentence.start === proof.start &&
      language.cues.rest.test(sentence.phrase),
  )
}

// "just over 50 %": the share is rounded, what is bought is more than half.
function isMajority(pct: number, { language, phrases }: Told): boolean {
  return pct > 50 || (pct === 50 && phrases.some((phrase) => language.cues.overHalf.test(phrase)))
}

function typeByObject({ candidate, frame, language, phrases }: Told): DealType {
  const { buyout, asset, sellerOpens } = language.cues
  const sold = candidate.sellers.length > 0
  if (sold && candidate.acquirers.length === 0) return 'divestiture'
  // A financial investor that sells makes no buyout.
  if (sold && frame === 'sell' && isUnit(candidate)) return 'divestiture'
  const buying = phrases.map((phrase) => phrase.split(sellerOpens)[0] ?? phrase)
  if (share(buying, buyout) > SOME) return 'buyout'
  if (share(candidate.tellings.slice(0, CONSIDERED).map(objectPhrase), asset) >= MOST)
    return 'asset_purchase'
  return sold && frame === 'sell' ? 'divestiture' : 'acquisition'
}

// "Norvik sells its pump unit to the fund Corvus": a part told by what it is comes from whoever sheds it.
function isUnit({ targets }: Candidate): boolean {
  return targets.length > 0 && targets.every(({ party }) => SMALL_WORD.test(party.text))
}

// "pump unit of Norvik", but "eBay", "1&1".
const SMALL_WORD = /^(?:\p{N}+|[^\p{Lu}\p{N} ]+)(?: |$)/u

const OBJECT_WORDS = 9

// The words after the trigger, where a verb's or noun's object stands.
function objectPhrase({ reading, at }: Telling): string {
  return reading.sentence.tokens
    .slice(at, at + OBJECT_WORDS)
    .map((token) => token.lower)
    .join(' ')
}

function share(phrases: readonly string[], cue: RegExp): number {
  return phrases.filter((phrase) => cue.test(phrase)).length / Math.max(1, phrases.length)
}

function leadingFrame(candidate: Candidate): Frame {
  const weights = new Map<Frame, number>()
  const weightOf = ({ frame }: Telling) => weights.get(frame) ?? 0
  for (const telling of candidate.tellings) {
    weights.set(telling.frame, weightOf(telling) + telling.score)
  }
  return candidate.tellings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a), candidate.best)
    .frame
}

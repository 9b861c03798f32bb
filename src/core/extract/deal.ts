import { sameKey } from '../company/name.ts'
import type { Deal, DealType } from '../deal.ts'
import { NO_CONTEXT } from '../deal-context.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import { checkDeal } from '../sense/check-deal.ts'
import { aboutTarget } from './about-target.ts'
import { readAdvisers } from './advisers.ts'
import type { Candidate, Claim } from './candidate.ts'
import { readClosing } from './closing.ts'
import { readType } from './deal-type.ts'
import { readHeadcount } from './headcount.ts'
import { withNamedSides } from './named-side.ts'
import { readPayment } from './payment.ts'
import { readPeople } from './people.ts'
import { readReactions } from './reactions.ts'
import type { Reading } from './reading.ts'
import { readRegulators } from './regulators.ts'
import { readRevenue } from './revenue.ts'
import { evidenceOf } from './sentence.ts'
import { readShareCount } from './share-count.ts'
import { readStakeSteps, type StakeSteps } from './stake-steps.ts'
import { readStatus } from './status.ts'
import { readTerms, type Terms } from './terms.ts'

/** What a deal is built from beside its candidate. */
export interface DealGround {
  readonly readings: readonly Reading[]
  readonly language: Language
  readonly longest: ReadonlyMap<string, string>
  /** Sentences that look back at another deal of the article. */
  readonly elsewhere: ReadonlySet<Reading>
  /** Probability that the article reports a deal at all. */
  readonly confidence: number
}

/** The deal of a candidate; `rank` 0 is the article's main one, to which its loose terms and people belong. */
export function buildDeal(candidate: Candidate, rank: number, context: DealGround): Deal {
  const { readings, language } = context
  const shares = rank === 0 ? readShareCount(readings, language) : null
  const told = rank === 0 ? withNamedSides(candidate, readings, language) : candidate
  return checkDeal(statedDeal(told, rank, context), shares)
}

function statedDeal(candidate: Candidate, rank: number, context: DealGround): Deal {
  const { readings, language } = context
  const terms = readTerms(candidate, { ...context, rank })
  const stakes = readStakeSteps(candidate, terms.stakePct, readings, language)
  const reached = stakes.stakeAfterPct ?? terms.stakePct ?? stakes.stakePct
  const spoken = spokenOf(candidate)
  const type = readType(spoken, { ...terms, stakePct: reached }, language)
  const status = readStatus(spoken, language, rank === 0 ? readings : [])
  const party = (claims: readonly Claim[]) => partyFacts(claims, candidate, context)
  const told = candidate.tellings.map(({ reading }) => reading)
  const sides = shellFirst(party(candidate.acquirers), party(candidate.targets))
  return {
    type,
    status,
    acquirers: sides.acquirers,
    investors: type.value === 'funding_round' ? party(candidate.investors) : [],
    targets: sides.targets,
    sellers: party(candidate.sellers),
    ...settledSums(type.value, terms),
    ...(type.value === 'merger' || type.value === 'joint_venture' ? NO_STAKES : stakes),
    round: terms.round,
    announcedOn: (rank === 0 ? datelineDay(readings) : null) ?? announcement(candidate, language),
    payment: readPayment(candidate, type.value, readings, language),
    ...readClosing(candidate, status.value, rank === 0 ? readings : told, language),
    ...(rank === 0 ? circumstancesOf(candidate, context) : NO_CIRCUMSTANCES),
    warnings: [],
    confidence: Math.round(context.confidence * (rank === 0 ? 1 : 0.7) * 1000) / 1000,
  }
}

// What kind of deal it is and how firm is told by the words of the lexicon, where any of them tells it.
function spokenOf(candidate: Candidate): Candidate {
  const tellings = candidate.tellings.filter(({ by }) => by === undefined)
  const [strongest] = tellings
  return strongest === undefined ? candidate : { ...candidate, tellings, best: strongest }
}

type Circumstances = Pick<Deal, 'people' | 'advisers' | 'regulators' | 'context'>

const NO_CIRCUMSTANCES: Circumstances = {
  people: [],
  advisers: [],
  regulators: [],
  context: NO_CONTEXT,
}

// What an article tells around a deal belongs to its main one.
function circumstancesOf(candidate: Candidate, ground: DealGround): Circumstances {
  const { readings, language } = ground
  const about = aboutTarget(candidate, readings, language)
  return {
    people: readPeople(candidate, ground),
    advisers: readAdvisers(candidate, readings, language),
    regulators: readRegulators(readings, language),
    context: {
      revenue: readRevenue(candidate, about, language),
      headcount: readHeadcount(candidate, about, language),
      reactions: readReactions(candidate, ground),
    },
  }
}

// What the sides' owners hold of a merged company, and partners of their venture, is no share that is bought.
const NO_STAKES: StakeSteps = { stakePct: null, stakeBeforePct: null, stakeAfterPct: null }

// "Acme Acquisition Corp. II": a company that exists to take another one public stands on the buyer's side.
const SHELL_NAME =
  /\b(?:acquisition|transition|merger|spac|blank check)\b.*\b(?:corp|co|inc|company|ltd|limited)\b/i

function isShell({ value }: Fact<string>): boolean {
  return SHELL_NAME.test(value)
}

function shellFirst(acquirers: readonly Fact<string>[], targets: readonly Fact<string>[]) {
  const swapped = acquirers.length > 0 && targets.some(isShell) && !acquirers.some(isShell)
  return swapped ? { acquirers: targets, targets: acquirers } : { acquirers, targets }
}

// Who buys a whole company at a value pays that value; only a part's price leaves room for a valuation beside it.
function settledSums(
  type: DealType,
  { price, valuation }: Terms,
): Pick<Terms, 'price' | 'valuation'> {
  if (!WHOLE.has(type) || valuation === null) return { price, valuation }
  if (price === null) return { price: valuation, valuation: null }
  const same =
    price.value.currency === valuation.value.currency &&
    valuation.value.amount <= price.value.amount
  return { price, valuation: same ? null : valuation }
}

const WHOLE: ReadonlySet<DealType> = new Set([
  'acquisition',
  'buyout',
  'divestiture',
  'asset_purchase',
])

function partyFacts(
  claims: readonly Claim[],
  { acquirers, targets, sellers }: Candidate,
  { longest, readings }: DealGround,
): Fact<string>[] {
  const all = [acquirers, targets, sellers].flat()
  // "Norvik sells Norvik Pumps": two sides of a deal are two companies.
  const isOther = (key: string, value: string) =>
    all.some(({ party }) => party.key !== key && party.text === value)
  const facts: Fact<string>[] = []
  for (const { party, telling, weight } of claims) {
    const full = party.described === true ? party.text : (longest.get(party.key) ?? party.text)
    const value = isOther(party.key, full) ? party.text : full
    if (facts.some((fact) => fact.value === value)) continue
    facts.push({
      value,
      evidence: evidenceOf(
        (inText(readings, telling.reading, party.key) ?? telling.reading).sentence,
      ),
      confidence: Math.min(0.95, 0.5 + 0.2 * weight),
    })
  }
  return facts
}

// Offsets in the text are worth more to a reader than those in the title.
function inText(readings: readonly Reading[], told: Reading, key: string): Reading | undefined {
  if (told.sentence.in === 'text') return told
  return readings.find(
    ({ sentence, names }) => sentence.in === 'text' && names.some((name) => sameKey(name.key, key)),
  )
}

// A report's dateline fixes the day its news was given out.
function datelineDay(readings: readonly Reading[]): Fact<string> | null {
  const reading = readings.find(({ dateline }) => dateline !== null)
  if (reading?.dateline === undefined || reading.dateline === null) return null
  const { value } = reading.dateline
  return { value, evidence: evidenceOf(reading.sentence), confidence: 0.75 }
}

// The full date of the sentences that tell the deal, else the month or year one of them gives for it.
function announcement(candidate: Candidate, language: Language): Fact<string> | null {
  for (const { reading } of candidate.tellings) {
    const date = reading.dates.find((mention) => mention.value.length === 10)
    if (date === undefined || language.cues.closing.test(reading.sentence.phrase)) continue
    return {
      value: date.value,
      evidence: evidenceOf(reading.sentence),
      confidence: date.relative ? 0.6 : 0.8,
    }
  }
  return null
}

import { sameKey } from '../company/name.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { PercentMention } from '../money/read-percent.ts'
import type { Candidate } from './candidate.ts'
import { isParty } from './name.ts'
import { pointsBetween, raisedStake, soldStake } from './raised-stake.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'
import { isOtherShare, wordsBefore, wordsBeside } from './stake-words.ts'

/** What the buyer holds before and after a deal, and what it buys. */
export interface StakeSteps {
  readonly stakePct: Fact<number> | null
  readonly stakeBeforePct: Fact<number> | null
  readonly stakeAfterPct: Fact<number> | null
}

/** What the buyer has before; by what and to what it raises that; what it is to hold; what is left to buy; what an owner sells of its stake. */
type Step = 'before' | 'added' | 'raised' | 'held' | 'remaining' | 'sold'

interface Found {
  readonly step: Step
  readonly value: number
  readonly reading: Reading
}

interface Ground {
  readonly candidate: Candidate
  readonly language: Language
}

const WHOLE = 100
const LEFT = 8
const RIGHT = 6
const CLOSE = 3
const WIDE = 12

/**
 * Reads the steps of a stake: "from 10 to 49 percent", "already owns 10%", "will then hold 49%", "the remaining 51%".
 * A share that `bought` takes for what changes hands gives way when it turns out to be held before or afterwards.
 */
export function readStakeSteps(
  candidate: Candidate,
  bought: Fact<number> | null,
  readings: readonly Reading[],
  language: Language,
): StakeSteps {
  const steps = scope(candidate, readings).flatMap((reading) =>
    reading.percents.flatMap((percent) => stepsOf(reading, percent, { candidate, language })),
  )
  const first = (step: Step) => steps.find((one) => one.step === step)
  const rest = first('remaining')
  return {
    stakePct: boughtOf(bought, first),
    stakeBeforePct: factOf(first('before')),
    stakeAfterPct: factOf(first('raised') ?? first('held') ?? (rest && { ...rest, value: WHOLE })),
  }
}

// The sentences that tell the deal, and those right after them.
function scope({ tellings }: Candidate, readings: readonly Reading[]): Reading[] {
  const told = new Set(tellings.map(({ reading }) => reading.sentence.order))
  return readings.filter(({ sentence: { order } }) => told.has(order) || told.has(order - 1))
}

function boughtOf(
  bought: Fact<number> | null,
  first: (step: Step) => Found | undefined,
): Fact<number> | null {
  const sold = first('sold')
  if (sold !== undefined) return factOf(sold)
  const before = first('before')
  const raised = first('raised')
  if (bought !== null && ![before?.value, raised?.value].includes(bought.value)) return bought
  if (before !== undefined && raised !== undefined && raised.value > before.value)
    return factOf({ ...raised, value: pointsBetween(before.value, raised.value) })
  return factOf(first('added'))
}

function factOf(step: Found | undefined): Fact<number> | null {
  if (step === undefined) return null
  return { value: step.value, evidence: evidenceOf(step.reading.sentence), confidence: 0.75 }
}

function stepsOf(reading: Reading, percent: PercentMention, ground: Ground): Found[] {
  if (percent.value <= 0 || percent.value > WHOLE) return []
  if (!isShare(reading, percent, ground.language)) return []
  const raised = raisedStake(reading, percent, ground.language)
  if (raised !== null)
    return [
      ...found('before', raised.from, reading),
      ...found('added', raised.by, reading),
      ...found('raised', raised.to, reading),
    ]
  const sold = soldStake(reading, percent, ground.language)
  if (sold !== null) return found('sold', sold, reading)
  const step = heldStep(reading, percent, ground)
  return step === null ? [] : found(step, percent.value, reading)
}

function found(step: Step, value: number | undefined, reading: Reading): Found[] {
  return value === undefined ? [] : [{ step, value, reading }]
}

// Of a company, not of sales or a premium.
function isShare(reading: Reading, percent: PercentMention, language: Language): boolean {
  const { cues } = language
  if (cues.notStake.test(wordsBeside(reading, percent, CLOSE, CLOSE))) return false
  if (isOtherShare(reading, percent, language)) return false
  return cues.stake.test(wordsBeside(reading, percent, WIDE, WIDE)) || reading.names.some(isParty)
}

function heldStep(
  reading: Reading,
  percent: PercentMention,
  { candidate, language }: Ground,
): Step | null {
  const { terms } = language
  if (terms.remaining.test(wordsBeside(reading, percent, CLOSE, CLOSE))) return 'remaining'
  if (!isBuyers(reading, percent, candidate)) return null
  const beside = wordsBeside(reading, percent, LEFT, RIGHT)
  if (terms.already.test(wordsBefore(reading, percent, LEFT)) && terms.holds.test(beside))
    return 'before'
  return terms.afterwards.test(beside) ? 'held' : null
}

// The name before a share says whose it is; without one it is the buyer's, of whom the sentence goes on.
function isBuyers({ names }: Reading, { from }: PercentMention, { acquirers }: Candidate): boolean {
  const holder = names.findLast((name) => isParty(name) && name.to <= from)
  return holder === undefined || acquirers.some(({ party }) => sameKey(party.key, holder.key))
}

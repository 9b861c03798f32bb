import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import type { PercentMention } from '../money/read-percent.ts'
import type { Candidate } from './candidate.ts'
import { isDescribed } from './clause.ts'
import { introducedBy, isParty } from './name.ts'
import type { Reading } from './reading.ts'
import { isOtherShare } from './stake-words.ts'

// So small a share is what a price moved by.
const STAKE_SMALLEST = 0.5

/**
 * How much speaks for a percentage to be a share of a company that changes hands, 0 to 3; null where it is surely something
 * else: what somebody holds already, what a price moved by, a share of votes or sales.
 */
export function stakeSigns(
  reading: Reading,
  percent: PercentMention,
  language: Language,
): number | null {
  if (percent.value < STAKE_SMALLEST || percent.value > 100) return null
  const { tokens } = reading.sentence
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.lower)
      .join(' ')
  const next = words(percent.to, percent.to + 6)
  const near = `${words(percent.from - 5, percent.from)} ${next}`
  if (
    language.cues.notStake.test(words(percent.from - 3, percent.from)) ||
    language.cues.notStake.test(words(percent.to, percent.to + 3))
  )
    return null
  if (language.cues.alreadyHeld.test(words(percent.from - 6, percent.from))) return null
  if (isOtherShare(reading, percent, language)) return null
  if (language.cues.stakeNext.test(next)) return 3
  if (language.cues.stake.test(near)) return 2
  if (language.terms.further.test(words(percent.from - 2, percent.from))) return 2
  return opensPossession(next, language) && isOfCompany(reading, percent) ? 2 : 0
}

/** Whether it is a share in a company that is none of the deal's, in a sentence that names nothing of what is bought ("holds 56% of Corvus"). */
export function isOfAnother(
  { targets, sellers }: Candidate,
  { names }: Reading,
  { to }: PercentMention,
): boolean {
  const parties = [...targets, ...sellers].map(({ party }) => party)
  if (targets.length === 0 || targets.some(({ party }) => isDescribed(party))) return false
  const next = names.find(({ from }) => from >= to)
  if (next === undefined || next.from - to > OTHER_REACH || !introducedBy(next, 'of')) return false
  return (
    isParty(next) &&
    !names.some(({ key }) => parties.some((party) => sameKey(party.key, key))) &&
    !parties.some(({ key }) => next.key.includes(key) || key.includes(next.key))
  )
}

const OTHER_REACH = 5

const COMPANY_REACH = 9

// "49% of Halden", "80% de la cadena de clínicas Halden"
function isOfCompany({ names, sentence }: Reading, { to }: PercentMention): boolean {
  const name = names.find(({ from }) => from >= to)
  if (name === undefined || name.from - to > COMPANY_REACH) return false
  if (name.from - to <= 3) return true
  const between = sentence.tokens.slice(to, name.from)
  const joined = between.every(({ kind, text }) => kind === 'word' || /^['’]$/.test(text))
  return joined && introducedBy(name, 'of')
}

// "49% of", "49 % de", "49 Prozent der"
function opensPossession(next: string, { prepositions, grammar }: Language): boolean {
  const [first = ''] = next.split(' ')
  return prepositions.get(first)?.includes('of') === true || grammar.genitives.has(first)
}

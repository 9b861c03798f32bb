import { lowerAt } from '../text/token.ts'
import { claimant } from './claimant.ts'
import { type Clause, type Roles, roles } from './clause.ts'
import { isParty } from './name.ts'

// An offer's noun that says so much by itself is for a company.
const TAKEOVER = 0.7

/**
 * "Halden AG: Norvik kündigt Übernahmeangebot an": who announces an offer for the company whose notice it is; null
 * where verbs do not close the clause, or nobody announces one.
 */
export function announcedOffer(clause: Clause): Roles | null {
  const { language, sentence, at, names } = clause
  const word = lowerAt(sentence.tokens, at)
  const isTakeover = language.triggers.get(word)?.some(({ weight }) => weight >= TAKEOVER) === true
  if (!language.verbLast || !isTakeover) return null
  const bidder = claimant(clause)
  if (bidder === undefined) return null
  const target = names.findLast(
    (name) => isParty(name) && name.to < bidder.from && sentence.tokens[name.to]?.text === ':',
  )
  return roles({ acquirers: [bidder], targets: target === undefined ? [] : [target] })
}

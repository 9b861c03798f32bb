import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import type { MoneyMention } from '../money/read-money.ts'
import { lowerAt } from '../text/token.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from './reading.ts'

/** Whether a relative clause about a company that has no part in the deal states the sum ("en battant X, qui offrait 2 milliards"). */
export function isStrangersSum(
  { sentence: { tokens }, names }: Reading,
  { from }: MoneyMention,
  { acquirers, targets, sellers }: Candidate,
  { grammar }: Language,
): boolean {
  const teller = names.findLast(({ to }) => {
    const next = tokens[to]?.text === ',' ? to + 1 : to
    return to <= from && grammar.relatives.has(lowerAt(tokens, next))
  })
  if (teller === undefined || acquirers.length === 0) return false
  const isEnded = tokens.slice(teller.to + 1, from).some(({ text }) => /^[,;:]$/.test(text))
  return (
    !isEnded &&
    ![...acquirers, ...targets, ...sellers].some(({ party }) => sameKey(party.key, teller.key))
  )
}

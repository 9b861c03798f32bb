import type { DealType, Payment } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

// Money that is raised or put in is always cash: nobody says so, and where somebody does it means nothing.
const UNPAID: ReadonlySet<DealType> = new Set(['funding_round', 'ipo', 'joint_venture'])

/** What the buyer pays with: as the first sentence says that tells the deal, goes on from it or names a price per share. */
export function readPayment(
  { tellings }: Candidate,
  type: DealType,
  readings: readonly Reading[],
  language: Language,
): Fact<Payment> | null {
  if (UNPAID.has(type)) return null
  const told = new Set(tellings.map(({ reading }) => reading.sentence.order))
  for (const reading of readings) {
    const { sentence, money } = reading
    const isTold = told.has(sentence.order) || told.has(sentence.order - 1)
    if (!isTold && !money.some(({ perShare }) => perShare)) continue
    const value = paymentIn(sentence.phrase, language)
    if (value !== null) return { value, evidence: evidenceOf(sentence), confidence: 0.8 }
  }
  return null
}

function paymentIn(phrase: string, { terms }: Language): Payment | null {
  if (terms.mixed.test(phrase)) return 'cash_and_shares'
  const cash = terms.cash.test(phrase)
  const shares = terms.shares.test(phrase)
  if (cash && shares) return 'cash_and_shares'
  if (cash || shares) return cash ? 'cash' : 'shares'
  return terms.barter.test(phrase) ? 'other' : null
}

import type { Language } from '../language/language.ts'
import type { MoneyMention } from '../money/read-money.ts'
import type { Reading } from './reading.ts'

// A pronoun that opens its sentence stands for what the sentence before is about.
const OPENING = 7

/** Whether a sum is told of the price that the sentence before names ("Der Kaufpreis blieb geheim. Er soll bei … liegen."). */
export function isToldOfPrice(
  reading: Reading,
  sum: MoneyMention,
  { before, language }: { readonly before: Reading | undefined; readonly language: Language },
): boolean {
  const { cues, names } = language
  if (before === undefined || before.money.length > 0) return false
  if (!cues.payment.test(before.sentence.phrase)) return false
  return reading.sentence.tokens
    .slice(0, Math.min(OPENING, sum.from))
    .some(({ lower }) => names.pronouns.has(lower) && !names.companyNouns.has(lower))
}

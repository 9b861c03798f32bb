import type { Language } from '../language/language.ts'
import type { MoneyMention } from '../money/read-money.ts'
import { wordsAround } from './phrase.ts'
import type { Reading } from './reading.ts'

const LEFT = 8
const RIGHT = 6
const NEAR = 4

/** What a sum in its sentence measures, by the words around it; scores add up, 0 is no sign at all. */
export interface SumSigns {
  readonly price: number
  readonly valuation: number
}

/** Weighs the words around a sum: a price, a valuation, or something else (revenue, market value, a fine). */
export function sumSigns(reading: Reading, sum: MoneyMention, language: Language): SumSigns {
  if (sum.perShare) return { price: -9, valuation: -9 }
  const { cues } = language
  const near = wordsAround(reading, sum, NEAR, NEAR)
  const wide = wordsAround(reading, sum, LEFT, RIGHT)
  const other = cues.otherSum.test(near) ? 4 : cues.otherSum.test(wide) ? 1.5 : 0
  const values = valueSign(reading, sum, language)
  const dealValue = cues.dealValue.test(wordsAround(reading, sum, VALUE_LEFT, 1)) ? 3 : 0
  const paid = cues.payment.test(near) ? 1.5 : language.verbLast && cues.payment.test(wide) ? 1 : 0
  const price =
    paid +
    (cues.price.test(near) ? 2 : cues.price.test(wide) ? 1 : 0) +
    directPrice(reading, sum, language)
  return {
    price: price + dealValue - (dealValue > 0 ? 0 : values) - other,
    valuation: values - dealValue - other * 0.7,
  }
}

// "valuing the Oslo-based maker of pumps at $29bn", "at a $29bn valuation"; a word before the next sum is that one's.
function valueSign(reading: Reading, sum: MoneyMention, language: Language): number {
  const { valuation } = language.cues
  if (valuation.test(wordsAround(reading, sum, NEAR + 1, 0))) return 3
  if (valuation.test(wordsAround(reading, sum, VALUE_REACH, 0))) return 2.5
  const next = reading.money.find(({ from }) => from >= sum.to)
  if (valuation.test(wordsAround(reading, sum, 0, BESIDE))) return 3
  const isNext = next !== undefined && next.from - sum.to <= VALUE_REACH
  return !isNext && valuation.test(wordsUpToAnd(reading, sum, language)) ? 2 : 0
}

// "raises $94m and is valued at": behind "and" another figure is told.
function wordsUpToAnd(reading: Reading, sum: MoneyMention, { names }: Language): string {
  const words = wordsAround(reading, sum, 0, RIGHT).split(' ')
  const and = words.findIndex((word) => names.conjunctions.has(word))
  return (and < 0 ? words : words.slice(0, and)).join(' ')
}

// The sum right after "for" or right before "deal": "for $14.3bn", "14,3-Milliarden-Dollar-Deal".
function directPrice(reading: Reading, sum: MoneyMention, language: Language): number {
  const { tokens } = reading.sentence
  const before = [1, 2, 3, 4].map((step) => tokens[sum.from - step]?.lower ?? '')
  const introduced = before.some((word, step) => {
    const classes = language.prepositions.get(word)
    const nothingBetween = before.slice(0, step).every((other) => mayStandBefore(other, language))
    return classes?.includes('for') === true && nothingBetween
  })
  const headed = wordsAfter(reading, sum).some((word) => language.cues.dealHead.test(word))
  return (introduced ? 2 : 0) + (headed ? 2 : 0) + (isWholeOffer(reading, sum) ? 2.5 : 0)
}

// "a deal that the sources of both sides put at $4bn"
const VALUE_LEFT = 9

// "pour environ", but not "pour atteindre": a verb says what the sum is for.
function mayStandBefore(word: string, { prepositions, grammar, names }: Language): boolean {
  if (grammar.amountWords.has(word)) return true
  return !prepositions.has(word) && names.infinitive?.test(word) !== true
}

const WHOLE_REACH = 8

// "$54 per share, or about $1.1 billion": the sum right behind an offer's price for one share is the whole price.
function isWholeOffer({ money }: Reading, sum: MoneyMention): boolean {
  return money.some(
    ({ perShare, to }) => perShare && to <= sum.from && sum.from - to <= WHOLE_REACH,
  )
}

const VALUE_REACH = 12
// "240 miljoen waard", "at a $29bn valuation"
const BESIDE = 2

const HEAD_REACH = 3

// The words a sum belongs to, past a hyphen and past the same sum in brackets ("35 Mrd. Dollar (32 Mrd. Euro) schwere Fusion").
function wordsAfter({ sentence }: Reading, sum: MoneyMention): string[] {
  const words: string[] = []
  let depth = 0
  for (const token of sentence.tokens.slice(sum.to, sum.to + 14)) {
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    else if (depth === 0 && token.kind === 'mark' && !/^[-‐‑]$/.test(token.text)) break
    else if (depth === 0 && token.kind === 'word') words.push(token.lower)
    if (words.length === HEAD_REACH) break
  }
  return words
}

import type { NumberWriting } from '../language/number-writing.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { type Amount, readAmount } from './amount.ts'
import { currencyAfter, currencyBefore, unitWidth } from './currency.ts'
import { type DigitSum, readDigitSum } from './digit-sum.ts'
import type { Money, MoneyPrecision } from './money.ts'
import { readNumber } from './number.ts'
import { joinsRange } from './range.ts'
import { type RoughAmount, readRoughAmount } from './rough-amount.ts'

/** A sum in a sentence; `from` and `to` index its tokens, `to` exclusive. */
export interface MoneyMention {
  readonly money: Money
  readonly from: number
  readonly to: number
  /** The sum is meant for one share. */
  readonly perShare: boolean
  /** Its words name no unit, its currency is the usual one of the language. */
  readonly isUnnamed?: boolean
  /** Its words leave the currency open, and what the article says does not settle it. */
  readonly isGuessed?: boolean
}

/** One or two amounts with their currency, before the words around them are weighed. */
interface Sum {
  readonly first: Amount | RoughAmount
  readonly range: RangeEnd | null
  readonly currency: string
  /** Only the language says what is meant. */
  readonly isImplied: boolean
  readonly from: number
  /** After the first amount and its currency, and after all of it. */
  readonly firstTo: number
  readonly to: number
}

interface RangeEnd extends Amount {
  /** What the end's magnitude multiplies by; it serves the beginning too ("10 to 12 billion"). */
  readonly scale: number
}

/** Every sum of money in the tokens, left to right. A figure without a currency is not a sum. */
export function readMoney(tokens: readonly Token[], writing: NumberWriting): MoneyMention[] {
  const found: MoneyMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentionAt(tokens, at, writing)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): MoneyMention | null {
  const digits = readDigitSum(tokens, at, writing)
  if (digits !== null) return digitMention(digits, writing)
  const sum = sumAt(tokens, at, writing)
  const mention = sum === null ? null : mentionOf(tokens, sum, writing)
  return mention !== null && sum?.isImplied === true ? { ...mention, isUnnamed: true } : mention
}

function digitMention(
  { low, high, currency, from, to }: DigitSum,
  { rough }: NumberWriting,
): MoneyMention {
  const unit = currency ?? rough.currency
  const money: Money = { amount: low, currency: unit, precision: 'range', upTo: high }
  return { money, from, to, perShare: false, ...(currency === null && { isUnnamed: true }) }
}

function sumAt(tokens: readonly Token[], at: number, writing: NumberWriting): Sum | null {
  const first = amountAt(tokens, at, writing)
  if (first === null) return null
  const before = currencyBefore(tokens, at)
  const after = unitBehind(tokens, first.to, { before: before?.currency, writing })
  const start = { first, from: openingOf(before, at), firstTo: after?.to ?? first.to }
  const range = rangeEnd(tokens, start.firstTo, { writing, from: start.from })
  const last = range === null ? null : currencyAfter(tokens, range.to, writing)
  const named = after ?? before ?? last
  const unit = named ?? impliedUnit(tokens, first, writing)
  const to = endOf(start.firstTo, range, last)
  if (unit === null) return null
  return { ...start, range, currency: unit.currency, isImplied: named === null, to }
}

function amountAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): Amount | RoughAmount | null {
  const rough = readRoughAmount(tokens, at, writing)
  if (rough !== null) return rough
  const amount = readAmount(tokens, at, writing)
  return amount !== null && isArticle(tokens[at]) && !amount.scaled ? null : amount
}

const MILLION = 1e6

// "un'operazione da 12 milioni": without a unit money is meant, unless other things are counted ("12 milioni di clienti").
function impliedUnit(
  tokens: readonly Token[],
  amount: Amount,
  { impliedCurrency, impliedBefore, unitJoints }: NumberWriting,
): { readonly currency: string } | null {
  if (impliedCurrency === undefined || !amount.scaled || amount.value < MILLION) return null
  const next = tokens[amount.to]
  const isCount =
    unitJoints?.has(next?.lower ?? '') === true ||
    (next?.kind === 'word' && impliedBefore?.has(next.lower) === false)
  return isCount ? null : { currency: impliedCurrency }
}

// "$40 mil millones de pesos": a unit written out says which country's "$" is meant.
function unitBehind(
  tokens: readonly Token[],
  at: number,
  { before, writing }: { readonly before: string | undefined; readonly writing: NumberWriting },
): ReturnType<typeof currencyAfter> {
  const after = currencyAfter(tokens, at, writing)
  const explains = before === 'USD' && writing.unitJoints?.has(lowerAt(tokens, at)) === true
  return before === undefined || explains ? after : null
}

function openingOf(before: { readonly from: number } | null, at: number): number {
  return before?.from ?? at
}

function endOf(
  firstTo: number,
  range: RangeEnd | null,
  last: { readonly to: number } | null,
): number {
  return last?.to ?? range?.to ?? firstTo
}

// "a billion dollars" is a sum, "a dollar" is a manner of speaking.
function isArticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 1
}

function mentionOf(
  tokens: readonly Token[],
  sum: Sum,
  writing: NumberWriting,
): MoneyMention | null {
  const { first, range, currency, from } = sum
  const scale = range !== null && !first.scaled && range.scaled ? range.scale : 1
  const amount = first.value * scale
  if (amount <= 0) return null
  if ('upTo' in first) return roughMention(tokens, { ...sum, first }, writing)
  if (range !== null && range.value > amount) {
    const money: Money = { amount, currency, precision: 'range', upTo: range.value }
    return { money, from, to: sum.to, perShare: isPerShare(tokens, sum.to, writing) }
  }
  const isMore = isMoreBehind(tokens, sum.firstTo, writing)
  const precision = isMore ? 'at_least' : precisionBefore(tokens, from, writing)
  const perShare = isPerShare(tokens, sum.firstTo, writing)
  return { money: { amount, currency, precision }, from, to: sum.firstTo, perShare }
}

// "several million euros" lies between two sums, "une centaine de millions d'euros" is about one.
function roughMention(
  tokens: readonly Token[],
  sum: Sum & { readonly first: RoughAmount },
  writing: NumberWriting,
): MoneyMention {
  const { first, currency, from, firstTo: to } = sum
  const isRange = first.upTo > first.value
  const money: Money = isRange
    ? { amount: first.value, currency, precision: 'range', upTo: first.upTo }
    : { amount: first.value, currency, precision: 'about' }
  return { money, from, to, perShare: isPerShare(tokens, to, writing) }
}

function rangeEnd(
  tokens: readonly Token[],
  at: number,
  context: { readonly writing: NumberWriting; readonly from: number },
): RangeEnd | null {
  const { writing, from } = context
  if (!joinsRange(tokens, at, context)) return null
  const article = writing.rangeArticles?.has(lowerAt(tokens, at + 1)) === true ? 1 : 0
  const figure = at + 1 + article + unitWidth(tokens, at + 1 + article)
  const end = readAmount(tokens, figure, writing)
  const bare = readNumber(tokens, figure, writing)
  if (end === null || bare === null || at <= from) return null
  return { ...end, scale: bare.value === 0 ? 1 : end.value / bare.value }
}

function precisionBefore(
  tokens: readonly Token[],
  from: number,
  writing: NumberWriting,
): MoneyPrecision {
  for (let at = from - 1; at >= from - 3; at--) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = `${lowerAt(tokens, at - 1)} ${token.lower}`
    const precision = precisionOf(phrase, writing) ?? precisionOf(token.lower, writing)
    if (precision !== undefined) return precision
    if (token.kind === 'number' || token.text === ',') break
  }
  return 'exact'
}

// "$500 million or more", "$2bn-plus", "€40m+".
function isMoreBehind(tokens: readonly Token[], at: number, writing: NumberWriting): boolean {
  const next = tokens[at]
  if (next?.text === '+') return next.glued
  if (isHyphenAt(tokens, at)) return lowerAt(tokens, at + 1) === 'plus'
  return writing.orMore.has(`${next?.lower} ${lowerAt(tokens, at + 1)}`)
}

function precisionOf(word: string, writing: NumberWriting): MoneyPrecision | undefined {
  if (writing.atMost.has(word)) return 'at_most'
  if (writing.atLeast.has(word)) return 'at_least'
  return writing.about.has(word) ? 'about' : undefined
}

function isPerShare(tokens: readonly Token[], at: number, writing: NumberWriting): boolean {
  const next = tokens
    .slice(at, at + 5)
    .map(({ lower }, step) => (step === 0 && lower === '/' ? writing.perWord : lower))
    .join(' ')
  return writing.perShare.test(next)
}

import type { NumberWriting } from '../language/number-writing.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.data.ts'

// "Schweizer Franken", "Hong Kong dollars", "U.S. dollars": tokens between figure and unit.
const UNIT_REACH = 4
/** Units whose country an adjective tells ("Australian dollars", "livres turques"). */
const SHARED_UNITS: ReadonlySet<string> = new Set(
  'USD SEK NOK MXN GBP CHF INR TRY ITL AED MAD SAR KWD BRL PLN KRW CNY'.split(' '),
)
const FEW_DIGITS = 4

/** The currency written before a figure at `at`, with the token it begins at. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly from: number } | null {
  const token = tokens[at - 1]
  if (token === undefined) return null
  const dollar = token.glued ? gluedDollar(tokens, at - 2) : undefined
  if (dollar !== undefined) return { currency: dollar, from: at - 2 }
  const sign = CURRENCY_SIGNS.get(token.text)
  if (sign !== undefined) return { currency: sign, from: at - 1 }
  const from = token.text === '.' && token.glued ? at - 2 : at - 1
  const code = CURRENCY_CODES.get(tokens[from]?.text ?? '')
  return code === undefined ? null : { currency: code, from }
}

/** Whether the token is a currency's code with its figure behind it: "Rs 37", "Rs. 5". */
export function isUnitOfNext(tokens: readonly Token[], at: number): boolean {
  if (!CURRENCY_CODES.has(tokens[at]?.text ?? '')) return false
  const next = tokens[at + 1]
  return (next?.text === '.' && next.glued ? tokens[at + 2] : next)?.kind === 'number'
}

/** How many tokens a currency takes that stands before the figure of a range's end ("to R$ 6 billion"). */
export function unitWidth(tokens: readonly Token[], at: number): number {
  if (gluedDollar(tokens, at) !== undefined) return 2
  const text = tokens[at]?.text ?? ''
  return CURRENCY_SIGNS.has(text) || CURRENCY_CODES.has(text) ? 1 : 0
}

// "A$", and "$A" as Australians write it.
function gluedDollar(tokens: readonly Token[], at: number): string | undefined {
  return dollarOf(tokens, at + 1, at) ?? dollarOf(tokens, at, at + 1)
}

function dollarOf(tokens: readonly Token[], sign: number, letters: number): string | undefined {
  return tokens[sign]?.text === '$' ? DOLLAR_PREFIXES.get(lowerAt(tokens, letters)) : undefined
}

/** The currency written after a figure that ends before `at`, with the token after it. */
export function currencyAfter(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): { readonly currency: string; readonly to: number } | null {
  for (let index = at; index <= at + UNIT_REACH; index++) {
    if (tokens[index] === undefined) return null
    const dollar =
      tokens[index + 1]?.glued === true ? dollarOf(tokens, index + 1, index) : undefined
    if (dollar !== undefined) return { currency: dollar, to: index + 2 }
    const currency = unitAt(tokens, index, writing)
    if (currency !== undefined) return { currency, to: afterNation(tokens, index, writing) }
    if (!joinsUnit(tokens, index, writing)) return null
  }
  return null
}

// "14 millions d'euros", "14 Mio. US-Dollar": what may stand between a magnitude and its unit.
function joinsUnit(tokens: readonly Token[], at: number, writing: NumberWriting): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' }
  return (
    isHyphenAt(tokens, at) ||
    text === '.' ||
    writing.nations.has(lower) ||
    writing.unitJoints?.has(lower) === true
  )
}

// "dollars canadiens", "300 M$ CA": the country may follow the unit, as an adjective in lower case or two capitals.
function afterNation(tokens: readonly Token[], unit: number, writing: NumberWriting): number {
  const { text, lower } = tokens[unit] ?? { text: '', lower: '' }
  const shared = text === '$' || SHARED_UNITS.has(writing.currencies.get(lower) ?? '')
  return shared && nationAt(tokens, unit + 1, writing) !== undefined ? unit + 2 : unit + 1
}

function nationAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): string | undefined {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' }
  const isCapitals = text === text.toUpperCase()
  if (text !== lower && !isCapitals) return undefined
  const nation = writing.nations.get(lower)
  return nation ?? (isCapitals && text.length === 2 ? DOLLAR_PREFIXES.get(lower) : undefined)
}

// A sign right before the next figure belongs to that one ("$5 to $6").
function unitAt(tokens: readonly Token[], at: number, writing: NumberWriting): string | undefined {
  const text = tokens[at]?.text ?? ''
  const opensNext = tokens[at + 1]?.kind === 'number'
  const sign = opensNext ? undefined : CURRENCY_SIGNS.get(text)
  if (sign !== undefined) return text === '$' ? (nationAt(tokens, at + 1, writing) ?? sign) : sign
  return CURRENCY_CODES.get(text) ?? nationalUnit(tokens, at, writing)
}

function nationalUnit(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): string | undefined {
  const unit = writing.currencies.get(lowerAt(tokens, at))
  if (isOtherWord(tokens, at, writing)) return undefined
  if (unit === undefined || !SHARED_UNITS.has(unit)) return unit
  const nation = isHyphenAt(tokens, at - 1) ? at - 2 : at - 1
  return writing.nations.get(lowerAt(tokens, nation)) ?? nationAt(tokens, at + 1, writing) ?? unit
}

// "in 2024 won the bid": a word that is no unit behind a bare small figure.
function isOtherWord(tokens: readonly Token[], at: number, { looseUnits }: NumberWriting): boolean {
  const figure = tokens[at - 1]
  return (
    looseUnits?.has(lowerAt(tokens, at)) === true &&
    figure?.kind === 'number' &&
    figure.text.length <= FEW_DIGITS
  )
}

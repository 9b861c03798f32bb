import type { NumberWriting } from '../language/language.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.data.ts'

// "Schweizer Franken", "Hong Kong dollars", "U.S. dollars": tokens between figure and unit.
const UNIT_REACH = 4
/** Units whose country an adjective tells ("Australian dollars"). */
const SHARED_UNITS: ReadonlySet<string> = new Set(['USD', 'SEK', 'MXN'])

/** The currency written before a figure at `at`, with the token it begins at. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly from: number } | null {
  const token = tokens[at - 1]
  if (token === undefined) return null
  const sign = CURRENCY_SIGNS.get(token.text)
  if (sign !== undefined) {
    const prefixed =
      sign === 'USD' && token.glued ? DOLLAR_PREFIXES.get(lowerAt(tokens, at - 2)) : undefined
    return { currency: prefixed ?? sign, from: prefixed === undefined ? at - 1 : at - 2 }
  }
  const from = token.text === '.' && token.glued ? at - 2 : at - 1
  const code = CURRENCY_CODES.get(tokens[from]?.text ?? '')
  return code === undefined ? null : { currency: code, from }
}

/** The currency written after a figure that ends before `at`, with the token after it. */
export function currencyAfter(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): { readonly currency: string; readonly to: number } | null {
  for (let index = at; index <= at + UNIT_REACH; index++) {
    const token = tokens[index]
    if (token === undefined) return null
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

// "dollars canadiens": the country may follow the unit, as an adjective in lower case.
function afterNation(tokens: readonly Token[], unit: number, writing: NumberWriting): number {
  const shared = SHARED_UNITS.has(writing.currencies.get(lowerAt(tokens, unit)) ?? '')
  return shared && nationAt(tokens, unit + 1, writing) !== undefined ? unit + 2 : unit + 1
}

function nationAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): string | undefined {
  const token = tokens[at]
  return token?.text === token?.lower ? writing.nations.get(token?.lower ?? '') : undefined
}

// A sign right before the next figure belongs to that one ("$5 to $6").
function unitAt(tokens: readonly Token[], at: number, writing: NumberWriting): string | undefined {
  const text = tokens[at]?.text ?? ''
  const opensNext = tokens[at + 1]?.kind === 'number'
  const sign = opensNext ? undefined : CURRENCY_SIGNS.get(text)
  return sign ?? CURRENCY_CODES.get(text) ?? nationalUnit(tokens, at, writing)
}

function nationalUnit(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): string | undefined {
  const unit = writing.currencies.get(lowerAt(tokens, at))
  if (unit === undefined || !SHARED_UNITS.has(unit)) return unit
  const nation = isHyphenAt(tokens, at - 1) ? at - 2 : at - 1
  return writing.nations.get(lowerAt(tokens, nation)) ?? nationAt(tokens, at + 1, writing) ?? unit
}

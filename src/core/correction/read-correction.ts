import type { Locale } from '../card/locale.ts'
import { say } from '../card/say.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../deal.ts'
import { languageOf } from '../language/languages.ts'
import type { NumberWriting } from '../language/number-writing.ts'
import type { Money } from '../money/money.ts'
import { readMoney } from '../money/read-money.ts'
import { readPercents } from '../money/read-percent.ts'
import { tokenize } from '../text/token.ts'
import type { Correctable, SetRight } from './correction.ts'

/**
 * Reads what an editor typed as the right value of a field, in his language or in English: "14,3 Mrd. Dollar", "49 %",
 * "completed", "A, B". Empty: there is no such value. Null when it cannot be read as one of the field's.
 */
export function readCorrection(field: Correctable, typed: string, locale: Locale): SetRight | null {
  const text = typed.trim()
  switch (field) {
    case 'deal':
      return { field, value: null }
    case 'price':
    case 'valuation':
      return orNothing(text, (sum) => ({ field, value: sum }), wholeSum(text, locale))
    case 'stake':
      return orNothing(text, (points) => ({ field, value: points }), wholeStake(text, locale))
    case 'type':
      return named(
        DEAL_TYPES,
        text,
        (type) => say(locale, `type.${type}`),
        (value) => ({ field, value }),
      )
    case 'status':
      return named(
        DEAL_STATUSES,
        text,
        (status) => say(locale, `status.${status}`),
        (value) => ({ field, value }),
      )
    case 'buyers':
    case 'targets':
      return { field, value: namesIn(text) }
  }
}

function orNothing<T>(
  text: string,
  right: (value: T | null) => SetRight,
  value: T | null,
): SetRight | null {
  if (text === '') return right(null)
  return value === null ? null : right(value)
}

/** In the editor's language; English is understood as well. */
function writings(locale: Locale): readonly NumberWriting[] {
  return [locale, 'en'].flatMap((code) => languageOf(code)?.numbers ?? [])
}

function wholeSum(text: string, locale: Locale): Money | null {
  const tokens = tokenize(text)
  for (const writing of writings(locale)) {
    const [mention, more] = readMoney(tokens, writing)
    if (mention?.to !== tokens.length || more !== undefined) continue
    // "About" and its like stand before the sum.
    if (mention.from <= (mention.money.precision === 'exact' ? 0 : 2)) {
      return mention.money
    }
  }
  return null
}

function wholeStake(text: string, locale: Locale): number | null {
  const tokens = tokenize(/\d$/.test(text) ? `${text} %` : text)
  for (const writing of writings(locale)) {
    const [mention, more] = readPercents(tokens, writing)
    if (mention?.from === 0 && mention.to === tokens.length && more === undefined) {
      return mention.value > 0 && mention.value <= 100 ? mention.value : null
    }
  }
  return null
}

/** By its code or by the name that cards show. */
function named<Code extends string>(
  codes: readonly Code[],
  text: string,
  nameOf: (code: Code) => string,
  right: (code: Code) => SetRight,
): SetRight | null {
  const typed = plain(text)
  const found = codes.find((code) => [plain(code), plain(nameOf(code))].includes(typed))
  return found === undefined ? null : right(found)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ')
}

/** Companies between commas or semicolons. */
function namesIn(text: string): readonly string[] {
  const parts = text.split(/[;,]/).map((part) => part.trim().replace(/\s+/g, ' '))
  return [...new Set(parts.filter((part) => part !== ''))]
}

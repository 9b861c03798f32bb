import { CURRENCIES, LOWER_CODES } from './units.data.ts'

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** The ISO 4217 code that a word, sign or code stands for where nothing but a currency can; null for none. */
export function currencyNamed(typed: string): string | null {
  const upper = typed.toUpperCase()
  return CURRENCIES.get(typed.toLowerCase()) ?? (CODES.has(upper) ? upper : null)
}

/** The same beside a figure, where another word may stand: a code is in capitals unless it is no word ("eur"). */
export function currencyBeside(typed: string): string | null {
  const isWord = typed.toUpperCase() !== typed && !LOWER_CODES.has(typed.toLowerCase())
  return isWord ? (CURRENCIES.get(typed.toLowerCase()) ?? null) : currencyNamed(typed)
}

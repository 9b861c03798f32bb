import { LEGAL_WORDS } from './legal-words.data.ts'

const BRACKETED = /[{<([][^}>)\]\r\n\u2028\u2029]*[}>)\]]/g
const POSSESSIVE = /['’`´]s\b/g
const INITIAL_DOT = /(?<=\b\w)\.(?=\w\b)/g
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu

/**
 * The words of a name that tell it apart: small letters without accents, without tickers and other things in brackets,
 * the possessive, punctuation ("U.S." is "us") and legal forms.
 */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(BRACKETED, ' ')
    .replace(POSSESSIVE, '')
    .replace(INITIAL_DOT, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && !LEGAL_WORDS.has(word))
}

/**
 * Whether two spellings name the same party: equal by their words, all words of one among the other's (one of them
 * longer than two letters), or one the initials of the other's three or more words.
 */
export function sameName(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.length === 0 || y.length === 0) return a.trim().toLowerCase() === b.trim().toLowerCase()
  return (
    x.join('') === y.join('') ||
    isWithin(x, y) ||
    isWithin(y, x) ||
    isInitialsOf(x, y) ||
    isInitialsOf(y, x)
  )
}

/** Whether a name is one of these. */
export function isOneOf(name: string, names: readonly string[]): boolean {
  return names.some((other) => sameName(name, other))
}

/** Whether any of the names is one of the wanted ones. */
export function anyOf(names: readonly string[], wanted: readonly string[]): boolean {
  return names.some((name) => isOneOf(name, wanted))
}

function isWithin(small: readonly string[], big: readonly string[]): boolean {
  return small.every((word) => big.includes(word)) && small.some((word) => word.length > 2)
}

function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  if (long.length < 3 || short.length !== 1) return false
  return short[0] === long.map((word) => word[0]).join('')
}

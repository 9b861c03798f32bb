import { LEGAL_FORMS } from './legal-forms.data.ts'

// Most names are plain words, which need nothing but lower case.
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** Lower case without accents, dots inside abbreviations and punctuation; words separated by one blank. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]+/gu, '')
    .replace(/[ßẞ]/g, 'ss')
    .toLowerCase()
    .replace(/['’`´]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * A comparison key for company names: "Škoda Auto, a.s.", "SKODA AUTO" and "Skoda Auto" share one key. Case, accents,
 * punctuation and legal forms (Inc, AG, GmbH, plc, Holdings …) are dropped; a name made only of legal forms keeps its
 * folded writing. Empty only for a name without letters or digits.
 */
export function nameKey(name: string): string {
  const folded = foldName(name)
  const words = folded.split(' ').filter((word) => word !== '' && !LEGAL_FORMS.has(word))
  return words.length > 0 ? words.join(' ') : folded
}

/**
 * Whether two names may stand for one company: their keys are equal, or the words of one lead the other
 * ("Meta" and "Meta Platforms"). Names without letters or digits are equal to nothing.
 */
export function sameCompany(a: string, b: string): boolean {
  return sameKey(nameKey(a), nameKey(b))
}

/** `sameCompany` for keys already made with `nameKey`. */
export function sameKey(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  return a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

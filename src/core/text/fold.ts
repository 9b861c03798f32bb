// Most names are plain words, which need nothing but lower case.
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/**
 * Text as a line of comparable words: lower case, accents and punctuation gone, one space between and around
 * words (" scale ai "), so that a whole-word or phrase search is a plain substring search. Soft hyphens and other
 * invisible characters part no words, and neither do the dots of an abbreviation ("U.S." is " us ").
 */
export function foldedWords(text: string): string {
  if (PLAIN.test(text)) return ` ${text.toLowerCase()} `
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return folded === '' ? ' ' : ` ${folded} `
}

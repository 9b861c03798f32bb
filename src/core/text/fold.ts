/**
 * Text as a line of comparable words: lower case, accents and punctuation gone, one space between and around
 * words (" scale ai "), so that a whole-word or phrase search is a plain substring search.
 */
export function foldedWords(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return folded === '' ? ' ' : ` ${folded} `
}

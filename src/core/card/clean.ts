/** No message shows more; what lies beyond is not even looked at, so that a huge text costs no more than a long one. */
const LOOKED_AT = 10_000

const ESCAPE = '\u001b'
const BELL = '\u0007'

/**
 * Orders to a terminal (ECMA-48, 5.4 and 8.3): control sequences, and strings such as a window's title. The one-byte
 * forms occur in text that was decoded wrongly, so of them only a sequence with a parameter counts.
 */
const TERMINAL_ORDER = new RegExp(
  String.raw`(?:${ESCAPE}\[|\u009b(?=[0-?]))[0-?]*[ -/]*[@-~]|` +
    String.raw`${ESCAPE}[\]PX^_][^${BELL}${ESCAPE}\u0080-\u009f]*(?:${BELL}|${ESCAPE}\\|\u009c)`,
  'g',
)
/** Line breaks of any kind; Unicode counts the vertical tab and form feed among them (UAX 14, class BK). */
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Controls, and what Unicode counts as invisible: zero-width and direction marks, blank letters, tags. */
const INVISIBLE =
  /[[\p{Cc}--[\t\n]][\p{Default_Ignorable_Code_Point}--[\ufe0e\ufe0f]--\p{Join_Control}]\ufff9-\ufffb]/gv
/**
 * Joiners (U+200C, U+200D), captured where they belong: between two letters of scripts that are written with them,
 * and between two emoji that make one picture. Latin, Greek and Cyrillic need none: there they only deceive.
 */
const JOINER =
  /((?<=[[\p{L}\p{M}]--[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]])\p{Join_Control}(?=[\p{L}--[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]])|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic}))|\p{Join_Control}/gv
const SPACES = /[^\S\n]+/g
/** One space that keeps a figure with its sign, as "49 %" is set in French. */
const NO_BREAK = /^[\u00a0\u202f]$/
/** Marks heaped on one letter reach into the lines above and below. */
const HEAPED_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * Untrusted text as one visible paragraph block: invisible and direction-changing characters and orders to a
 * terminal removed, half surrogates replaced, heaped accents thinned out, spaces collapsed, at most one blank line in
 * a row. What lies beyond the first 10,000 UTF-16 units is left out, with an ellipsis in its place.
 */
export function cleanText(text: string): string {
  if (text.length <= LOOKED_AT) return cleaned(text)
  const head = cleaned(withoutHalf(text.slice(0, LOOKED_AT - 1)))
  return head === '' ? '' : `${head}…`
}

/** Like `cleanText`, on a single line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ')
}

function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(TERMINAL_ORDER, '')
    .replace(BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(JOINER, '$1')
    .replace(HEAPED_MARKS, '$1')
    .replace(SPACES, (spaces) => (NO_BREAK.test(spaces) ? spaces : ' '))
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Without the first half of a surrogate pair whose second half was cut off. */
function withoutHalf(head: string): string {
  return /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head
}

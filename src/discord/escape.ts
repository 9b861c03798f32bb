/** Characters that can start markup anywhere in a line. `<` opens mentions, timestamps and custom emoji. */
const MARKUP = /[\\*_~`|<>[\]@]/g
/** Characters that mean something only at the start of a line: headings, subtext, lists. */
const LINE_START = /^([ ]*)([#+-])/gm
const NUMBERED_LIST = /^([ ]*\d{1,9})([.)])(?= |$)/gm
/** `:tada:` becomes an emoji, `https://` a live link. */
const COLON = /:(?=\/\/|[\w+-]+:)/g

/** The zero-width joiner makes one picture of several emoji; elsewhere joiners only serve to deceive. */
const STRAY_JOINER = /\u200c|\u200d(?!\p{Extended_Pictographic})/gu
/** Controls, and what Unicode counts as invisible: zero-width and direction marks, blank letters, tags. */
const INVISIBLE =
  /[[\p{Cc}--[\t\n]][\p{Default_Ignorable_Code_Point}--[\ufe0e\ufe0f]--\p{Join_Control}]\ufff9-\ufffb]/gv
/** Marks heaped on one letter reach into the lines above and below. */
const HEAPED_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * Untrusted text as one visible paragraph block: invisible and direction-changing characters removed, half
 * surrogates replaced, heaped accents thinned out, spaces collapsed, at most one blank line in a row.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(HEAPED_MARKS, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Like `cleanText`, on a single line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ')
}

/**
 * Plain text that Discord shows as it stands: no markup, mention, emoji shortcode, timestamp or bare link in it
 * takes effect. Every ASCII punctuation mark may be escaped with a backslash in Discord's markdown.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED_LIST, '$1\\$2')
    .replace(COLON, '\\:')
}

/** Characters that can start markup anywhere in a line. `<` opens mentions, timestamps and custom emoji. */
const MARKUP = /[\\*_~`|<>[\]@]/g
/** Characters that mean something only at the start of a line: headings, subtext, lists. */
const LINE_START = /^([ ]*)([#+-])/gm
const NUMBERED_LIST = /^([ ]*\d{1,9})([.)])(?= |$)/gm
/** `:tada:` becomes an emoji, `https://` a live link. */
const COLON = /:(?=\/\/|[\w+-]+:)/g

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

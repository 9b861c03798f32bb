import { decodeHTMLStrict, escapeText } from 'entities'

/** Control characters but tab and line ends, and the two non-characters. */
const FORBIDDEN = /[^\t\n\r\x20-\ufffd]/g
const SECTION = /<!\[CDATA\[([^]*?)\]\]>/g

/** Text without the characters that XML forbids (XML 1.0, 2.2), halves of surrogate pairs replaced. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '').toWellFormed()
}

/**
 * The text of an element from what stands between its tags, as a parser would give it: references decoded once, CDATA
 * sections as they are. Content with elements of its own is given as HTML. Names that are no HTML entity stay as written.
 */
export function elementText(inner: string): string {
  const content = inner.trim()
  if (!content.includes('<')) return decoded(content)
  const outside = content.replace(SECTION, '')
  if (/<[a-z!/?]/i.test(outside))
    return content.replace(SECTION, (_, text: string) => escapeText(text))
  const parts: string[] = []
  let at = 0
  for (const section of content.matchAll(SECTION)) {
    parts.push(decoded(content.slice(at, section.index)), section[1] ?? '')
    at = section.index + section[0].length
  }
  parts.push(decoded(content.slice(at)))
  return parts.join('').trim()
}

function decoded(text: string): string {
  if (!text.includes('&')) return text
  const characters = decodeHTMLStrict(text)
  return text.includes('&#') ? withoutForbidden(characters) : characters
}

import { decodeHTMLStrict, escapeText } from 'entities'

/** All but tab, line ends and what is neither a control character nor one of the two non-characters. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\xa0-\ufffd]/g
const WINDOWS = new TextDecoder('windows-1252')

const SECTION = /<!\[CDATA\[([^]*?)\]\]>/g

/**
 * Text without control characters, most of which XML forbids (XML 1.0, 2.2). Those from U+0080 to U+009F are letters of windows-1252 that somebody took for Latin-1.
 */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, fromWindows)
}

function fromWindows(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 0x80 && code <= 0x9f ? WINDOWS.decode(Uint8Array.of(code)) : ''
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

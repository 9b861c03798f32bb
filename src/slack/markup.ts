import type { CardLink } from '../core/card/card.ts'
import { cleanLine, cleanText } from '../core/card/clean.ts'
import { cutText } from '../core/card/cut.ts'
import { safeUrl } from '../core/card/safe-url.ts'

/**
 * Slack's own markup, written from untrusted text. Slack asks for `&`, `<` and `>` as entities, which alone keeps
 * `<!channel>`, `<@U1>` and `<address|text>` from coming alive (docs.slack.dev/messaging/formatting-message-text).
 * All limits here count UTF-16 units after escaping, which is never less than what Slack counts.
 */

/** Longest address that is still made a link; Slack's own limit for an address in a block is 3000. */
const URL_LIMIT = 1000

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * Slack has no escape for its formatting marks, and an invisible character beside one would end up in whatever a
 * reader copies. So a mark that could format is shown by its nearest look-alike.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }

const WORD = /[\p{L}\p{N}]/u

/** One line for a `plain_text` object: cleaned, escaped, at most `limit` units. */
export function plainLine(text: string, limit: number): string {
  return cutText(cleanLine(text), limit, escapeEntities)
}

/** One line for a `mrkdwn` object: as `plainLine`, and nothing in it formats. */
export function line(text: string, limit: number): string {
  return cutText(cleanLine(text), limit, escapeMarks)
}

/** Paragraphs for a `mrkdwn` object: line breaks stay, at most one empty line in a row. */
export function paragraphs(text: string, limit: number): string {
  return cutText(cleanText(text), limit, escapeMarks)
}

/** The text in bold; nothing for empty text. */
export function bold(text: string, limit: number): string {
  const inner = line(text, limit - 2)
  return inner === '' ? '' : `*${inner}*`
}

/** A link, or its text alone when the address is missing or unsafe. `limit` is for the text. */
export function link(source: CardLink, limit: number): string {
  const url = linkAddress(source.url)
  if (url === null) return line(source.text, limit)
  // The bar parts address and text.
  const text = line(source.text.replaceAll('|', '∣'), limit)
  return `<${url.address}|${text === '' ? line(url.host, limit) : text}>`
}

/** With what would end a link early percent-encoded; null when the address is unsafe or overlong. */
function linkAddress(
  raw: string | null,
): { readonly address: string; readonly host: string } | null {
  const url = safeUrl(raw, URL_LIMIT)
  if (url === null) return null
  const address = url.href
    .replaceAll('|', '%7C')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replaceAll('&', '&amp;')
  return address.length > URL_LIMIT ? null : { address, host: url.host }
}

function escapeEntities(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
}

function escapeMarks(text: string): string {
  const chars = Array.from(text)
  const shown = chars.map((char, index) =>
    unformatted(char, { before: chars[index - 1] ?? '', after: chars[index + 1] ?? '' }),
  )
  return escapeEntities(shown.join(''))
}

type Neighbours = { readonly before: string; readonly after: string }

function unformatted(char: string, { before, after }: Neighbours): string {
  // A mark inside a word ("snake_case") formats nothing in Slack; a backtick does anywhere.
  if (char !== '`' && WORD.test(before) && WORD.test(after)) return char
  // At the start of a line Slack reads even the escaped sign as a quotation.
  if (char === '>' && (before === '' || before === '\n')) return '›'
  return LOOK_ALIKES[char] ?? char
}

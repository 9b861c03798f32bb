import type { CardLink } from '../core/card/card.ts'

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

// Controls except white space; soft hyphen; zero-width, direction and invisible marks; byte order mark; tags.
const INVISIBLE =
  /(?![\t\n\v\f\r])[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu

const WORD = /[\p{L}\p{N}]/u

/** One line for a `plain_text` object: white space folded, escaped, at most `limit` units. */
export function plainLine(text: string, limit: number): string {
  return escapeCut(foldSpaces(text), limit, (char) => char)
}

/** One line for a `mrkdwn` object: as `plainLine`, and nothing in it formats. */
export function line(text: string, limit: number): string {
  return escapeCut(foldSpaces(text), limit, unformatted)
}

/** Paragraphs for a `mrkdwn` object: line breaks stay, at most one empty line in a row. */
export function paragraphs(text: string, limit: number): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(foldSpaces)
  const folded = lines.join('\n').replace(/\n{3,}/g, '\n\n')
  return escapeCut(folded.trim(), limit, unformatted)
}

/** The text in bold; nothing for empty text. */
export function bold(text: string, limit: number): string {
  const inner = line(text, limit - 2)
  return inner === '' ? '' : `*${inner}*`
}

/** A link, or its text alone when the address is missing or unsafe. `limit` is for the text. */
export function link(source: CardLink, limit: number): string {
  const url = source.url === null ? null : linkAddress(source.url)
  if (url === null) return line(source.text, limit)
  // The bar parts address and text.
  const text = line(source.text.replaceAll('|', '∣'), limit)
  return `<${url.address}|${text === '' ? line(url.host, limit) : text}>`
}

/** Only http(s), without user name or password, with what would end a link early percent-encoded. */
function linkAddress(raw: string): { readonly address: string; readonly host: string } | null {
  const url = URL.parse(raw)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  if (url.username !== '' || url.password !== '') return null
  const address = url.href
    .replaceAll('|', '%7C')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replaceAll('&', '&amp;')
  return address.length > URL_LIMIT ? null : { address, host: url.host }
}

function foldSpaces(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

type Neighbours = { readonly before: string; readonly after: string }

function escapeCut(
  text: string,
  limit: number,
  show: (char: string, around: Neighbours) => string,
): string {
  // Every character becomes at least one unit, so what lies beyond the limit cannot matter.
  const chars = Array.from(text.slice(0, limit + 2).toWellFormed())
  const pieces: string[] = []
  let length = 0
  for (const [index, char] of chars.entries()) {
    const around = { before: chars[index - 1] ?? '', after: chars[index + 1] ?? '' }
    const shown = show(char, around)
    const piece = ENTITIES[shown] ?? shown
    pieces.push(piece)
    length += piece.length
    if (length > limit) return shorten(pieces, length, limit)
  }
  return pieces.join('')
}

function shorten(pieces: string[], length: number, limit: number): string {
  let left = length
  while (left > limit - 1) left -= pieces.pop()?.length ?? left
  return `${pieces.join('').trimEnd()}…`
}

function unformatted(char: string, { before, after }: Neighbours): string {
  // A mark inside a word ("snake_case") formats nothing in Slack; a backtick does anywhere.
  if (char !== '`' && WORD.test(before) && WORD.test(after)) return char
  // At the start of a line Slack reads even the escaped sign as a quotation.
  if (char === '>' && (before === '' || before === '\n')) return '›'
  return LOOK_ALIKES[char] ?? char
}

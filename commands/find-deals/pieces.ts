import { safeUrl } from '../../src/core/card/safe-url.ts'
import type { AskedMessage } from '../message.ts'

/** A text that is read like an article. */
export interface Piece {
  readonly title: string
  readonly text: string
  /** As far as it is known, ISO 639-1. */
  readonly lang: string | undefined
  /** Where it stands; null: in the message itself. */
  readonly url: URL | null
}

/** Longer messages and previews are read so far. Characters. */
const READ = 20_000

/** A longer first line is no headline. Characters. */
const HEADLINE = 300

/** So many links of a message are followed, and so many previews read. */
const LINKS = 3
const PREVIEWS = 5

const LONGEST_ADDRESS = 2_000
const ADDRESS = /https?:\/\/[^\s<>|"]+/gi

/** The message's own words and what the platform shows of the pages it links to. */
export function ownPieces({ text, previews }: AskedMessage): readonly Piece[] {
  const own = pieceOf(text.slice(0, READ).replace(ADDRESS, ' '), null)
  const shown = previews.slice(0, PREVIEWS).map(({ title, text: words, url }) => ({
    title: title.slice(0, HEADLINE),
    text: words.slice(0, READ),
    lang: undefined,
    url: safeUrl(url, LONGEST_ADDRESS),
  }))
  return [own, ...shown].filter(({ title, text: words }) => `${title}${words}`.trim() !== '')
}

/** The first line stands where an article has its headline. */
function pieceOf(text: string, url: URL | null): Piece {
  const [first = '', ...rest] = text.trim().split('\n')
  const isHeadline = first.length <= HEADLINE && rest.some((line) => line.trim() !== '')
  return isHeadline
    ? { title: first.trim(), text: rest.join('\n').trim(), lang: undefined, url }
    : { title: '', text: text.trim(), lang: undefined, url }
}

/** The first few addresses in the message and its previews, each once. */
export function linksIn({ text, previews }: AskedMessage): readonly URL[] {
  const written = text.slice(0, READ).match(ADDRESS) ?? []
  const addresses = [...written.map(withoutTail), ...previews.map(({ url }) => url)]
  const links = addresses
    .map((address) => safeUrl(address, LONGEST_ADDRESS))
    .filter((url) => url !== null)
  return [...new Map(links.map((url) => [url.href, url])).values()].slice(0, LINKS)
}

/** What ends a sentence or brackets is not the address's. */
function withoutTail(address: string): string {
  return address.replace(/[.,;:!?'”’»)\]}*_]{1,20}$/u, '')
}

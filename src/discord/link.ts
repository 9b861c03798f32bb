import type { CardLink } from '../core/card/card.ts'
import { cleanLine, escapeMarkdown } from './escape.ts'
import { fitText } from './fit.ts'

/** Longer addresses are shown as plain text: they would eat a message's 4,000 characters. */
const MAX_URL = 1000
const MAX_LABEL = 150
/** What would end or change a masked link early, percent-encoded. */
const UNSAFE_IN_LINK = /[()<>\\"'`|*~\s]/g
const LOOKS_LIKE_ADDRESS = /:\/\/|[\p{L}\p{N}-]\.\p{L}{2,}/u

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** The address as it may stand in a message; null unless it is http(s), without credentials, and not overlong. */
function safeUrl(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  const web = url.protocol === 'https:' || url.protocol === 'http:'
  if (!web || url.username !== '' || url.password !== '') return null
  return url.href.replace(UNSAFE_IN_LINK, percentEncode).length <= MAX_URL ? url : null
}

/** Brackets would end the label early even when escaped, so they become round ones. */
function escapeLabel(text: string): string {
  return escapeMarkdown(text.replaceAll('[', '(').replaceAll(']', ')'))
}

/**
 * A link as Discord markdown. A label that reads like an address gets the real host behind it, so that it cannot
 * pass for another site; without a safe address only the label is shown.
 */
export function renderLink(link: CardLink): string {
  const url = safeUrl(link.url)
  const label = cleanLine(link.text) || (url?.host ?? '')
  if (label === '') return ''
  const text = fitText(label, MAX_LABEL, escapeLabel)
  if (url === null) return text
  const target = url.href.replace(UNSAFE_IN_LINK, percentEncode)
  if (!LOOKS_LIKE_ADDRESS.test(label)) return `[${text}](${target})`
  return `[${text}](${target}) (${escapeMarkdown(url.host.slice(0, 100))})`
}

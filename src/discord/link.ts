import type { CardLink } from '../core/card/card.ts'
import { cleanLine } from '../core/card/clean.ts'
import { cutText } from '../core/card/cut.ts'
import { safeUrl } from '../core/card/safe-url.ts'
import { escapeMarkdown } from './escape.ts'

/** Longer addresses are shown as plain text: they would eat a message's 4,000 characters. */
const MAX_URL = 1000
const MAX_LABEL = 150
/** What would end or change a masked link early, percent-encoded. */
const UNSAFE_IN_LINK = /[()<>\\"'`|*~\s]/g
const LOOKS_LIKE_ADDRESS = /:\/\/|[\p{L}\p{N}-]\.\p{L}{2,}/u

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** The address as it may stand in a masked link, with its host; null when it is unsafe or overlong. */
function targetOf(address: string | null): { readonly href: string; readonly host: string } | null {
  const url = safeUrl(address, MAX_URL)
  if (url === null) return null
  const href = url.href.replace(UNSAFE_IN_LINK, percentEncode)
  return href.length > MAX_URL ? null : { href, host: url.host }
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
  const target = targetOf(link.url)
  const label = cleanLine(link.text) || (target?.host ?? '')
  if (label === '') return ''
  const text = cutText(label, MAX_LABEL, escapeLabel)
  if (target === null) return text
  if (!LOOKS_LIKE_ADDRESS.test(label)) return `[${text}](${target.href})`
  return `[${text}](${target.href}) (${escapeMarkdown(target.host.slice(0, 100))})`
}

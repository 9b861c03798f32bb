import { stripVTControlCharacters } from 'node:util'

/**
 * Characters that steer a display instead of showing something: C0 and C1 controls except the line feed, bidi
 * overrides and isolates (UAX 9), zero-width and soft-hyphen characters, and Unicode tag characters. Joiners
 * (U+200C, U+200D) stay, as emoji and several scripts need them.
 */
const STEERING =
  /(?!\n)\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** Untrusted text made safe to show over several lines, at most `limit` UTF-16 units with an ellipsis at a cut. */
export function plainText(text: string, limit: number): string {
  const lines = withoutSteering(text, limit).replaceAll(/\n{3,}/g, '\n\n')
  return cut(lines.trim(), limit)
}

/** Untrusted text made safe to show on one line, at most `limit` UTF-16 units with an ellipsis at a cut. */
export function plainLine(text: string, limit: number): string {
  return cut(withoutSteering(text, limit).replaceAll(/\s+/g, ' ').trim(), limit)
}

/** Only what could still be shown is looked at, so that a huge text costs no more than a long one. */
function withoutSteering(text: string, limit: number): string {
  const head = text.slice(0, limit * 4).toWellFormed()
  const lines = stripVTControlCharacters(head).replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
  return lines.replaceAll('\t', ' ').replaceAll(STEERING, '')
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text.slice(0, limit - 1)
  const whole = head.isWellFormed() ? head : head.slice(0, -1)
  return `${whole.trimEnd()}…`
}

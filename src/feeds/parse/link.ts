/** Letters that may stand in an address as they are; anything else is percent-encoded. */
const CLEAN = /^https?:\/\/[^\s<>"'`{}|\\^]+$/i

/** What everybody must be able to take (RFC 9110, 4.1); to take a much longer one apart costs seconds. Characters. */
const LONGEST = 8_000

/**
 * An absolute http(s) address from what a publisher wrote, resolved against the base; null for anything else
 * and for one that is too long. One that is absolute and clean is kept letter for letter.
 */
export function resolveLink(written: string, base: string | null): string | null {
  const text = written.replace(/[\t\n\r]+/g, '').trim()
  if (text === '' || text.length > LONGEST) return null
  if (CLEAN.test(text)) return URL.canParse(text) ? text : null
  const url = URL.parse(text, base ?? undefined)
  const isLink = url !== null && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST
  return isLink ? url.href : null
}

/** The same, but where no base is known an address without a scheme is kept as written. */
export function resolvedOrRelative(written: string, base: string | null): string | null {
  const text = written.trim()
  const isRelative = base === null && /^[^\s:]+(?:[/?#]|$)/.test(text) && !/[\s<>"]/.test(text)
  return resolveLink(written, base) ?? (isRelative ? text : null)
}

/** The base that inner links are resolved against, from the outermost to the innermost; null without any. */
export function resolveBase(outer: string | null, inner: string | null): string | null {
  if (inner === null) return outer
  return URL.parse(inner, outer ?? undefined)?.href ?? outer
}

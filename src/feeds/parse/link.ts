/** Letters that may stand in an address as they are; anything else is percent-encoded. */
const CLEAN = /^https?:\/\/[^\s<>"'`{}|\\^]+$/i

/**
 * An absolute http(s) address from what a publisher wrote, resolved against the base; null for anything else. One
 * that is absolute and clean is kept letter for letter.
 */
export function resolveLink(written: string, base: string | null): string | null {
  const text = written.replace(/[\t\n\r]+/g, '').trim()
  if (text === '') return null
  const url = URL.parse(text, base ?? undefined)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
  return CLEAN.test(text) ? text : url.href
}

/** The base that inner links are resolved against, from the outermost to the innermost; null without any. */
export function resolveBase(outer: string | null, inner: string | null): string | null {
  if (inner === null) return outer
  return URL.parse(inner, outer ?? undefined)?.href ?? outer
}

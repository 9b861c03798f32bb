import { canonicalFeedUrl } from './canonical-url.ts'

const LONGEST_URL = 2_000

/**
 * A feed's address as people write it: `feed:` and a missing scheme are put right. Null for what is no http(s) address,
 * or carries a user name or password.
 */
export function feedAddress(written: string): string | null {
  const text = written
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
  if (text.length > LONGEST_URL || /\s/.test(text)) return null
  const isBare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u.test(text)
  const url = URL.parse(isBare ? `https://${text}` : text)
  if (url === null || canonicalFeedUrl(url.href) === null) return null
  if (url.username !== '' || url.password !== '') return null
  url.hash = ''
  return url.href
}

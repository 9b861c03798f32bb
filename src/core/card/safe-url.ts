/**
 * The address of an untrusted link; null unless it is http(s), hides its host behind no user name or password
 * (`https://bank@evil.example`), and takes at most `max` UTF-16 units as written and as percent-encoded.
 */
export function safeUrl(address: string | null, max: number): URL | null {
  if (address === null || address.length > max || !URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || url.username !== '' || url.password !== '') return null
  return url.href.length <= max ? url : null
}

/** The primary language of a tag such as `de-AT` or `pt_BR` (RFC 5646, 2.2.1); null for what is none. */
export function primaryLanguage(tag: string | null): string | null {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null
}

/**
 * The text as both databases keep it. PostgreSQL refuses U+0000 in text, and UTF-8 has no lone surrogates: each such
 * code unit becomes U+FFFD, so that offsets into the text still fit. Values other than text pass unchanged.
 */
export function storable(parameter: unknown): unknown {
  return typeof parameter === 'string'
    ? parameter.toWellFormed().replaceAll('\0', '\uFFFD')
    : parameter
}

import { htmlLine } from '../../src/feeds/parse/html-text.ts'

/** Whether two texts are the same to a reader: markup, references and white space folded. */
export function sameText(read: string | null, expected: string): boolean {
  return read !== null && folded(read) === folded(expected)
}

/** The reference keeps only so many characters of a title. */
const KEPT = 200

/** The same, but of a title that the reference has cut off only the beginning counts. */
export function sameStart(read: string | null, expected: string): boolean {
  const isCut = expected.length >= KEPT
  return isCut ? folded(read ?? '').startsWith(folded(expected)) : sameText(read, expected)
}

function folded(text: string): string {
  return htmlLine(htmlLine(text)).replace(/[\s\u200b]+/g, '')
}

/**
 * Whether two addresses are the same; how a URL is written out makes no difference, nor whether a relative one that the
 * reference leaves so has been resolved.
 */
export function sameLink(read: string | null, expected: string): boolean {
  if (read === null) return false
  const isResolved = URL.canParse(read) && !URL.canParse(expected)
  return written(read) === (isResolved ? URL.parse(expected, read)?.href : written(expected))
}

function written(address: string): string {
  const text = address.replace(/[\t\n\r]+/g, '').trim()
  return URL.parse(text)?.href ?? text
}

/** Whether two instants are the same second. */
export function sameInstant(read: number | null, expected: number): boolean {
  return read !== null && Math.floor(read / 1000) === Math.floor(expected / 1000)
}

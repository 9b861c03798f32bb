import { parseFeedDate } from './parse/feed-date.ts'

/** The instant of a date in an HTTP header, milliseconds since 1970, UTC; null for none, and for a bare number. */
export function parseHttpDate(text: string | undefined): number | null {
  return text?.includes(':') === true ? parseFeedDate(text) : null
}

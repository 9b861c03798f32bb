/** Longest line or text that is read, in UTF-16 units; what is beyond it is an error of its own. */
export const MAX_LENGTH = 8 * 1024 * 1024

/** The value of a JSON line; undefined when the line is no JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Why a line or an article was not read. `limit` in UTF-16 units. */
export function tooLong(what: 'line' | 'article', limit: number): string {
  return `the ${what} is longer than ${limit} characters; shorten it`
}

/** A reading position in a query's text. */
export interface Cursor {
  readonly text: string
  at: number
}

/** Moves past white space and says whether anything is left. */
export function skipSpace(cursor: Cursor): boolean {
  while (cursor.at < cursor.text.length && /\s/.test(cursor.text.charAt(cursor.at))) cursor.at += 1
  return cursor.at < cursor.text.length
}

/** Takes `symbol` if it stands here. */
export function take(cursor: Cursor, symbol: string): boolean {
  if (!cursor.text.startsWith(symbol, cursor.at)) return false
  cursor.at += symbol.length
  return true
}

/** Takes the run of characters that match `allowed`, possibly none. */
export function takeWhile(cursor: Cursor, allowed: RegExp): string {
  const start = cursor.at
  while (cursor.at < cursor.text.length && allowed.test(cursor.text.charAt(cursor.at))) {
    cursor.at += 1
  }
  return cursor.text.slice(start, cursor.at)
}

/** Takes the keyword if it stands here as a whole word, in any case. */
export function takeKeyword(cursor: Cursor, keyword: string): boolean {
  const end = cursor.at + keyword.length
  const next = cursor.text.charAt(end)
  const here = cursor.text.slice(cursor.at, end).toLowerCase() === keyword
  if (!here || (next !== '' && !/[\s()]/.test(next))) return false
  cursor.at = end
  return true
}

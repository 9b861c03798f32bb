/** A reading position in a query's text. */
export interface Cursor {
  readonly text: string
  at: number
}

/** Moves past white space and says whether anything is left. */
export function skipSpace(cursor: Cursor): boolean {
  takeMatch(cursor, /\s+/y)
  return cursor.at < cursor.text.length
}

/** Takes `symbol` if it stands here. */
export function take(cursor: Cursor, symbol: string): boolean {
  if (!cursor.text.startsWith(symbol, cursor.at)) return false
  cursor.at += symbol.length
  return true
}

/** Takes what the sticky pattern matches here; null when it does not match. */
export function takeMatch(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  const match = matchAt(cursor, pattern)
  if (match !== null) cursor.at += match[0].length
  return match
}

/** The same without moving on. */
export function matchAt({ text, at }: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

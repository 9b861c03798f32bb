/** Queries that are too long to stand in the menus and buttons below their answer. */
export interface AskedQueryStore {
  /** Keeps a query for ninety days from `at` (milliseconds since 1970, UTC) on, and gives the key it is found by: letters, digits, `-` and `_`. */
  keepQuery(text: string, at: number): Promise<string>
  /** Null for a key that is unknown or whose query has been forgotten since. */
  keptQuery(key: string): Promise<string | null>
}

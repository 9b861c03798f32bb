/**
 * Spreadsheets take a cell for a formula that begins with one of these, also behind marks that we put there ourselves
 * (OWASP, "CSV Injection").
 */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

/** The text as a cell that no spreadsheet calculates: with an apostrophe before what would be a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell that may have been guarded: the inverse of `guarded`. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}

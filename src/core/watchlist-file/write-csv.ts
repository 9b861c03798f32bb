import { guarded } from './formula-guard.ts'
import type { ListInFile } from './watchlist-file.ts'

/** The watchlists as CSV (RFC 4180), a rule a row; no cell is one that a spreadsheet would calculate. */
export function writeCsv(lists: readonly ListInFile[]): string {
  const rows = lists.flatMap(({ name, rules }) =>
    rules.map(({ query }) => [cell(name ?? ''), cell(query)].join(',')),
  )
  return ['watchlist,rule', ...rows, ''].join('\r\n')
}

function cell(text: string): string {
  const safe = guarded(text)
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

import { CsvError, parse } from 'csv-parse/sync'
import { err, ok, type Result } from '../result.ts'
import { checkedRule } from './checked-rule.ts'
import { collectedLists } from './collected-lists.ts'
import { FILE_FAULTS } from './file-faults.data.ts'
import { unguarded } from './formula-guard.ts'
import { type FileFault, type FileReading, LIST_NAME, type RuleInFile } from './watchlist-file.ts'

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Reads watchlists from CSV with the columns `rule` and, if there is more than one list, `watchlist`. */
export function readCsv(text: string): FileReading {
  const rows = rowsOf(text)
  if (!rows.ok) return refused(rows.error)
  const [heading, ...others] = rows.value
  const names = (heading?.cells ?? []).map((name) => name.trim().toLowerCase())
  const columns = { rule: names.indexOf('rule'), list: names.indexOf('watchlist') }
  if (columns.rule < 0) return refused({ line: heading?.line ?? 1, says: FILE_FAULTS.noHeading })
  const read = others.map((row) => readRow(row, columns))
  return {
    lists: collectedLists(read.flatMap((one) => (one.ok ? [one.value] : []))),
    faults: read.flatMap((one) => (one.ok ? [] : [one.error])),
    passedOver: [],
  }
}

function readRow(
  { line, cells }: Row,
  columns: { readonly rule: number; readonly list: number },
): Result<{ readonly name: string | null; readonly rule: RuleInFile }, FileFault> {
  const name = unguarded(cells[columns.list] ?? '').trim()
  if (name !== '' && !LIST_NAME.test(name)) return err({ line, says: FILE_FAULTS.badName })
  const rule = checkedRule(unguarded(cells[columns.rule] ?? ''), line)
  return rule.ok ? ok({ name: name === '' ? null : name, rule: rule.value }) : rule
}

/** The rows with the line on which each begins; empty ones are passed over. */
function rowsOf(text: string): Result<readonly Row[], FileFault> {
  const options = { delimiter: delimiterOf(text), relax_column_count: true, raw: true } as const
  try {
    // The types do not know that `raw` puts each record beside its text.
    const records: readonly unknown[] = parse(text, options)
    const rows = numbered(records.filter((record) => isRecord(record)))
    return ok(rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const why = error.message.replace(/ at line \d+/, '')
    return err({ line: lineOf(error), says: FILE_FAULTS.badSyntax('CSV', why) })
  }
}

interface RawRecord {
  readonly raw: string
  readonly record: readonly string[]
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && 'raw' in value && 'record' in value
}

function numbered(records: readonly RawRecord[]): readonly Row[] {
  let next = 1
  return records.map(({ raw, record }) => {
    const line = next
    next += raw.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(raw) ? 1 : 0)
    return { line, cells: record }
  })
}

function lineOf(error: CsvError): number {
  const line: unknown = Reflect.get(error, 'lines')
  return typeof line === 'number' ? line : 1
}

/** Spreadsheets of many countries part columns by semicolons. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r|\n/, 1)
  const count = (mark: string) => heading.split(mark).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

function refused(fault: FileFault): FileReading {
  return { lists: [], faults: [fault], passedOver: [] }
}

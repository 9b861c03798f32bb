import { parse } from 'csv-parse/sync'
import { describeError } from '../../core/error.ts'
import { type InputLine, textLines } from '../text-lines.ts'

/** A record with the line where it begins, from 1, or why that line cannot be read. */
export type CsvRecord =
  | { readonly kind: 'record'; readonly line: number; readonly fields: readonly string[] }
  | { readonly kind: 'fault'; readonly line: number; readonly message: string }

/** Lines that belong to one record, as far as their quotes tell. */
interface Draft {
  readonly line: number
  readonly lines: readonly string[]
}

interface Shape {
  readonly delimiter: string
  readonly width: number
}

const LONGEST_LINE = 1024 * 1024
/** A record that goes on for more lines than this has lost a quote. */
const MOST_LINES = 50
const DRAFTS_AT_A_TIME = 500

/**
 * The records of a CSV text behind its heading, in order. A damaged line costs itself only: a quote that is never closed
 * does not swallow what follows it.
 */
export async function* csvRecords(
  input: AsyncIterable<string | Buffer>,
  shape: Shape,
): AsyncGenerator<CsvRecord> {
  let drafts: Draft[] = []
  for await (const draft of readDrafts(textLines(input, LONGEST_LINE))) {
    drafts.push(draft)
    if (drafts.length < DRAFTS_AT_A_TIME) continue
    yield* readRecords(drafts, shape)
    drafts = []
  }
  yield* readRecords(drafts, shape)
}

async function* readDrafts(lines: AsyncIterable<InputLine>): AsyncGenerator<Draft> {
  let held: string[] = []
  let number = 0
  let isOpen = false
  for await (const line of lines) {
    number += 1
    const text = line.kind === 'line' ? line.text.replace(/\r$/, '') : '"'
    if (number === 1 || (held.length === 0 && text.trim() === '')) continue
    held.push(text)
    isOpen = hasOddQuotes(text) !== isOpen
    if (isOpen && held.length < MOST_LINES) continue
    yield* isOpen ? singly(held, number) : [{ line: number - held.length + 1, lines: held }]
    held = []
    isOpen = false
  }
  yield* singly(held, number)
}

function singly(lines: readonly string[], last: number): Draft[] {
  return lines.map((text, at) => ({ line: last - lines.length + 1 + at, lines: [text] }))
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOdd = !isOdd
  return isOdd
}

/** All at once when they are in order, which is much faster, and else one by one. */
function readRecords(drafts: readonly Draft[], shape: Shape): readonly CsvRecord[] {
  const records = readAll(drafts, shape)
  return records ?? drafts.flatMap((draft) => readOne(draft, shape))
}

function readAll(drafts: readonly Draft[], shape: Shape): readonly CsvRecord[] | null {
  const records = fieldsOf(drafts.map(({ lines }) => lines.join('\n')).join('\n'), shape)
  if (typeof records === 'string' || records.length !== drafts.length) return null
  const found = drafts.map(({ line }, at) => ({
    kind: 'record' as const,
    line,
    fields: records[at] ?? [],
  }))
  return found.every(({ fields }) => fields.length === shape.width) ? found : null
}

function readOne({ line, lines }: Draft, shape: Shape): readonly CsvRecord[] {
  const records = fieldsOf(lines.join('\n'), shape)
  const fields = typeof records === 'string' ? undefined : records[0]
  if (fields?.length === shape.width && records.length === 1)
    return [{ kind: 'record', line, fields }]
  const message =
    typeof records === 'string'
      ? records
      : `has ${fields?.length ?? 0} columns instead of ${shape.width}`
  const [, ...others] = lines
  return [
    { kind: 'fault', line, message },
    ...others.flatMap((text, at) => readOne({ line: line + at + 1, lines: [text] }, shape)),
  ]
}

/** The records' fields, or why they cannot be read. */
function fieldsOf(text: string, { delimiter }: Shape): readonly (readonly string[])[] | string {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, trim: true })
  } catch (error) {
    return `is not valid CSV: ${describeError(error).replace(/ at line \d+/, '')}`
  }
}

/** The columns that a heading names, lower case. */
export function headingOf(line: string): Shape & { readonly columns: readonly string[] } {
  const text = line.replace(/^\ufeff/, '').replace(/\r$/, '')
  const count = (mark: string) => text.split(mark).length
  const delimiter = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
  const fields = fieldsOf(text, { delimiter, width: 0 })
  const names = typeof fields === 'string' ? [] : (fields[0] ?? [])
  const columns = names.map((name) => name.toLowerCase())
  return { delimiter, width: columns.length, columns }
}

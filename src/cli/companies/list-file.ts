import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import type { CompanySource } from '../../store/company/company-tables.ts'
import { UsageError } from '../usage-error.ts'
import { CSV_COLUMNS, readCsvRow } from './company-csv.ts'
import { csvRecords, headingOf } from './csv-records.ts'
import { ENTITY_COLUMN, RELATION_COLUMN, readEntity, readRelation } from './gleif.ts'
import type { ListRow, RowContent } from './list-row.ts'
import { secRows } from './sec-tickers.ts'

export const LIST_FORMATS = ['csv', 'sec', 'gleif'] as const
export type ListFormat = (typeof LIST_FORMATS)[number]

/** A list that can be imported. */
export interface ListFile {
  readonly path: string
  readonly source: Exclude<CompanySource, 'file'>
  /** The same for the same file, unless it was changed. */
  readonly fingerprint: string
  readonly bytes: number
  /** Its rows in order; `read` is told how many bytes have been read. */
  rows(read: (bytes: number) => void): AsyncIterable<ListRow> | Iterable<ListRow>
}

/** The heading of GLEIF's files has some 300 columns. */
const HEAD_BYTES = 256 * 1024
const MOST_JSON_BYTES = 64 * 1024 * 1024

/** Looks at a file's beginning to tell what it is. Wrong usage when it is no list that can be imported. */
export async function openList(path: string, format: ListFormat | null): Promise<ListFile> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile())
    throw new UsageError(`${path} cannot be read: name a file that exists`)
  const head = await readHead(path)
  const print = createHash('sha256').update(`${found.size} ${found.mtimeMs} `).update(head)
  const text = head.toString('utf8')
  const isJson = /^\ufeff?\s*\{/.test(text)
  const common = { path, bytes: found.size, fingerprint: print.digest('base64url') }
  if (format === 'sec' || (format === null && isJson)) return secFile(common)
  return csvFile(common, text.split('\n', 1)[0] ?? '', format)
}

async function readHead(path: string): Promise<Buffer> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  return buffer.subarray(0, bytesRead)
}

type Common = Pick<ListFile, 'path' | 'bytes' | 'fingerprint'>

async function secFile(common: Common): Promise<ListFile> {
  if (common.bytes > MOST_JSON_BYTES)
    throw new UsageError(`${common.path} is larger than the 64 MiB that are read of JSON`)
  const text = (await readFile(common.path, 'utf8')).replace(/^\ufeff/, '')
  return { ...common, source: 'sec', rows: () => secRows(text) }
}

function csvFile(common: Common, heading: string, format: ListFormat | null): ListFile {
  const { columns, ...shape } = headingOf(heading)
  const kind = kindOf(columns)
  if (kind === null || (format !== null && format !== kind.source)) {
    throw new UsageError(
      `${common.path} cannot be imported: its first line must name the column "name" ` +
        `(also ${CSV_COLUMNS.slice(1).join(', ')}), or be that of a CSV file of GLEIF`,
    )
  }
  const at = new Map(columns.map((column, index) => [column, index]))
  return {
    ...common,
    source: kind.source,
    async *rows(read) {
      const input = createReadStream(common.path)
      for await (const record of csvRecords(input, shape)) {
        const place = `line ${record.line}`
        read(input.bytesRead)
        if (record.kind === 'fault') yield { place, kind: 'fault', message: record.message }
        else yield { place, ...kind.read((column) => record.fields[at.get(column) ?? -1] ?? '') }
      }
    },
  }
}

interface Kind {
  readonly source: 'csv' | 'gleif'
  readonly read: (row: (column: string) => string) => RowContent
}

function kindOf(columns: readonly string[]): Kind | null {
  if (columns.includes(ENTITY_COLUMN)) return { source: 'gleif', read: readEntity }
  if (columns.includes(RELATION_COLUMN)) return { source: 'gleif', read: readRelation }
  return columns.includes('name') ? { source: 'csv', read: readCsvRow } : null
}

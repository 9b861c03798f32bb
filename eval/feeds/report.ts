import { cpus } from 'node:os'
import { markdownTable } from '../markdown-table.ts'
import { type FullTextFindings, fullTextReport } from './full-text.ts'
import type { Row, Share } from './tally.ts'

/** What the measurement of feeds found. */
export interface FeedFindings {
  readonly rows: readonly Row[]
  /** The longest a file took on the clock, milliseconds. */
  readonly slowestMs: number
  readonly megabytes: number
  /** Processor time for the whole set, seconds. */
  readonly own: number
  readonly alone: number
  readonly errors: readonly (readonly [string, number])[]
  /** Null without pages. */
  readonly fullText: FullTextFindings | null
}

/** The table and the sentences below it. */
export function feedReport({ rows, ...run }: FeedFindings): string {
  const head = ['what', 'n', 'Dealbell', 'rss-parser', 'held n', 'held', 'aim']
  const lines = rows.map(({ name, own, alone, held, aim }) => [
    name,
    own.of.toString(),
    percent(own),
    percent(alone),
    held.of.toString(),
    percent(held),
    aim === null ? '' : `≥ ${(aim * 100).toFixed(1)} % ${held.right >= aim * held.of ? '✓' : '✗'}`,
  ])
  const named = run.errors.map(([code, count]) => `\`${code}\` ${count}`).join(', ')
  return [
    markdownTable(head, lines),
    `Files that gave no items ended in a named error: ${named}. The slowest file took ${Math.round(run.slowestMs)} ms.`,
    speedLine(run),
    ...(run.fullText === null ? [] : [fullTextReport(run.fullText)]),
  ].join('\n\n')
}

function percent({ right, of }: Share): string {
  return of === 0 ? '–' : `${((right / of) * 100).toFixed(2)} %`
}

function speedLine({ megabytes, own, alone }: Omit<FeedFindings, 'rows'>): string {
  const pace = (seconds: number) => (megabytes / Math.max(seconds, 1e-6)).toFixed(1)
  return (
    `Parsing: ${pace(own)} MB/s of processor time on the whole set, charset, repair and plain text included; rss-parser ` +
    `alone ${pace(alone)} MB/s (${(alone / Math.max(own, 1e-6)).toFixed(2)} times its speed; ` +
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}).`
  )
}

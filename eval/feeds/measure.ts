import { FEED_ERROR_CODES } from '../../src/ports.ts'
import { autodiscoveryRow } from './autodiscovery.ts'
import { capturedRows } from './captured.ts'
import { expectationRow } from './expects.ts'
import { feedFiles, filesBelow } from './feed-file.ts'
import { measureFullText } from './full-text.ts'
import type { Outcome } from './outcome.ts'
import { measureSpeed, readAll } from './read-all.ts'
import { type Reading, unread } from './reading.ts'
import type { FeedFindings } from './report.ts'
import { check, type Row, rowOf } from './tally.ts'
import { seriesRows } from './time-series.ts'
import { addressRow, dateRow } from './vectors.ts'

/** Reads everything below the data folder with Dealbell and with rss-parser alone, and holds both against what is known. */
export async function measureFeeds(data: string): Promise<FeedFindings> {
  const files = feedFiles(data)
  const bodies = files.map(({ body }) => body)
  const own = await readAll('own-worker.ts', bodies)
  const alone = await readAll('rss-parser-worker.ts', bodies)
  const outcomes = files.flatMap((file, at) => {
    const [ours, theirs] = [own.readings[at], alone.readings[at]]
    return ours && theirs ? [{ file, own: ours, alone: theirs }] : []
  })
  const byPath = new Map(outcomes.map((outcome) => [outcome.file.path, outcome]))
  const hostile = await readHostile(data)
  const rows = [
    ...capturedRows(data, byPath),
    expectationRow(data, byPath),
    dateRow(data),
    addressRow(data),
    hostile.row,
    ...seriesRows(outcomes),
    autodiscoveryRow(data),
    rowOf('files that end in items or a named error', outcomes.map(endCheck), 1),
    ...suiteRows(outcomes),
  ].filter((row) => row !== null)
  return {
    rows,
    slowestMs: Math.max(own.slowestMs, hostile.slowestMs),
    megabytes: bodies.reduce((total, { length }) => total + length, 0) / 1e6,
    own: await measureSpeed('own-worker.ts', bodies),
    alone: await measureSpeed('rss-parser-worker.ts', bodies),
    errors: errorCounts(own.readings),
    fullText: measureFullText(data),
  }
}

const NAMED = new Set<string>(FEED_ERROR_CODES)

function endCheck({ file, own, alone }: Outcome) {
  return check(file.held, endsWell(own), alone.items !== null)
}

function endsWell({ items, error }: Reading): boolean {
  return items !== null || (error !== null && NAMED.has(error))
}

/** Hostile feeds must end within the deadline and without costing the worker its life. */
async function readHostile(data: string): Promise<{ row: Row | null; slowestMs: number }> {
  const files = filesBelow(data, 'hostile')
  if (files.length === 0) return { row: null, slowestMs: 0 }
  const bodies = files.map(({ body }) => body)
  const own = await readAll('own-worker.ts', bodies)
  const alone = await readAll('rss-parser-worker.ts', bodies)
  const checks = files.map((_, at) => {
    const theirs = alone.readings[at]?.items ?? null
    return check(false, endsWell(own.readings[at] ?? unread('none')), theirs !== null)
  })
  return { row: rowOf('hostile feeds contained', checks, 1), slowestMs: own.slowestMs }
}

function suiteRows(outcomes: readonly Outcome[]): (Row | null)[] {
  const suites = Map.groupBy(outcomes, ({ file }) => file.suite)
  return [...suites].map(([suite, own]) =>
    rowOf(
      `${suite}: files read`,
      own.map((each) => check(each.file.held, each.own.items !== null, each.alone.items !== null)),
      null,
    ),
  )
}

function errorCounts(readings: readonly Reading[]): FeedFindings['errors'] {
  const errors = readings.map(({ error }) => error).filter((error) => error !== null)
  const counts = Map.groupBy(errors, (error) => error)
  return [...counts].map(([code, all]) => [code, all.length] as const)
}

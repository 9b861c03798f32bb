import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../src/cli/usage-error.ts'
import type { EvalContext } from '../context.ts'
import { dataFolder } from '../data-folder.ts'
import { pageDate, savePart } from '../page.ts'
import { measureFeeds } from './measure.ts'
import { feedReport } from './report.ts'

/** Options of `eval feeds` as commander gives them. */
export interface FeedsOptions {
  /** The folder that holds `feeds`; without it `DEALBELL_EVAL_DATA` names it. */
  readonly data?: string
  /** The date of the page's part (ISO 8601), or true for today's. */
  readonly write?: string | true
}

/**
 * Reads every file below `DIR/feeds` (or below `DIR/feeds/feeds`, where feeds are one set among others in DIR) with Dealbell and with rss-parser alone, holds both against what is known of them
 * and prints one table. Refuses a folder that is not there and a date that is none.
 */
export async function evaluateFeeds(options: FeedsOptions, context: EvalContext): Promise<void> {
  const date = pageDate(options.write, context)
  const data = dataFolder(options.data, context)
  if (data === '') throw new UsageError('name the folder that holds "feeds" with --data')
  const report = feedReport(await measureFeeds(materialIn(data)))
  context.write(`${report}\n`)
  if (date !== null) savePart('feeds', feedsPart(report, date), context)
}

/** The folder in which `feeds` lies beside what is known of its files. */
function materialIn(data: string): string {
  return existsSync(join(data, 'feeds', 'feeds')) ? join(data, 'feeds') : data
}

function feedsPart(report: string, date: string): string {
  const by = `Measured on ${date} by \`npm run eval -- feeds --data DIR --write\`. Written by that command; do not edit.`
  return [by, HOW, report].join('\n\n')
}

const HOW = `The files are the test suites and captured feeds of other feed projects, which do not come with Dealbell. "rss-parser" is
version 3.13 as it comes, on the same bytes decoded as UTF-8. Values of captured feeds are held against what Python's
feedparser read, markup and white space folded; it is a reference with faults of its own, not the truth. The suites hold many
deliberate fragments and documents that are no feeds: not every file there can be read. "held" is the third of the files, by a
hash of their path, that is not looked into while developing. The pages whose articles are looked for are the tests of
Mozilla's Readability with what it is to find there; precision and recall are means over the pages, by words.`

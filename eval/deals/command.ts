import { UsageError } from '../../src/cli/usage-error.ts'
import type { EvalContext } from '../context.ts'
import { dataFolder } from '../data-folder.ts'
import { pageDate, savePart } from '../page.ts'
import { howToGetData } from './no-data.ts'
import { missLines, type Outcome, outcomeOf } from './outcome.ts'
import { readSet, setFiles } from './read-set.ts'
import { evaluationPage, report } from './report.ts'
import { DEAL_SETS } from './sets/all-sets.ts'
import { SPECIMENS } from './sets/articles.ts'
import type { DealSet, Sample } from './sets/set.ts'
import { measureThroughput } from './throughput.ts'

/** Options of `eval deals` as commander gives them. */
export interface DealsOptions {
  /** Folder of the sets; without it `DEALBELL_EVAL_DATA` names it. */
  readonly data?: string
  /** Names of the sets to read, divided by commas; all that are in place without it. */
  readonly sets?: string
  readonly showErrors: number
  /** The page's date (ISO 8601), or true for today's. */
  readonly write?: string | true
}

/**
 * Reads every set that is in place, scores what is extracted from it, and prints tables and throughput. Where nothing but
 * the specimens is in place it says how to get more. Gives the exit code: 1 when a set cannot be read. Refuses an unknown set, a folder that is not
 * there and a date that is none.
 */
export function evaluateDeals(options: DealsOptions, context: EvalContext): 0 | 1 {
  const wanted = wantedSets(options.sets)
  const date = pageDate(options.write, context)
  const folders = { checkout: context.folder, data: dataFolder(options.data, context) }
  const present = wanted
    .map((set) => ({ set, files: setFiles(folders, set.name) }))
    .filter(({ files }) => files.length > 0)
  // The specimens are always there; a set of others that was asked for and is nowhere calls for a word of help.
  const helps = present.every(({ set }) => set === SPECIMENS) && wanted.length > present.length
  if (helps) context.write(howToGetData())
  if (present.length === 0) return 0
  const outcomes: Outcome[] = []
  const samples: Sample[] = []
  for (const { set, files } of present) {
    const read = readSet(set, files)
    if (!read.ok) {
      context.write(`${read.error}\n`)
      return 1
    }
    const scored = read.value.map((sample) => outcomeOf(set.name, sample))
    context.write(progress(set.name, scored, options.showErrors))
    for (const outcome of scored) outcomes.push(outcome)
    for (const sample of read.value) samples.push(sample)
  }
  const findings = { outcomes, throughput: measureThroughput(samples) }
  context.write(`\n${report(findings)}\n`)
  if (date !== null)
    savePart('deals', evaluationPage(findings, { date, command: commandOf(options) }), context)
  return 0
}

function progress(name: string, outcomes: readonly Outcome[], errors: number): string {
  const lines = missLines(outcomes, errors).map((line) => `  ✗ ${line}\n`)
  return `${name}: ${outcomes.length} articles\n${lines.join('')}`
}

function wantedSets(names: string | undefined): readonly DealSet[] {
  if (names === undefined) return DEAL_SETS
  return names.split(',').map((name) => {
    const set = DEAL_SETS.find((known) => known.name === name.trim())
    if (set !== undefined) return set
    const known = DEAL_SETS.map((each) => each.name).join(', ')
    throw new UsageError(`"${name}" is no set: name some of ${known}`)
  })
}

// The folder's own path says nothing to a reader elsewhere.
function commandOf({ sets }: DealsOptions): string {
  return `npm run eval -- --data DIR${sets === undefined ? '' : ` --sets ${sets}`} --write`
}

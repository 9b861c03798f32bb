import type { Outcome } from './outcome.ts'
import { reliabilityTable } from './reliability.ts'
import { scoreRows } from './score-row.ts'
import { scoreTable } from './score-table.ts'
import { DEAL_SETS } from './sets/all-sets.ts'
import { type Throughput, throughputLine } from './throughput.ts'

/** What a run of the evaluation found. */
export interface Findings {
  readonly outcomes: readonly Outcome[]
  readonly throughput: Throughput
}

/** The tables and the throughput as they are printed. */
export function report({ outcomes, throughput }: Findings): string {
  return [
    scoreTable(scoreRows(outcomes)),
    'Reliability of confidence: predicted is what the extractor said, observed how often it held.',
    reliabilityTable(outcomes),
    throughputLine(throughput),
  ].join('\n\n')
}

/** The page `docs/evaluation.md`: the report with its date (ISO 8601), the command it comes from and the sets read. */
export function evaluationPage(findings: Findings, run: { date: string; command: string }): string {
  const { outcomes, throughput } = findings
  const names = new Set(outcomes.map(({ set }) => set))
  const sources = DEAL_SETS.filter(({ name }) => names.has(name)).map(
    ({ name, source }) => `- \`${name}\`: ${source}`,
  )
  return `${[
    '# Evaluation',
    `Measured on ${run.date} by \`${run.command}\`. Written by that command; do not edit.`,
    '## Scores',
    HOW,
    scoreTable(scoreRows(outcomes)),
    '## Confidence',
    'In ten bins: predicted is the confidence that was stated, observed how often it held.',
    reliabilityTable(outcomes),
    '## Speed and memory',
    throughputLine(throughput),
    '## Sets',
    'But for the specimens the texts belong to others and do not come with Dealbell. `npm run eval` says how to put a set in place.',
    sources.join('\n'),
  ].join('\n\n')}\n`
}

const HOW = `Detection is scored by document. A slot is found when any stated value is right; wrong values beside a right
one cost their share of one. Names are the same when their words are, without accents, tickers and legal forms, when one
has all words of the other, or when one is the other's initials. Sums match within 1 % in the same currency, percentages
within half a point. "held" is the third of each set whose texts are left unread while developing; its scores were seen along
the way, so it flatters. The headline model is learned from the other two thirds of \`twitter_fin_topic\`: of that set only the
held rows count. The aim is ticked when these rows reach it. \`n\` counts how often there was something to find; a count of mistakes shows its share of \`n\` under F1.`

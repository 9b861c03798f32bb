import { markdownTable } from '../markdown-table.ts'
import { AIMS, type Aim } from './aims.data.ts'
import { type Counts, f1, falseShare, precision, recall } from './counts.ts'
import type { ScoreRow } from './score-row.ts'
import { FALSE_ALARMS } from './sets/background.ts'
import { SWAPPED } from './sets/core-relations.ts'

const HEAD = [
  'set and field',
  'language',
  'n',
  'P',
  'R',
  'F1',
  'n held',
  'P held',
  'R held',
  'F1 held',
  'aim',
  'elsewhere',
]

// There is nothing to find in these: they count mistakes.
const SHARES: ReadonlySet<string> = new Set([FALSE_ALARMS, SWAPPED])

/**
 * One table of all scores: precision, recall and F1 by set, field and language, over all rows and over the held-back
 * third. `n` is how often there was something to find. A count of mistakes shows its share of `n` cases under F1. The
 * aim is ticked when the held-back rows reach it.
 */
export function scoreTable(rows: readonly ScoreRow[]): string {
  return markdownTable(HEAD, rows.filter(isTelling).map(cells))
}

// A language in which a field never comes up is no line of the table.
function isTelling({ lang, all }: ScoreRow): boolean {
  return lang === null || all.tp + all.fp + all.fn > 0
}

function cells(row: ScoreRow): string[] {
  const { set, field, lang, all, heldBack } = row
  const isShare = SHARES.has(field)
  const figures = isShare ? shareCells : scoreCells
  const aim =
    lang === null ? AIMS.find((each) => each.set === set && each.field === field) : undefined
  return [
    `${set}: ${field}`,
    lang ?? 'all',
    ...figures(all),
    ...figures(heldBack),
    aim === undefined ? '' : aimCell(aim, heldBack),
    aim?.elsewhere ?? '',
  ]
}

function scoreCells(counts: Counts): string[] {
  const n = counts.tp + counts.fn
  if (n + counts.fp === 0) return [String(n), '–', '–', '–']
  const figures = [precision, recall, f1].map((measure) => measure(counts).toFixed(3))
  return [String(n), ...figures]
}

function shareCells(counts: Counts): string[] {
  return [String(counts.fp + counts.tn), '', '', percent(falseShare(counts))]
}

function aimCell(aim: Aim, heldBack: Counts): string {
  if (aim.atMost) return `≤ ${percent(aim.value)} ${tick(falseShare(heldBack) <= aim.value)}`
  return `≥ ${aim.value.toFixed(2)} ${tick(f1(heldBack) >= aim.value)}`
}

function tick(reached: boolean): string {
  return reached ? '✓' : '✗'
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

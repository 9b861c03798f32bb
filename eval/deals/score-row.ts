import { type Counts, NOTHING, sum } from './counts.ts'
import type { Outcome } from './outcome.ts'

/** Counts of one field of one set, over all its languages (`lang` null) or in one of them. */
export interface ScoreRow {
  readonly set: string
  readonly field: string
  readonly lang: string | null
  readonly all: Counts
  readonly heldBack: Counts
}

/**
 * Counts by set and field in the order they come, and below each field by language where the set has several. The
 * held-back counts are those of the rows that `heldBack` names.
 */
export function scoreRows(outcomes: readonly Outcome[]): ScoreRow[] {
  const rows = new Map<string, ScoreRow>()
  const sets = new Map<string, Set<string>>()
  for (const outcome of outcomes) {
    const langs = sets.get(outcome.set) ?? new Set()
    sets.set(outcome.set, langs.add(outcome.lang))
    for (const lang of [null, outcome.lang]) count(rows, outcome, lang)
  }
  return inOrder([...rows.values()].filter((row) => row.lang === null || several(sets, row)))
}

function count(rows: Map<string, ScoreRow>, outcome: Outcome, lang: string | null): void {
  for (const { field, counts } of outcome.marks) {
    const key = `${outcome.set}\n${field}\n${lang}`
    const row = rows.get(key) ?? {
      set: outcome.set,
      field,
      lang,
      all: NOTHING,
      heldBack: NOTHING,
    }
    rows.set(key, {
      ...row,
      all: sum(row.all, counts),
      heldBack: outcome.heldBack ? sum(row.heldBack, counts) : row.heldBack,
    })
  }
}

function several(sets: ReadonlyMap<string, ReadonlySet<string>>, { set }: ScoreRow): boolean {
  return (sets.get(set)?.size ?? 0) > 1
}

// A field's languages stand below the field, wherever in the set each was met first.
function inOrder(rows: readonly ScoreRow[]): ScoreRow[] {
  return rows
    .filter((row) => row.lang === null)
    .flatMap((whole) => [
      whole,
      ...rows
        .filter(({ set, field, lang }) => lang && set === whole.set && field === whole.field)
        .toSorted((a, b) => (a.lang ?? '').localeCompare(b.lang ?? '')),
    ])
}

import type { DealRecord, ExtractionRecord } from '../../src/core/record/deal-record.ts'
import { type Counts, countFlag, countSlot } from './counts.ts'

/** A statement with the probability it was made with and whether it holds; reliability is read off these. */
export interface Claim {
  readonly confidence: number
  readonly right: boolean
}

/** How one field of one document came out. */
export interface Mark {
  readonly field: string
  readonly counts: Counts
  readonly claims: readonly Claim[]
  /** What went wrong, to be read by the one who mends it; null when all is right. */
  readonly miss: string | null
}

/** A value with the confidence it is stated with. */
export interface Stated<T> {
  readonly value: T
  readonly confidence: number
}

export const DETECTION = 'deal article'

/** Deal or not, against the gold flag. */
export function detectionMark(answer: ExtractionRecord, gold: boolean): Mark {
  const { isDeal, confidence } = answer
  return {
    field: DETECTION,
    counts: countFlag(isDeal, gold),
    claims: [{ confidence, right: gold }],
    miss: isDeal === gold ? null : gold ? 'missed deal' : 'false deal',
  }
}

/** Values stated for a field, the test for a right one, and the gold values as text (none: nothing to find). */
export interface Slot<T> {
  readonly field: string
  readonly said: readonly Stated<T>[]
  readonly right: (value: T) => boolean
  readonly gold: readonly string[]
}

/** A slot of one document; see `countSlot`. */
export function slotMark<T>({ field, said, right, gold }: Slot<T>): Mark {
  const claims = said.map(({ value, confidence }) => ({ confidence, right: right(value) }))
  const counts = countSlot({
    said: said.length,
    right: claims.filter((claim) => claim.right).length,
    gold: gold.length > 0,
  })
  const stated = said.map(({ value }) => shown(value))
  const clean = counts.fp === 0 && counts.fn === 0
  return { field, counts, claims, miss: clean ? null : difference(field, gold, stated) }
}

/**
 * A question that always has an answer: it can be answered rightly, wrongly, both (in two deals) or not at all. `miss` says
 * what was wanted and what came.
 */
export function verdictMark(
  field: string,
  verdict: { right: boolean; wrong: boolean; miss: string },
): Mark {
  const { right, wrong, miss } = verdict
  const counts = { tp: right ? 1 : 0, fp: wrong ? 1 : 0, fn: right ? 0 : 1, tn: 0 }
  return { field, counts, claims: [], miss: right && !wrong ? null : miss }
}

/** "acquirers: gold Norvik | got Halden". */
export function difference(
  field: string,
  gold: readonly string[],
  stated: readonly string[],
): string {
  return `${field}: gold ${gold.join(' ; ') || '-'} | got ${stated.join(' ; ') || '-'}`
}

/** "Norvik, Halden → Skagen". */
export function arrow({ acquirers, targets }: Pick<DealRecord, 'acquirers' | 'targets'>): string {
  return `${acquirers.join(', ')} → ${targets.join(', ')}`
}

/** A field's values with the confidence that a deal gives each, in its evidence; that of the deal where it gives none. */
export function statedIn<T>(
  deal: DealRecord | undefined,
  field: string,
  values: readonly T[],
): Stated<T>[] {
  if (deal === undefined) return []
  const proofs = deal.evidence.filter((proof) => proof.field === field)
  return values.map((value, at) => ({
    value,
    confidence: proofs[at]?.confidence ?? deal.confidence,
  }))
}

/** Names of a party in one deal. */
export function namesOf(
  deal: DealRecord | undefined,
  key: 'acquirers' | 'targets' | 'sellers',
): Stated<string>[] {
  return statedIn(deal, key, deal?.[key] ?? [])
}

/** Names of a party over all deals of an article, each once. */
export function namesOfAll(
  deals: readonly DealRecord[],
  key: 'acquirers' | 'targets' | 'sellers',
): Stated<string>[] {
  const first = new Map<string, Stated<string>>()
  for (const stated of deals.flatMap((deal) => namesOf(deal, key))) {
    if (!first.has(stated.value)) first.set(stated.value, stated)
  }
  return [...first.values()]
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

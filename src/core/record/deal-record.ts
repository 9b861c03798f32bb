import type { Deal, Extraction, PersonMove } from '../deal.ts'
import type { DealContext, Reaction } from '../deal-context.ts'
import { factsOf } from '../deal-facts.ts'
import type { Evidence, Fact } from '../fact.ts'
import type { Money } from '../money/money.ts'
import type { Contradiction } from '../warning.ts'

interface MoneyRecord {
  readonly amount: number
  readonly currency: string
}

/** The words that prove a field's value, or one of its values. */
export type EvidenceRecord<E extends Evidence> = E & {
  readonly field: string
  /** Probability that the fact holds; null for what proves a warning. */
  readonly confidence: number | null
}

/** A deal as `dealbell extract` prints it: names and values bare, the proofs of all of them in one list. */
export interface DealRecord<E extends Evidence = Evidence> {
  readonly type: string
  readonly status: string
  readonly acquirers: readonly string[]
  readonly targets: readonly string[]
  readonly sellers: readonly string[]
  readonly investors: readonly string[]
  readonly stakePct: number | null
  readonly price: MoneyRecord | null
  readonly valuation: MoneyRecord | null
  readonly round: string | null
  readonly announcedOn: string | null
  readonly people: readonly PersonMove[]
  readonly stakeBeforePct: number | null
  readonly stakeAfterPct: number | null
  readonly payment: string | null
  readonly expectedClose: string | null
  readonly closedOn: string | null
  readonly advisers: readonly string[]
  readonly regulators: readonly string[]
  readonly context: ContextRecord
  readonly warnings: readonly Contradiction[]
  readonly evidence: readonly EvidenceRecord<E>[]
  readonly confidence: number
}

export interface ContextRecord {
  readonly revenue: MoneyRecord | null
  readonly headcount: number | null
  readonly reactions: readonly Reaction[]
}

/** An article's deals as `dealbell extract` prints them. */
export interface ExtractionRecord {
  readonly lang: string
  readonly isDeal: boolean
  readonly confidence: number
  readonly deals: readonly DealRecord[]
  readonly mentions: { readonly companies: readonly string[] }
}

/** The printed form of an extraction. */
export function extractionRecord(extraction: Extraction): ExtractionRecord {
  const { lang, isDeal, confidence, deals, companies } = extraction
  return { lang, isDeal, confidence, deals: deals.map(dealRecord), mentions: { companies } }
}

/** The printed form of one deal. */
export function dealRecord<E extends Evidence>(deal: Deal<E>): DealRecord<E> {
  return {
    type: deal.type.value,
    status: deal.status.value,
    acquirers: values(deal.acquirers),
    targets: values(deal.targets),
    sellers: values(deal.sellers),
    investors: values(deal.investors),
    stakePct: valueOf(deal.stakePct),
    price: money(deal.price),
    valuation: money(deal.valuation),
    round: valueOf(deal.round),
    announcedOn: valueOf(deal.announcedOn),
    people: values(deal.people),
    stakeBeforePct: valueOf(deal.stakeBeforePct),
    stakeAfterPct: valueOf(deal.stakeAfterPct),
    payment: valueOf(deal.payment),
    expectedClose: valueOf(deal.expectedClose),
    closedOn: valueOf(deal.closedOn),
    advisers: values(deal.advisers),
    regulators: values(deal.regulators),
    context: contextRecord(deal.context),
    warnings: deal.warnings.map(({ value }) => value),
    evidence: proofs(deal),
    confidence: deal.confidence,
  }
}

function valueOf<T>(fact: Fact<T> | null): T | null {
  return fact === null ? null : fact.value
}

function values<T>(facts: readonly Fact<T>[]): T[] {
  return facts.map((fact) => fact.value)
}

function money(fact: Fact<Money> | null): MoneyRecord | null {
  return fact === null ? null : { amount: fact.value.amount, currency: fact.value.currency }
}

function contextRecord({ revenue, headcount, reactions }: DealContext): ContextRecord {
  return {
    revenue: money(revenue),
    headcount: valueOf(headcount),
    reactions: values(reactions),
  }
}

function proofs<E extends Evidence>(deal: Deal<E>): EvidenceRecord<E>[] {
  const proven = factsOf(deal).map(({ field, evidence, confidence }) => ({
    field,
    ...evidence,
    confidence: Math.round(confidence * 1000) / 1000,
  }))
  const warned = deal.warnings.flatMap(({ evidence }) =>
    evidence.map((proof) => ({ field: 'warnings', ...proof, confidence: null })),
  )
  return [...proven, ...warned]
}

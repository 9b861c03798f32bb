import type { Deal, Evidence, Extraction, Fact, PersonMove } from '../core/deal.ts'
import type { Money } from '../core/money/money.ts'

interface MoneyRecord {
  readonly amount: number
  readonly currency: string
}

interface EvidenceRecord extends Evidence {
  readonly field: string
}

/** A deal as `dealbell extract` prints it: names and values bare, the proofs of all of them in one list. */
export interface DealRecord {
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
  readonly evidence: readonly EvidenceRecord[]
  readonly confidence: number
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
export function dealRecord(deal: Deal): DealRecord {
  return {
    type: deal.type.value,
    status: deal.status.value,
    acquirers: values(deal.acquirers),
    targets: values(deal.targets),
    sellers: values(deal.sellers),
    investors: values(deal.investors),
    stakePct: deal.stakePct?.value ?? null,
    price: money(deal.price),
    valuation: money(deal.valuation),
    round: deal.round?.value ?? null,
    announcedOn: deal.announcedOn?.value ?? null,
    people: values(deal.people),
    evidence: proofs(deal),
    confidence: deal.confidence,
  }
}

function values<T>(facts: readonly Fact<T>[]): T[] {
  return facts.map((fact) => fact.value)
}

function money(fact: Fact<Money> | null): MoneyRecord | null {
  return fact === null ? null : { amount: fact.value.amount, currency: fact.value.currency }
}

const FIELDS = [
  'type',
  'status',
  'acquirers',
  'targets',
  'sellers',
  'investors',
  'stakePct',
  'price',
  'valuation',
  'round',
  'announcedOn',
  'people',
] as const satisfies readonly (keyof Deal)[]

function proofs(deal: Deal): EvidenceRecord[] {
  return FIELDS.flatMap((field) => {
    const facts = deal[field]
    const list = facts === null ? [] : 'evidence' in facts ? [facts] : facts
    return list.map(({ evidence }) => ({ field, ...evidence }))
  })
}

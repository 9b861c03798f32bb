import { sameCompany } from '../company/name.ts'
import type { Deal, PersonMove } from '../deal.ts'
import type { DealContext, Reaction } from '../deal-context.ts'
import type { Evidence, Fact, SourcedEvidence } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { checkDeal } from '../sense/check-deal.ts'
import type { Warning } from '../warning.ts'
import { chooseFact, chooseFacts, type Sourced } from './choose.ts'
import { lifeCycle } from './status.ts'
import type { Report, Story } from './story.ts'

/** Sums this far apart are one sum, differently rounded. */
const MONEY_TOLERANCE = 0.01

/** Percentages this many points apart are one percentage. */
const STAKE_TOLERANCE = 0.5

/**
 * What a non-empty set of reports together say of their deal. The order in which they are given does not matter:
 * they are read in the order of publication.
 */
export function fuseReports(
  reports: readonly [Report, ...Report[]],
): Omit<Story, 'id' | 'version'> {
  const ordered = reports.toSorted(
    (a, b) => a.publishedAt - b.publishedAt || a.articleId - b.articleId,
  )
  const { status, timeline } = lifeCycle(
    ordered.map((report) => ({
      at: report.publishedAt,
      fact: sourced(report.deal.status, report.articleId),
    })),
  )
  const [first] = reports
  const type = one(ordered, (deal) => deal.type, Object.is)
  const terms = termsOf(ordered)
  const fused: Deal<SourcedEvidence> = {
    type: type ?? sourced(first.deal.type, first.articleId),
    status: status ?? sourced(first.deal.status, first.articleId),
    ...partiesOf(ordered),
    ...terms,
    people: many(ordered, (deal) => deal.people, samePerson),
    advisers: many(ordered, (deal) => deal.advisers, sameCompany),
    regulators: many(ordered, (deal) => deal.regulators, sameWords),
    context: contextOf(ordered),
    warnings: shareWarnings(ordered, terms.price),
    confidence: Math.max(...ordered.map((report) => report.deal.confidence)),
  }
  return { deal: checkDeal(fused, null), reports: ordered, timeline }
}

type Parties = Pick<Deal<SourcedEvidence>, 'acquirers' | 'investors' | 'targets' | 'sellers'>

function partiesOf(reports: readonly Report[]): Parties {
  return {
    acquirers: many(reports, (deal) => deal.acquirers, sameCompany),
    investors: many(reports, (deal) => deal.investors, sameCompany),
    targets: many(reports, (deal) => deal.targets, sameCompany),
    sellers: many(reports, (deal) => deal.sellers, sameCompany),
  }
}

type Terms = Pick<
  Deal<SourcedEvidence>,
  | 'price'
  | 'stakePct'
  | 'stakeBeforePct'
  | 'stakeAfterPct'
  | 'valuation'
  | 'round'
  | 'payment'
  | 'announcedOn'
  | 'expectedClose'
  | 'closedOn'
>

function termsOf(reports: readonly Report[]): Terms {
  return {
    price: one(reports, (deal) => deal.price, sameSum),
    stakePct: one(reports, (deal) => deal.stakePct, sameStake),
    stakeBeforePct: one(reports, (deal) => deal.stakeBeforePct, sameStake),
    stakeAfterPct: one(reports, (deal) => deal.stakeAfterPct, sameStake),
    valuation: one(reports, (deal) => deal.valuation, sameSum),
    round: one(reports, (deal) => deal.round, sameWords),
    payment: one(reports, (deal) => deal.payment, Object.is),
    announcedOn: one(reports, (deal) => deal.announcedOn, Object.is),
    expectedClose: one(reports, (deal) => deal.expectedClose, Object.is),
    closedOn: one(reports, (deal) => deal.closedOn, Object.is),
  }
}

function contextOf(reports: readonly Report[]): DealContext<SourcedEvidence> {
  return {
    revenue: one(reports, (deal) => deal.context.revenue, sameSum),
    headcount: one(reports, (deal) => deal.context.headcount, Object.is),
    reactions: many(reports, (deal) => deal.context.reactions, sameReaction),
  }
}

// The price of one share is no fact of a deal: what an article makes of it stands as long as its price does.
function shareWarnings(
  reports: readonly Report[],
  price: Sourced<Money> | null,
): Warning<SourcedEvidence>[] {
  const found = reports.flatMap(({ deal, articleId }) =>
    deal.warnings.flatMap(({ value, evidence }) =>
      value.kind === 'price_per_share' && price !== null && sameSum(value.price, price.value)
        ? [{ value, evidence: evidence.map((proof) => sourcedIn(proof, articleId)) }]
        : [],
    ),
  )
  return found.slice(0, 1)
}

function one<T>(
  reports: readonly Report[],
  pick: (deal: Deal) => Fact<T> | null,
  same: (a: T, b: T) => boolean,
): Sourced<T> | null {
  const facts = reports.flatMap(({ deal, articleId }) => {
    const fact = pick(deal)
    return fact === null ? [] : [sourced(fact, articleId)]
  })
  return chooseFact(facts, same)
}

function many<T>(
  reports: readonly Report[],
  pick: (deal: Deal) => readonly Fact<T>[],
  same: (a: T, b: T) => boolean,
): readonly Sourced<T>[] {
  const facts = reports.flatMap(({ deal, articleId }) =>
    pick(deal).map((fact) => sourced(fact, articleId)),
  )
  return chooseFacts(facts, same)
}

function sourced<T>(fact: Fact<T>, articleId: number): Sourced<T> {
  return { ...fact, evidence: sourcedIn(fact.evidence, articleId) }
}

function sourcedIn({ quote, start, end, in: part }: Evidence, articleId: number): SourcedEvidence {
  return { quote, start, end, in: part, articleId }
}

function sameSum(a: Money, b: Money): boolean {
  if (a.currency !== b.currency) return false
  return Math.abs(a.amount - b.amount) <= MONEY_TOLERANCE * Math.max(a.amount, b.amount)
}

function sameStake(a: number, b: number): boolean {
  return Math.abs(a - b) <= STAKE_TOLERANCE
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function sameReaction(a: Reaction, b: Reaction): boolean {
  return a.move === b.move && sameCompany(a.company, b.company)
}

function samePerson(a: PersonMove, b: PersonMove): boolean {
  return sameWords(a.name, b.name)
}

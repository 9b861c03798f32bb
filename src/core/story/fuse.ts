import { sameCompany } from '../company/name.ts'
import { correctedDeal } from '../correction/corrected-deal.ts'
import type { Deal, PersonMove } from '../deal.ts'
import type { DealContext, Reaction } from '../deal-context.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { checkDeal } from '../sense/check-deal.ts'
import type { Warning } from '../warning.ts'
import { type Ballot, sourced, sourcedIn, votesOn } from './ballot.ts'
import { inOrder } from './canonical-order.ts'
import { rankValues, standingValues } from './choose.ts'
import { conflictsOf, type Rankings } from './conflicts.ts'
import { partiesOf } from './fuse-parties.ts'
import { heardReports } from './heard.ts'
import { rankingsOf, sameStake, sumsIn } from './rankings.ts'
import { ownersOf } from './sources.ts'
import { lifeCycle } from './status.ts'
import { type Report, reportKey, type Story, type World } from './story.ts'
import { timelineOf } from './timeline.ts'
import type { Sourced } from './vote.ts'

/**
 * What a non-empty set of reports together say of their deal. The order in which they are given does not matter:
 * they are read in the order of publication.
 */
export function fuseReports(
  reports: readonly [Report, ...Report[]],
  world: World,
): Omit<Story, 'id' | 'version'> {
  const ordered = inOrder(reports)
  const ballot = { reports: heardReports(ordered, world), owners: ownersOf(ordered) }
  const rankings = rankingsOf(ballot, world)
  const { status, timeline } = lifeCycle(votesOn(mainOnes(ballot), (deal) => deal.status))
  const [{ deal: any, articleId }] = reports
  const fused: Deal<SourcedEvidence> = {
    type: one(ballot, (deal) => deal.type, Object.is) ?? sourced(any.type, articleId),
    status: status ?? sourced(any.status, articleId),
    ...partiesOf(ballot, world),
    ...termsOf(ballot, rankings),
    people: many(ballot, (deal) => deal.people, samePerson),
    advisers: many(ballot, (deal) => deal.advisers, sameCompany),
    regulators: many(ballot, (deal) => deal.regulators, sameWords),
    context: contextOf(ballot, world),
    warnings: shareWarnings(ordered, rankings.price[0]?.fact ?? null, world),
    confidence: Math.max(...ordered.map((report) => report.deal.confidence)),
  }
  return {
    deal: setRight(checkDeal(fused, null), ordered, world),
    reports: ordered,
    timeline: timelineOf(timeline, ballot, world),
    conflicts: conflictsOf(rankings, ordered),
    origins: new Set(ballot.owners.values()).size,
  }
}

/** How a deal stands an article says where it is about it, not where it comes back to it. */
function mainOnes({ reports, owners }: Ballot): Ballot {
  const first = new Map(reports.toReversed().map(({ articleId, ordinal }) => [articleId, ordinal]))
  return {
    reports: reports.filter(({ articleId, ordinal }) => first.get(articleId) === ordinal),
    owners,
  }
}

/** As editors say, whatever the reports say: their word is the last. */
function setRight(
  deal: Deal<SourcedEvidence>,
  reports: readonly Report[],
  { corrections }: World,
): Deal<SourcedEvidence> {
  if (corrections === undefined) return deal
  return reports.reduce((told, report) => {
    const said = corrections.get(reportKey(report)) ?? []
    return correctedDeal(told, said, report.articleId)
  }, deal)
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

function termsOf(ballot: Ballot, { price, stakePct, valuation }: Rankings): Terms {
  return {
    price: price[0]?.fact ?? null,
    stakePct: stakePct[0]?.fact ?? null,
    stakeBeforePct: one(ballot, (deal) => deal.stakeBeforePct, sameStake),
    stakeAfterPct: one(ballot, (deal) => deal.stakeAfterPct, sameStake),
    valuation: valuation[0]?.fact ?? null,
    round: one(ballot, (deal) => deal.round, sameWords),
    payment: one(ballot, (deal) => deal.payment, Object.is),
    announcedOn: one(ballot, (deal) => deal.announcedOn, Object.is),
    expectedClose: one(ballot, (deal) => deal.expectedClose, Object.is),
    closedOn: one(ballot, (deal) => deal.closedOn, Object.is),
  }
}

function contextOf(ballot: Ballot, world: World): DealContext<SourcedEvidence> {
  return {
    revenue: one(ballot, (deal) => deal.context.revenue, sumsIn(world)),
    headcount: one(ballot, (deal) => deal.context.headcount, Object.is),
    reactions: many(ballot, (deal) => deal.context.reactions, sameReaction),
  }
}

// The price of one share is no fact of a deal: what an article makes of it stands as long as its price does.
function shareWarnings(
  reports: readonly Report[],
  price: Sourced<Money> | null,
  world: World,
): Warning<SourcedEvidence>[] {
  const same = sumsIn(world)
  const found = reports.flatMap(({ deal, articleId }) =>
    deal.warnings.flatMap(({ value, evidence }) =>
      value.kind === 'price_per_share' && price !== null && same(value.price, price.value)
        ? [{ value, evidence: evidence.map((proof) => sourcedIn(proof, articleId)) }]
        : [],
    ),
  )
  return found.slice(0, 1)
}

function one<T>(
  ballot: Ballot,
  pick: (deal: Deal) => Fact<T> | null,
  same: (a: T, b: T) => boolean,
): Sourced<T> | null {
  return rankValues(votesOn(ballot, pick), same)[0]?.fact ?? null
}

function many<T>(
  ballot: Ballot,
  pick: (deal: Deal) => readonly Fact<T>[],
  same: (a: T, b: T) => boolean,
): readonly Sourced<T>[] {
  return standingValues(votesOn(ballot, pick), same).map(({ fact }) => fact)
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

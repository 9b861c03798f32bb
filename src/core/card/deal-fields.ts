import type { Deal } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { formatCount, formatDate, formatMoney, formatNames, formatPercent } from './format.ts'
import { messagesIn } from './headline.ts'
import type { Locale } from './locale.ts'

/** A line of a card's table. */
export interface CardField {
  readonly label: string
  readonly value: string
}

/** What is known of a deal, one field a line, in a reader's language; nothing for what is unknown. */
export function dealFields(deal: Deal, locale: Locale): readonly CardField[] {
  const { labels, statuses, types } = messagesIn(locale)
  return known([
    [labels.status, statuses[deal.status.value]],
    [labels.type, types[deal.type.value]],
    [labels.buyers, list(deal.acquirers, locale)],
    [labels.investors, list(deal.investors, locale)],
    [labels.targets, list(deal.targets, locale)],
    [labels.sellers, list(deal.sellers, locale)],
    ...termRows(deal, locale),
    ...circumstanceRows(deal, locale),
  ])
}

type Row = readonly [label: string, value: string | null]

function known(rows: readonly Row[]): CardField[] {
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

function termRows(deal: Deal, locale: Locale): Row[] {
  const { labels, payments } = messagesIn(locale)
  return [
    [labels.price, sum(deal.price, locale)],
    [labels.payment, deal.payment && payments[deal.payment.value]],
    [labels.stake, stakeText(deal, locale)],
    [labels.valuation, sum(deal.valuation, locale)],
    [labels.round, deal.round && deal.round.value],
    [labels.announced, date(deal.announcedOn, locale)],
    [labels.expectedClose, isOpen(deal) ? date(deal.expectedClose, locale) : null],
    [labels.closed, date(deal.closedOn, locale)],
  ]
}

function circumstanceRows({ advisers, regulators, context }: Deal, locale: Locale): Row[] {
  const { labels } = messagesIn(locale)
  return [
    [labels.advisers, list(advisers, locale)],
    [labels.regulators, list(regulators, locale)],
    [labels.revenue, sum(context.revenue, locale)],
    [labels.headcount, context.headcount && formatCount(context.headcount.value, locale)],
  ]
}

// When a deal was to close is of no use once it has, or never will.
function isOpen({ status, closedOn }: Deal): boolean {
  return closedOn === null && (status.value === 'rumored' || status.value === 'announced')
}

function stakeText(deal: Deal, locale: Locale): string | null {
  const points = (fact: Fact<number> | null) => fact && formatPercent(fact.value, locale)
  const bought = points(deal.stakePct)
  const held = messagesIn(locale).held(points(deal.stakeBeforePct), points(deal.stakeAfterPct))
  return bought !== null && held !== null ? `${bought} (${held})` : (bought ?? held)
}

function list(facts: Deal['targets'], locale: Locale): string | null {
  const names = facts.map(({ value }) => value)
  return names.length === 0 ? null : formatNames(names, locale)
}

function sum(fact: Fact<Money> | null, locale: Locale): string | null {
  return fact && formatMoney(fact.value, locale)
}

function date(fact: Fact<string> | null, locale: Locale): string | null {
  return fact && formatDate(fact.value, locale)
}

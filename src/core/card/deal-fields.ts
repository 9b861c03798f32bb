import type { Deal } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { formatCount, formatDate, formatMoney, formatNames, formatPercent } from './format.ts'
import { known } from './headline-words.ts'
import type { Locale } from './locale.ts'
import { roundText } from './round-text.ts'
import { say } from './say.ts'

/** A line of a card's table. */
export interface CardField {
  readonly label: string
  readonly value: string
}

/** What is known of a deal, one field a line, in a reader's language; nothing for what is unknown. */
export function dealFields(deal: Deal, locale: Locale): readonly CardField[] {
  const rows: readonly Row[] = [
    ['status', say(locale, `status.${deal.status.value}`)],
    ['type', say(locale, `type.${deal.type.value}`)],
    ['buyers', list(deal.acquirers, locale)],
    ['investors', list(deal.investors, locale)],
    ['targets', list(deal.targets, locale)],
    ['sellers', list(deal.sellers, locale)],
    ...termRows(deal, locale),
    ...circumstanceRows(deal, locale),
  ]
  return rows.flatMap(([label, value]) =>
    value === null ? [] : [{ label: say(locale, `label.${label}`), value }],
  )
}

type FieldLabel =
  | 'status'
  | 'type'
  | 'buyers'
  | 'investors'
  | 'targets'
  | 'sellers'
  | 'price'
  | 'payment'
  | 'stake'
  | 'valuation'
  | 'round'
  | 'announced'
  | 'expectedClose'
  | 'closed'
  | 'advisers'
  | 'regulators'
  | 'revenue'
  | 'headcount'

type Row = readonly [label: FieldLabel, value: string | null]

function termRows(deal: Deal, locale: Locale): Row[] {
  return [
    ['price', sum(deal.price, locale)],
    ['payment', deal.payment && say(locale, `payment.${deal.payment.value}`)],
    ['stake', stakeText(deal, locale)],
    ['valuation', sum(deal.valuation, locale)],
    ['round', deal.round && roundText(deal.round.value, locale)],
    ['announced', date(deal.announcedOn, locale)],
    ['expectedClose', isOpen(deal) ? date(deal.expectedClose, locale) : null],
    ['closed', date(deal.closedOn, locale)],
  ]
}

function circumstanceRows({ advisers, regulators, context }: Deal, locale: Locale): Row[] {
  return [
    ['advisers', list(advisers, locale)],
    ['regulators', list(regulators, locale)],
    ['revenue', sum(context.revenue, locale)],
    ['headcount', context.headcount && formatCount(context.headcount.value, locale)],
  ]
}

// When a deal was to close is of no use once it has, or never will.
function isOpen({ status, closedOn }: Deal): boolean {
  return closedOn === null && (status.value === 'rumored' || status.value === 'announced')
}

function stakeText(deal: Deal, locale: Locale): string | null {
  const points = (fact: Fact<number> | null) => fact && formatPercent(fact.value, locale)
  const bought = points(deal.stakePct)
  const before = points(deal.stakeBeforePct)
  const after = points(deal.stakeAfterPct)
  if (before === null && after === null) return bought
  const said = { before: before ?? '', after: after ?? '' }
  const held = say(locale, 'stake.held', {
    ...said,
    hasBefore: known(before),
    hasAfter: known(after),
  })
  return bought === null ? held : `${bought} (${held})`
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

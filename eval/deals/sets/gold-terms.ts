import type { DealRecord } from '../../../src/core/record/deal-record.ts'
import { difference, type Mark, slotMark, statedIn, verdictMark } from '../mark.ts'
import { samePercent, sameSum } from '../match/money.ts'
import type { GoldDeal } from './gold-deal.ts'

/** Sums of the main deal. A price that may be left out is not asked for when none is stated. */
export function sumMarks(gold: GoldDeal, stated: DealRecord | undefined): Mark[] {
  const askPrice = Boolean(stated?.price) || !gold.priceNullOk
  return [...(askPrice ? [sumMark(gold, 'price', stated)] : []), sumMark(gold, 'valuation', stated)]
}

function sumMark(gold: GoldDeal, field: 'price' | 'valuation', stated: DealRecord | undefined) {
  const main = gold[field]
  const others = field === 'price' ? gold.altPrices : gold.altValuations
  const fine = main ? [main, ...others] : others
  return slotMark({
    field,
    said: statedIn(stated, field, listed(stated?.[field])),
    right: (sum) => fine.some((wanted) => sameSum(sum, wanted)),
    gold: main ? fine.map((wanted) => JSON.stringify(wanted)) : [],
  })
}

/**
 * The stake of the main deal. Not asked for where there is nothing to be said: a computed or whole stake that is not
 * stated, and a stated 100 % of an acquisition for which the labels name no share.
 */
export function stakeMarks(gold: GoldDeal, stated: DealRecord | undefined): Mark[] {
  const hasGold = typeof gold.stakePct === 'number'
  const fine = hasGold ? [gold.stakePct ?? 0, ...gold.altStakePct] : gold.altStakePct
  const said = statedIn(stated, 'stakePct', listed(stated?.stakePct))
  const right = (percent: number) =>
    fine.some((wanted) => samePercent(percent, wanted)) || isWhole(gold, percent)
  const silent = said.length === 0 && (gold.stakeDerived === true || gold.stakePct === 100)
  const needless = fine.length === 0 && said.some(({ value }) => right(value))
  if (silent || needless) return []
  return [slotMark({ field: 'stakePct', said, right, gold: hasGold ? fine.map(String) : [] })]
}

function isWhole({ type, stakePct }: GoldDeal, percent: number): boolean {
  return type === 'acquisition' && typeof stakePct !== 'number' && percent === 100
}

/** Type and status of the main deal, each right when the labels list it. */
export function kindMarks(gold: GoldDeal, stated: DealRecord | undefined): Mark[] {
  return [
    choiceMark('type', [gold.type, ...gold.altTypes].map(asPrinted), stated),
    choiceMark('status', [gold.status, ...gold.altStatus], stated),
  ]
}

// The labels know the sale of a stake on the exchange as a kind of its own.
function asPrinted(type: string): string {
  return type === 'ipo_stake' ? 'ipo' : type
}

function choiceMark(
  field: 'type' | 'status',
  fine: readonly string[],
  stated: DealRecord | undefined,
): Mark {
  const said = statedIn(stated, field, listed(stated?.[field]))
  const right = said.some(({ value }) => fine.includes(value))
  const miss = difference(
    field,
    fine,
    said.map(({ value }) => value),
  )
  const mark = verdictMark(field, { right, wrong: !right && said.length > 0, miss })
  return { ...mark, claims: said.map(({ confidence }) => ({ confidence, right })) }
}

function listed<T>(value: T | null | undefined): T[] {
  return value === null || value === undefined ? [] : [value]
}

import type { DealRecord } from '../../../src/core/record/deal-record.ts'
import { type Mark, namesOf, slotMark } from '../mark.ts'
import { isOneOf } from '../match/name.ts'
import type { GoldDeal } from './gold-deal.ts'

type Party = 'acquirers' | 'targets' | 'sellers'

/**
 * Parties of the main deal. Any spelling that the labels list is right, and so is a party of the same kind in another
 * deal of the article; investors may stand among the acquirers, and in a merger of equals the two sides may be swapped.
 */
export function partyMarks(gold: readonly GoldDeal[], stated: DealRecord | undefined): Mark[] {
  const main = gold[0]
  if (main === undefined) return []
  return (['acquirers', 'targets', 'sellers'] as const).map((field) => {
    const fine = [
      ...spelled(main, sides(main, field)),
      ...gold.flatMap((deal) => spelled(deal, deal[field])),
      ...(field === 'acquirers' ? main.investors : []),
    ]
    const right = (name: string) => isOneOf(name, fine)
    return slotMark({ field, said: namesOf(stated, field), right, gold: main[field] })
  })
}

function sides(deal: GoldDeal, party: Party): string[] {
  const both = deal.symmetric && party !== 'sellers'
  return both ? [...deal.acquirers, ...deal.targets] : deal[party]
}

function spelled({ aliases }: GoldDeal, names: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...(aliases?.[name] ?? [])])
}

import type { Claim, Conflict } from '../story/story.ts'
import { formatMoney, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'
import { labelled, say } from './say.ts'

/** More publishers than these are not named for one value. */
const NAMED = 3

const LABELS = {
  price: 'label.price',
  valuation: 'label.valuation',
  stakePct: 'label.stake',
} as const

/** A line for each fact on which the sources differ: "Price: US$14.3bn (Reuters); US$14.8bn (Les Echos)". */
export function conflictLines(conflicts: readonly Conflict[], locale: Locale): readonly string[] {
  return conflicts.map((conflict) => {
    const values = valuesOf(conflict, locale).join('; ')
    const told = labelled(locale, say(locale, LABELS[conflict.field]), values)
    return `${say(locale, 'sources.differ')}. ${told}`
  })
}

function valuesOf(conflict: Conflict, locale: Locale): readonly string[] {
  return conflict.field === 'stakePct'
    ? conflict.values.map((claim) => claimText(claim, formatPercent(claim.value, locale)))
    : conflict.values.map((claim) => claimText(claim, formatMoney(claim.value, locale)))
}

function claimText({ sources }: Claim<unknown>, value: string): string {
  const more = sources.length > NAMED ? ` +${sources.length - NAMED}` : ''
  return `${value} (${sources.slice(0, NAMED).join(', ')}${more})`
}

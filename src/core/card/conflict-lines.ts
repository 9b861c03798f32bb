import type { Claim, Conflict } from '../story/story.ts'
import { CONFLICT_TEXTS } from './conflict-texts.data.ts'
import { formatMoney, formatPercent } from './format.ts'
import { messagesIn } from './headline.ts'
import { inLocale, type Locale } from './locale.ts'

/** More publishers than these are not named for one value. */
const NAMED = 3

/** A line for each fact on which the sources differ: "Price: US$14.3bn (Reuters); US$14.8bn (Les Echos)". */
export function conflictLines(conflicts: readonly Conflict[], locale: Locale): readonly string[] {
  const { labels } = messagesIn(locale)
  const { differ } = inLocale(CONFLICT_TEXTS, locale)
  return conflicts.map((conflict) => {
    const values = valuesOf(conflict, locale).join('; ')
    const label = { price: labels.price, valuation: labels.valuation, stakePct: labels.stake }
    return `${differ}. ${label[conflict.field]}: ${values}`
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

import type { Card, CardChoice } from '../src/core/card/card.ts'
import { cleanLine } from '../src/core/card/clean.ts'
import { cutText } from '../src/core/card/cut.ts'
import { actionId } from './action-id.ts'

/** Each takes a row below the card. */
const MOST_CHOICES = 3

/** Discord's limits: options of a select menu, and characters of what each stands for; Slack takes more of both. */
const OPTIONS = 25
const VALUE = 100

/** Slack's limit; Discord takes 100. */
const LABEL = 75

/** The name under which an action finds what was picked among its fields. */
export const PICKED = 'choice'

/** A choice as it goes to a platform. `id` is no other's on the card. */
export interface ShownChoice {
  readonly id: string
  /** One line of plain text, never empty. */
  readonly label: string
  /** At least one; labels are lines of plain text, never empty, values differ. */
  readonly options: readonly {
    readonly label: string
    readonly value: string
    readonly isPicked: boolean
  }[]
}

/** The card's choices that can be shown, in their order; the first of those that do the same. */
export function shownChoices({ sections }: Pick<Card, 'sections'>): readonly ShownChoice[] {
  const shown = new Map<string, ShownChoice>()
  for (const section of sections) {
    const id = section.kind === 'choice' ? actionId(section) : null
    if (section.kind !== 'choice' || id === null || shown.has(id)) continue
    const options = optionsOf(section)
    if (options.length > 0) shown.set(id, { id, label: plain(section.label), options })
  }
  return [...shown.values()].slice(0, MOST_CHOICES)
}

function optionsOf({ options, picked }: CardChoice): ShownChoice['options'] {
  const usable = options.filter(({ value }) => value !== '' && value.length <= VALUE)
  const unique = new Map(usable.toReversed().map((option) => [option.value, option]))
  return [...unique.values()]
    .toReversed()
    .slice(0, OPTIONS)
    .map(({ label, value }) => ({ label: plain(label), value, isPicked: value === picked }))
}

function plain(text: string): string {
  return cutText(cleanLine(text), LABEL) || '…'
}

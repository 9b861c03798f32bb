import type { Card, CardButton } from '../src/core/card/card.ts'
import { cleanLine } from '../src/core/card/clean.ts'
import { cutText } from '../src/core/card/cut.ts'
import { actionId } from './action-id.ts'
import { shownChoices } from './shown-choices.ts'

/** More would push the card's texts out of Discord's 40 components. */
export const MOST_BUTTONS = 10

/** Slack's limit; Discord takes 80. */
const LABEL = 75

/** A button as it goes to a platform. `id` is no other button's or menu's on the card. */
export interface ShownButton {
  readonly id: string
  /** One line of plain text, never empty. */
  readonly label: string
  readonly style: CardButton['style']
}

/** The card's buttons that can be shown, in their order; the first of those that do the same, and none that does what a menu does. */
export function shownButtons(card: Card): readonly ShownButton[] {
  const shown = new Map<string, ShownButton>()
  const taken = new Set(shownChoices(card).map(({ id }) => id))
  for (const button of buttonsOf(card)) {
    const id = actionId(button)
    if (id === null || shown.has(id) || taken.has(id)) continue
    shown.set(id, {
      id,
      label: cutText(cleanLine(button.label), LABEL) || '…',
      style: button.style,
    })
  }
  return [...shown.values()].slice(0, MOST_BUTTONS)
}

function buttonsOf({ sections }: Card): readonly CardButton[] {
  return sections.flatMap((section) => (section.kind === 'buttons' ? section.buttons : []))
}

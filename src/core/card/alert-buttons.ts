import { BUTTON_TEXTS } from './button-texts.data.ts'
import type { Card, CardButton } from './card.ts'
import { inLocale, type Locale } from './locale.ts'

/** An alert's card with the buttons for what can be done with it. */
export function actionable(card: Card, storyId: number, locale: Locale): Card {
  const texts = inLocale(BUTTON_TEXTS, locale)
  const button = (action: keyof typeof texts): CardButton => {
    return { label: texts[action], action, subject: String(storyId), style: 'plain' }
  }
  const buttons = [button('evidence'), button('sources')]
  return { ...card, sections: [...card.sections, { kind: 'buttons', buttons }] }
}

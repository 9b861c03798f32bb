import { BUTTON_TEXTS } from './button-texts.data.ts'
import type { Card, CardButton } from './card.ts'
import { inLocale, type Locale } from './locale.ts'

type AlertAction = keyof typeof BUTTON_TEXTS.en

/** An alert as it goes to a channel. */
interface Placed {
  readonly storyId: number
  readonly locale: Locale
  /** Where it goes, as deliveries name it. */
  readonly channel: string
}

/** An alert's card with the buttons for what can be done with it. */
export function actionable(card: Card, placed: Placed): Card {
  const texts = inLocale(BUTTON_TEXTS, placed.locale)
  const buttons = actionsOn(placed).map(
    (action): CardButton => ({
      label: texts[action],
      action,
      subject: String(placed.storyId),
      style: 'plain',
    }),
  )
  return { ...card, sections: [...card.sections, { kind: 'buttons', buttons }] }
}

/** A user's own alert is there because he follows the deal, and he edits nothing; the console writes to nobody. */
function actionsOn({ channel }: Placed): readonly AlertAction[] {
  if (channel.split(':')[1] === 'dm') return ['evidence', 'sources', 'unfollow']
  const follow: readonly AlertAction[] = channel.startsWith('console') ? [] : ['follow']
  return ['evidence', 'sources', ...follow, 'mute', 'correct']
}

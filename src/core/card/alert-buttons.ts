import { BUTTON_TEXTS } from './button-texts.data.ts'
import type { Card, CardButton } from './card.ts'
import { inLocale, type Locale } from './locale.ts'

type AlertAction = keyof typeof BUTTON_TEXTS.en

/** An alert's card with the buttons for what can be done with it. `channel`: where it goes, as deliveries name it. */
export function actionable(
  card: Card,
  { storyId, locale, channel }: { storyId: number; locale: Locale; channel: string },
): Card {
  const texts = inLocale(BUTTON_TEXTS, locale)
  const buttons = actionsIn(channel).map(
    (action): CardButton => ({
      label: texts[action],
      action,
      subject: String(storyId),
      style: 'plain',
    }),
  )
  return { ...card, sections: [...card.sections, { kind: 'buttons', buttons }] }
}

/** A user's own alert is there because he follows the deal; on the console there are no direct messages. */
function actionsIn(channel: string): readonly AlertAction[] {
  if (channel.split(':')[1] === 'dm') return ['evidence', 'sources', 'unfollow']
  if (channel.startsWith('console')) return ['evidence', 'sources', 'mute']
  return ['evidence', 'sources', 'follow', 'mute']
}

import type { Card } from './card.ts'
import { inLocale, type Locale } from './locale.ts'
import { STAND_IN_TEXTS } from './stand-in-texts.data.ts'

/** An alert's new card as a message under the alert, which the platform lets nobody change any more. */
export function standInCard(alert: Card, locale: Locale): Card {
  const text = inLocale(STAND_IN_TEXTS, locale)
  return { ...alert, sections: [{ kind: 'text', text }, ...alert.sections] }
}

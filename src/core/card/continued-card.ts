import type { Story } from '../story/story.ts'
import type { Card } from './card.ts'
import { CONTINUED_TEXTS } from './continued-texts.data.ts'
import { headline } from './headline.ts'
import { inLocale, type Locale } from './locale.ts'

/** What an alert becomes whose deal turns out to be one that another alert in the channel tells. */
export function continuedCard(story: Story, locale: Locale): Card {
  const text = inLocale(CONTINUED_TEXTS, locale)(story.id)
  return {
    title: headline(story.deal, locale),
    accent: 'neutral',
    sections: [{ kind: 'text', text }],
  }
}

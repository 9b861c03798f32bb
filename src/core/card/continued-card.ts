import type { Story } from '../story/story.ts'
import type { Card } from './card.ts'
import { headline } from './headline.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** What an alert becomes whose deal turns out to be one that another alert in the channel tells. */
export function continuedCard(story: Story, locale: Locale): Card {
  const text = say(locale, 'alert.continued', { id: String(story.id) })
  return {
    title: headline(story.deal, locale),
    accent: 'neutral',
    sections: [{ kind: 'text', text }],
  }
}

import type { Story } from '../story/story.ts'
import type { Card } from './card.ts'
import { storiesCard } from './deal-card.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** Platforms show some twenty rows well. */
const LISTED = 20

/** One message about several deals, a line each, in place of an alert for each. */
export function digestCard(stories: readonly Story[], locale: Locale): Card {
  const more = stories.length - LISTED
  const footer = more > 0 ? say(locale, 'digest.more', { count: more }) : null
  const title = say(locale, 'digest.title', { count: stories.length })
  const { sections, ...card } = storiesCard(title, stories.slice(0, LISTED), locale, footer)
  return { ...card, sections: [{ kind: 'text', text: say(locale, 'digest.why') }, ...sections] }
}

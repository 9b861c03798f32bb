import type { Story } from '../story/story.ts'
import type { Card } from './card.ts'
import { storiesCard } from './deal-card.ts'
import { DIGEST_TEXTS } from './digest-texts.data.ts'
import { inLocale, type Locale } from './locale.ts'

/** Platforms show some twenty rows well. */
const LISTED = 20

/** One message about several deals, a line each, in place of an alert for each. */
export function digestCard(stories: readonly Story[], locale: Locale): Card {
  const texts = inLocale(DIGEST_TEXTS, locale)
  const more = stories.length - LISTED
  const footer = more > 0 ? texts.more(more) : null
  const title = texts.title(stories.length)
  const { sections, ...card } = storiesCard(title, stories.slice(0, LISTED), locale, footer)
  return { ...card, sections: [{ kind: 'text', text: texts.why }, ...sections] }
}

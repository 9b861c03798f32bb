import type { Story, StoryEvent } from '../story/story.ts'
import type { CardLink, CardSection } from './card.ts'
import { eventText } from './event-text.ts'
import { formatInstant } from './format.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** So many changes are told on an alert; the details card tells the whole timeline. */
const TOLD = 3

/** What changed in a story since it was first told, the latest first, each leading to the article that brought it. */
export function changesSection({ timeline, reports }: Story, locale: Locale): CardSection[] {
  const links = timeline
    .filter((event) => !isBeginning(event))
    .slice(-TOLD)
    .toReversed()
    .map((event): CardLink => {
      const report = reports.find(({ articleId }) => articleId === event.articleId)
      const text = `${eventText(event, locale)} · ${formatInstant(event.at, locale)}`
      return { text, url: report?.url ?? null }
    })
  return links.length === 0 ? [] : [{ kind: 'links', label: say(locale, 'label.changes'), links }]
}

/** The status that a story begins with is no change. */
function isBeginning(event: StoryEvent): boolean {
  return event.kind === 'status' && event.from === null
}

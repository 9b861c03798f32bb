import { sourceGroups } from '../story/source-groups.ts'
import type { Report, Story } from '../story/story.ts'
import type { Card, CardLink, CardSection } from './card.ts'
import { formatInstant } from './format.ts'
import { headline } from './headline.ts'
import type { Locale } from './locale.ts'
import { labelled, say } from './say.ts'

/** Who reports a story: under each independent source the articles that print its word, with language and time. */
export function sourcesCard(story: Story, locale: Locale): Card {
  const sections = sourceGroups(story.reports).map(
    ({ name, reports }): CardSection => ({
      kind: 'links',
      label: name,
      links: reports.map((report) => linkOf(report, locale)),
    }),
  )
  return {
    title: labelled(locale, say(locale, 'label.sources'), headline(story.deal, locale)),
    accent: 'neutral',
    sections,
    footer: `#${story.id}`,
  }
}

function linkOf({ source, title, url, lang, publishedAt }: Report, locale: Locale): CardLink {
  const about = `${languageName(lang, locale)}, ${formatInstant(publishedAt, locale)}`
  return { text: `${source}: ${title} (${about})`, url }
}

/** The language's name in the reader's; a tag that is none stays as it is. */
function languageName(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

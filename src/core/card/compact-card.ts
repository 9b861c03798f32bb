import type { Story } from '../story/story.ts'
import type { Card, CardSection } from './card.ts'
import { ACCENTS, coverage, sourceLink } from './deal-card.ts'
import { formatDate } from './format.ts'
import { headline } from './headline.ts'
import type { Locale } from './locale.ts'
import { labelled, say } from './say.ts'
import { warningText } from './warning-text.ts'

/** The alert in a few lines: who does what for how much, how it stands, what to doubt, and who reported it first. */
export function compactCard(story: Story, locale: Locale): Card {
  const { deal, reports } = story
  const terms = [
    say(locale, `status.${deal.status.value}`),
    say(locale, `type.${deal.type.value}`),
    ...(deal.announcedOn === null ? [] : [formatDate(deal.announcedOn.value, locale)]),
  ]
  const doubts = deal.warnings.map(({ value }): CardSection => {
    const text = labelled(locale, say(locale, 'label.warning'), warningText(value, locale))
    return { kind: 'text', text: `${text}.` }
  })
  const links = reports.slice(0, 1).map(sourceLink)
  return {
    title: headline(deal, locale),
    accent: ACCENTS[deal.status.value],
    sections: [
      { kind: 'text', text: terms.join(' · ') },
      ...doubts,
      { kind: 'links', label: say(locale, 'label.sources'), links },
    ],
    footer: `#${story.id} · ${coverage(story, locale)}`,
  }
}

import { actionable } from '../../src/core/card/alert-buttons.ts'
import type { Card } from '../../src/core/card/card.ts'
import { continuedCard } from '../../src/core/card/continued-card.ts'
import { alertCard, changeCard, detailsCard } from '../../src/core/card/deal-card.ts'
import { digestCard } from '../../src/core/card/digest-card.ts'
import type { Locale } from '../../src/core/card/locale.ts'
import { sourcesCard } from '../../src/core/card/sources-card.ts'
import type { Story } from '../../src/core/story/story.ts'

/** Every card that tells of a story. */
export function cardsOf(story: Story, locale: Locale): readonly Card[] {
  const change = story.timeline.find((event) => event.kind === 'status')
  return [
    actionable(alertCard(story, locale), {
      storyId: story.id,
      locale,
      channel: 'discord:1',
    }),
    detailsCard(story, locale),
    digestCard(
      Array.from({ length: 25 }, () => story),
      locale,
    ),
    sourcesCard(story, locale),
    continuedCard(story, locale),
    ...(change === undefined ? [] : [changeCard(story, change, locale)]),
  ]
}

import type { DeliverySettings } from '../delivery/settings.ts'
import type { Memory } from '../memory/memory.ts'
import type { Story } from '../story/story.ts'
import type { Card } from './card.ts'
import { compactCard } from './compact-card.ts'
import { alertCard } from './deal-card.ts'

/** The alert about a story in the language and size that a channel wants. */
export function sizedAlert(
  story: Story,
  { language, card }: Pick<DeliverySettings, 'language' | 'card'>,
  before: readonly Memory[],
): Card {
  return card === 'compact' ? compactCard(story, language) : alertCard(story, language, before)
}

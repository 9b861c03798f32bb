import { firstToldAt } from '../core/memory/past.ts'
import type { Story } from '../core/story/story.ts'
import { partyKey } from './party-key.ts'
import type { StoryPartiesTable } from './tables.ts'

/** The companies of a deal, each role's names once, as rows to look stories up by. */
export function partiesOf(story: Story): readonly StoryPartiesTable[] {
  const { deal } = story
  const toldAt = firstToldAt(story)
  const roles = {
    acquirer: deal.acquirers,
    investor: deal.investors,
    target: deal.targets,
    seller: deal.sellers,
  } as const
  return (['acquirer', 'investor', 'target', 'seller'] as const).flatMap((role) =>
    [...new Set(roles[role].map(({ value }) => value))].map((name) => ({
      story_id: story.id,
      role,
      name,
      name_key: partyKey(name),
      told_at: toldAt,
    })),
  )
}

/** Every name in a deal, once. */
export function partyNames(story: Story): readonly string[] {
  return [...new Set(partiesOf(story).map(({ name }) => name))]
}

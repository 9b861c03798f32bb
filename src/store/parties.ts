import { nameKey } from '../core/company/name.ts'
import { firstToldAt } from '../core/memory/past.ts'
import type { Story } from '../core/story/story.ts'
import { partyKey } from './party-key.ts'
import type { StoryPartiesTable } from './tables.ts'

/** Longer than any word of a name; an index entry of PostgreSQL has room for it in any script. */
const LEAD_WORD_LENGTH = 200

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
      lead_word: leadWord(nameKey(name)),
      name_key: partyKey(name),
      told_at: toldAt,
    })),
  )
}

/** Every name in a deal, once. */
export function partyNames(story: Story): readonly string[] {
  return [...new Set(partiesOf(story).map(({ name }) => name))]
}

/** The first word of a company's name key, as it stands in the index: "meta" for "meta platforms". */
export function leadWord(key: string): string {
  const [first = ''] = key.split(' ')
  return first.slice(0, LEAD_WORD_LENGTH)
}

import { nameKey } from '../core/company/name.ts'
import type { Deal } from '../core/deal.ts'
import type { StoryPartiesTable } from './tables.ts'

/** Longer than any company's name; an index entry of PostgreSQL has room for it in any script. */
const NAME_KEY_LENGTH = 200

/** The companies of a deal, each role's names once, as rows to look stories up by. */
export function partiesOf(storyId: number, deal: Deal): readonly StoryPartiesTable[] {
  const roles = {
    acquirer: deal.acquirers,
    investor: deal.investors,
    target: deal.targets,
    seller: deal.sellers,
  } as const
  return (['acquirer', 'investor', 'target', 'seller'] as const).flatMap((role) =>
    [...new Set(roles[role].map(({ value }) => value))].map((name) => ({
      story_id: storyId,
      role,
      name,
      name_key: nameKeyColumn(nameKey(name)),
    })),
  )
}

/** A company's name key as it stands in the index. */
export function nameKeyColumn(key: string): string {
  return key.slice(0, NAME_KEY_LENGTH)
}

import type { Kysely } from 'kysely'
import type { Deal } from '../core/deal.ts'
import { subjectsOf } from '../core/memory/parties.ts'
import { firstToldAt } from '../core/memory/past.ts'
import type { Story } from '../core/story/story.ts'
import type { EarlierStories } from '../ports.ts'
import { companiesNamed } from './company/read-companies.ts'
import { storiesWith } from './company-deals.ts'
import { partyNames } from './parties.ts'
import { partyKeysOf } from './party-key.ts'
import { readSoundStories } from './sound-stories.ts'
import type { Tables } from './tables.ts'

/** So many earlier deals are looked at, of the target and of those who buy or sell it. */
const MOST = { about: 40, others: 60 } as const

/** See `MemoryStore.earlierStories`. */
export async function readEarlierStories(
  db: Kysely<Tables>,
  story: Story,
  hidden: readonly number[] = [],
): Promise<EarlierStories> {
  const { deal } = story
  const known = await companiesNamed(db, partyNames(story))
  const before = firstToldAt(story)
  const about = await storiesWith(db, await partyKeysOf(db, namesOf(subjectsOf(deal)), known), {
    roles: ['target', 'acquirer'],
    before,
    hidden,
    limit: MOST.about,
  })
  const sides = namesOf([...deal.acquirers, ...deal.sellers])
  const others = await storiesWith(db, await partyKeysOf(db, sides, known), {
    roles: ['acquirer', 'seller'],
    before,
    hidden,
    limit: MOST.others,
  })
  const stories = await readSoundStories(db, [...new Set([...about, ...others])])
  const companies = await companiesNamed(db, [story, ...stories].flatMap(partyNames))
  return { stories, companies }
}

function namesOf(facts: Deal['targets']): readonly string[] {
  return facts.map(({ value }) => value)
}

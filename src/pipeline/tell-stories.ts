import { nameKey } from '../core/company/name.ts'
import type { Rates } from '../core/rates/rates.ts'
import { type FormerStory, regroup } from '../core/story/regroup.ts'
import { type Report, reportKey, type Story, type World } from '../core/story/story.ts'
import { storyKeys } from '../core/story/story-keys.ts'
import type { ArticleTransaction } from '../ports.ts'
import { accountsOf, worldOf } from './world.ts'

/**
 * Joins new accounts to the stored stories they belong to. Gives the stories that have grown or begun by it, those of other
 * accounts included that have found another home.
 */
export async function tellStories(
  tx: ArticleTransaction,
  added: readonly Report[],
  { rates, at }: { readonly rates: Rates; readonly at: number },
): Promise<readonly Story[]> {
  if (added.length === 0) return []
  const near = await withNeighbours(tx, await tx.storiesOf(added.flatMap(keysOfTargets)))
  const bought = await tx.storiesOf(added.flatMap(keysOfBuyers))
  const stories = distinct([...near, ...bought])
  const world = await worldOf(tx, [...accountsOf(stories), ...added], rates)
  return saveRegrouped(tx, { stories, added, world, at })
}

/** Which of two deals an account belongs to can hang on the accounts of a third that shares nothing with the new one. */
async function withNeighbours(
  tx: ArticleTransaction,
  stories: readonly Story[],
): Promise<readonly Story[]> {
  const keys = stories.flatMap(({ deal }) => deal.targets.map(({ value }) => nameKey(value)))
  const neighbours = await tx.storiesOf([...new Set(keys)])
  return distinct([...stories, ...neighbours])
}

function distinct(stories: readonly Story[]): readonly Story[] {
  return [...new Map(stories.map((story) => [story.id, story])).values()]
}

// Apart from each other, so that one who buys every week does not crowd out the stories of what is sold.
function keysOfTargets({ deal }: Report): readonly string[] {
  return storyKeys({ ...deal, acquirers: [], investors: [] })
}

function keysOfBuyers({ deal }: Report): readonly string[] {
  return storyKeys({ ...deal, targets: [], sellers: [] })
}

/** Accounts that are new, or none, and every stored story that they or a ruling may concern. */
export interface Regrouping {
  readonly stories: readonly Story[]
  readonly added: readonly Report[]
  readonly world: World
  /** How the stories stood before the ruling that is taken back. */
  readonly former?: readonly FormerStory[]
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/**
 * Divides the accounts into stories again and writes what has changed: stories that have grown, begun, or become part of
 * another. Gives those that have grown or begun.
 */
export async function saveRegrouped(
  tx: ArticleTransaction,
  { stories, added, world, former = [], at }: Regrouping,
): Promise<readonly Story[]> {
  const keys = [...stories.flatMap(({ reports }) => reports), ...added].map(reportKey)
  const rulings = await tx.rulingsOn(keys)
  const { kept, dissolved } = regroup(stories, added, world, { rulings, former })
  const homes = new Map(
    stories.flatMap(({ id, reports }) => reports.map((report) => [reportKey(report), id] as const)),
  )
  const told: Story[] = []
  for (const draft of kept) {
    const moved = draft.reports.filter((report) => homes.get(reportKey(report)) !== draft.id)
    told.push({ ...draft, id: await tx.saveStory(draft, moved, at) })
  }
  for (const { id, into } of dissolved) await tx.dissolveStory(id, into)
  return told
}

import { isDeepStrictEqual } from 'node:util'
import type { Rates } from '../core/rates/rates.ts'
import type { FormerStory } from '../core/story/regroup.ts'
import type { ArticleTransaction, AuditEntry, Author, StoryHome, UndoOutcome } from '../ports.ts'
import { oweNew } from './owe-new.ts'
import { rulingsOnPairs, type Standing, shareAPair, standingIn } from './ruling-snapshot.ts'
import { saveRegrouped } from './tell-stories.ts'
import { accountsOf, worldOf } from './world.ts'

/** See `StoryCurator.takeBack`. */
export async function takeBackRuling(
  tx: ArticleTransaction,
  entryId: number,
  judge: Author,
  rates: Rates,
): Promise<UndoOutcome> {
  const found = await tx.undoable(entryId, judge)
  if (found.kind !== 'entry') return found
  const { entry } = found
  const [before, after] = [standingIn(entry.before), standingIn(entry.after)]
  if (entry.kind !== 'ruling' || before === null || after === null)
    return { kind: 'not_here', entry }
  const pairs = [...before.rulings, ...after.rulings]
  const later = await latestOn(tx, entry, pairs)
  if (later !== null) {
    return { kind: 'changed_since', by: later.author.team === judge.team ? later.id : null }
  }
  const now = await rulingsOnPairs(tx, pairs)
  if (!isDeepStrictEqual(now, after.rulings)) return { kind: 'changed_since', by: null }
  await tx.removeRulings(now.map(({ id }) => id))
  await tx.restoreRulings(before.rulings)
  await putBack(tx, { before, after }, { rates, at: judge.at })
  return { kind: 'undone', by: await tx.recordUndoing(entry, judge), entry }
}

/** The latest change that stands, of whichever team, and rules on one of these pairs too. */
async function latestOn(
  tx: ArticleTransaction,
  entry: AuditEntry,
  pairs: Standing['rulings'],
): Promise<AuditEntry | null> {
  const later = await tx.standingSince('ruling', entry.id)
  const onThem = later.filter(({ before, after }) => {
    const ruled = [standingIn(before), standingIn(after)]
    return shareAPair(
      pairs,
      ruled.flatMap((one) => one?.rulings ?? []),
    )
  })
  return onThem.at(-1) ?? null
}

/** Divides the accounts anew, each deal under the number that it had, with the alerts and followers that it had. */
async function putBack(
  tx: ArticleTransaction,
  { before, after }: { readonly before: Standing; readonly after: Standing },
  { rates, at }: { readonly rates: Rates; readonly at: number },
): Promise<void> {
  const accounts = [...before.homes, ...after.homes].flatMap(({ reports }) => reports)
  const stories = await tx.storiesTelling([...new Set(accounts)])
  const living = stories.map(({ id }) => id)
  const versions = await tx.versionsOf(
    before.homes.map(({ id }) => id),
    living,
  )
  const former = before.homes.flatMap((home) => formerOf(home, versions))
  const world = await worldOf(tx, accountsOf(stories), rates)
  const told = await saveRegrouped(tx, { stories, added: [], world, former, at })
  const revived = before.homes.filter(
    ({ id }) => !living.includes(id) && told.some((story) => story.id === id),
  )
  for (const home of revived) {
    const others = before.homes.filter(({ id }) => id !== home.id)
    await tx.moveHome(home, others)
  }
  const known = new Set([...living, ...revived.map(({ id }) => id)])
  for (const story of told) if (!known.has(story.id)) await oweNew(tx, story, world, at)
}

function formerOf(
  { id, reports }: StoryHome,
  versions: ReadonlyMap<number, number>,
): readonly FormerStory[] {
  const version = versions.get(id)
  return version === undefined ? [] : [{ id, version, reports }]
}

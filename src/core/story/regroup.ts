import { fuseReports } from './fuse.ts'
import { type Group, groupReports } from './group.ts'
import {
  type Report,
  type Ruling,
  reportKey,
  type Story,
  type StoryDraft,
  type World,
} from './story.ts'

/** What new accounts or rulings change about stored stories. */
export interface Regrouped {
  /** Stories that are new (`id` null) or have other reports than before. */
  readonly kept: readonly StoryDraft[]
  /** Stories all of whose reports have gone to others, with the story that has most of them. */
  readonly dissolved: readonly { readonly id: number; readonly into: number }[]
}

/** A story as it once was, whose number shall go to where its accounts are now. */
export interface FormerStory {
  readonly id: number
  /** That of the stored story of this number, which may be part of another by now. */
  readonly version: number
  /** `reportKey` of each account that it had. */
  readonly reports: readonly string[]
}

/** What admins have ruled; and when a ruling is taken back, how the stories stood before it. */
export interface Word {
  readonly rulings: readonly Ruling[]
  readonly former?: readonly FormerStory[]
}

/**
 * The stories as they must be now. `stories` is every stored story that could be concerned: those that share a key
 * (`storyKeys`) with what is added. The result is that of grouping all reports at once. A story's id stays with the
 * group that has most of its reports, the earliest of them if in doubt; of several stories that come together the lowest
 * id stays. Where former stories are given, their accounts of then decide. A report that is stored already changes nothing.
 */
export function regroup(
  stories: readonly Story[],
  added: readonly Report[],
  world: World,
  { rulings, former = [] }: Word,
): Regrouped {
  const stored = stories.toSorted((a, b) => a.id - b.id)
  const groups = groupReports(reportsOf(stored, added), world, rulings)
  const heirs = inherit(claimsOf(stored, former), groups)
  const byId = new Map(stored.map((story) => [story.id, story]))
  const kept = groups.flatMap((group) => {
    const claim = heirs.get(group)
    const story = claim === undefined ? undefined : byId.get(claim.id)
    return story !== undefined && hasReports(story, group) ? [] : [draftOf(group, claim, world)]
  })
  return { kept, dissolved: dissolvedStories(stored, groups, heirs) }
}

/** By which accounts a story's number is inherited. */
interface Claim {
  readonly id: number
  readonly version: number
  readonly keys: ReadonlySet<string>
}

function claimsOf(stories: readonly Story[], former: readonly FormerStory[]): readonly Claim[] {
  const claims = new Map(stories.map((story) => [story.id, claimOf(story)]))
  for (const { id, version, reports } of former)
    claims.set(id, { id, version, keys: new Set(reports) })
  return [...claims.values()].toSorted((a, b) => a.id - b.id)
}

function claimOf({ id, version, reports }: Story): Claim {
  return { id, version, keys: new Set(reports.map(reportKey)) }
}

function reportsOf(stories: readonly Story[], added: readonly Report[]): Report[] {
  const reports = new Map(added.map((report) => [reportKey(report), report]))
  for (const story of stories) {
    for (const report of story.reports) reports.set(reportKey(report), report)
  }
  return [...reports.values()]
}

function inherit(claims: readonly Claim[], groups: readonly Group[]): ReadonlyMap<Group, Claim> {
  const heirs = new Map<Group, Claim>()
  for (const claim of claims) {
    const group = favourite(
      claim,
      groups.filter((each) => !heirs.has(each)),
    )
    if (group !== null) heirs.set(group, claim)
  }
  return heirs
}

/** The group with most of the reports claimed; the first in the order of publication if several have as many. */
function favourite({ keys }: Claim, groups: readonly Group[]): Group | null {
  let [best, most]: [Group | null, number] = [null, 0]
  for (const group of groups) {
    const count = group.filter((report) => keys.has(reportKey(report))).length
    if (count > most) [best, most] = [group, count]
  }
  return best
}

function dissolvedStories(
  stories: readonly Story[],
  groups: readonly Group[],
  heirs: ReadonlyMap<Group, Claim>,
): Regrouped['dissolved'] {
  const living = new Set([...heirs.values()].map(({ id }) => id))
  return stories.flatMap((story) => {
    if (living.has(story.id)) return []
    const group = favourite(claimOf(story), groups)
    const into = group === null ? undefined : heirs.get(group)?.id
    return into === undefined ? [] : [{ id: story.id, into }]
  })
}

function hasReports({ reports }: Story, group: Group): boolean {
  const keys = new Set(reports.map(reportKey))
  return keys.size === group.length && group.every((report) => keys.has(reportKey(report)))
}

function draftOf(group: Group, claim: Claim | undefined, world: World): StoryDraft {
  const fused = fuseReports(group, world)
  return { id: claim?.id ?? null, version: (claim?.version ?? 0) + 1, ...fused }
}

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

/**
 * The stories as they must be now. `stories` is every stored story that could be concerned: those that share a key
 * (`storyKeys`) with what is added. The result is that of grouping all reports at once. A story's id stays with the
 * group that has most of its reports, the earliest of them if in doubt; of several stories that come together the lowest
 * id stays. A report that is stored already changes nothing.
 */
export function regroup(
  stories: readonly Story[],
  added: readonly Report[],
  world: World,
  rulings: readonly Ruling[],
): Regrouped {
  const stored = stories.toSorted((a, b) => a.id - b.id)
  const groups = groupReports(reportsOf(stored, added), world, rulings)
  const heirs = inherit(stored, groups)
  const kept = groups.flatMap((group) => {
    const story = heirs.get(group)
    return story !== undefined && hasReports(story, group) ? [] : [draftOf(group, story, world)]
  })
  return { kept, dissolved: dissolvedStories(stored, groups, heirs) }
}

function reportsOf(stories: readonly Story[], added: readonly Report[]): Report[] {
  const reports = new Map(added.map((report) => [reportKey(report), report]))
  for (const story of stories) {
    for (const report of story.reports) reports.set(reportKey(report), report)
  }
  return [...reports.values()]
}

function inherit(stories: readonly Story[], groups: readonly Group[]): ReadonlyMap<Group, Story> {
  const heirs = new Map<Group, Story>()
  for (const story of stories) {
    const group = favourite(
      story,
      groups.filter((each) => !heirs.has(each)),
    )
    if (group !== null) heirs.set(group, story)
  }
  return heirs
}

/** The group with most of a story's reports; the first in the order of publication if several have as many. */
function favourite({ reports }: Story, groups: readonly Group[]): Group | null {
  const keys = new Set(reports.map(reportKey))
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
  heirs: ReadonlyMap<Group, Story>,
): Regrouped['dissolved'] {
  const living = new Set([...heirs.values()].map(({ id }) => id))
  return stories.flatMap((story) => {
    if (living.has(story.id)) return []
    const group = favourite(story, groups)
    const into = group === null ? undefined : heirs.get(group)?.id
    return into === undefined ? [] : [{ id: story.id, into }]
  })
}

function hasReports({ reports }: Story, group: Group): boolean {
  const keys = new Set(reports.map(reportKey))
  return keys.size === group.length && group.every((report) => keys.has(reportKey(report)))
}

function draftOf(group: Group, story: Story | undefined, world: World): StoryDraft {
  const fused = fuseReports(group, world)
  return { id: story?.id ?? null, version: (story?.version ?? 0) + 1, ...fused }
}

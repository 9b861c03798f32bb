import { nameKey } from '../../src/core/company/name.ts'
import { regroup } from '../../src/core/story/regroup.ts'
import type { Report, Story, World } from '../../src/core/story/story.ts'
import { storyKeys } from '../../src/core/story/story-keys.ts'
import { leadWord } from '../../src/store/lead-word.ts'

/** Stories as a database keeps them: found by the first words of their parties' names. */
export interface Shelf {
  readonly stories: ReadonlyMap<number, Story>
  /** Adds what one article tells, as the pipeline does. */
  readonly add: (report: Report) => void
}

export function emptyShelf(world: World): Shelf {
  const stories = new Map<number, Story>()
  const byWord = new Map<string, Set<number>>()
  let lastId = 0
  const keep = (story: Story) => {
    stories.set(story.id, story)
    for (const word of story.reports.flatMap(({ deal }) => storyKeys(deal).map(leadWord))) {
      byWord.set(word, (byWord.get(word) ?? new Set()).add(story.id))
    }
  }
  const found = (keys: readonly string[]) => {
    const ids = new Set(keys.flatMap((key) => [...(byWord.get(leadWord(key)) ?? [])]))
    return [...ids].flatMap((id) => stories.get(id) ?? [])
  }
  const concerned = (report: Report) => {
    const near = found(storyKeys(report.deal))
    const targets = near.flatMap(({ reports }) => reports.flatMap(targetKeys))
    return [...new Set([...near, ...found(targets)])]
  }
  return {
    stories,
    add(report) {
      const { kept, dissolved } = regroup(concerned(report), [report], world, { rulings: [] })
      for (const { id } of dissolved) stories.delete(id)
      for (const draft of kept) keep({ ...draft, id: draft.id ?? ++lastId })
    },
  }
}

function targetKeys({ deal }: Report): readonly string[] {
  return deal.targets.map(({ value }) => nameKey(value))
}

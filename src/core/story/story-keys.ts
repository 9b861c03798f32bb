import { nameKey } from '../company/name.ts'
import type { Deal } from '../deal.ts'
import { isTelling, mayStandAlone } from './likeness.ts'
import { spelled } from './spelling.ts'

/**
 * The keys under which stories that a deal could concern are looked up: the folded names of its companies, and the words
 * by which others may begin the same name ("dijkstra" for "apotheek dijkstra", "grunwald" for "gruenwald").
 */
export function storyKeys(deal: Deal): readonly string[] {
  const parties = [...deal.targets, ...deal.acquirers, ...deal.sellers, ...deal.investors]
  const keys = parties.flatMap(({ value }) => {
    const key = nameKey(value)
    const [first = '', ...others] = key.split(' ')
    const respelled = spelled(first) === first ? [] : [spelled(first)]
    return [key, ...respelled, ...others.filter((_, at) => mayBegin(others.slice(at)))]
  })
  return [...new Set(keys)].filter((key) => key !== '')
}

/** Whether others may call the company by these last words of its name, or the first of them: "kern lowe", "dijkstra". */
function mayBegin(words: readonly string[]): boolean {
  return isTelling(words[0] ?? '') || mayStandAlone(words)
}

import { ownListName } from '../../core/watchlist-file/own-list-name.ts'
import type { ListInFile } from '../../core/watchlist-file/watchlist-file.ts'
import type { StoredList } from '../../ports.ts'

/** A stored watchlist as a file of the whole installation has it. */
export interface NamedList extends ListInFile {
  readonly name: string
  readonly subscriptions: StoredList['subscriptions']
}

/** The longest name that a file may have. */
const LONGEST_NAME = 50

/**
 * The watchlists that have rules, under names that a file can hold, each another: a channel's own is called by the channel, and where two
 * teams call theirs alike, the team stands behind the name.
 */
export function namedLists(lists: readonly StoredList[]): readonly NamedList[] {
  const taken = new Set<string>()
  return lists
    .filter(({ rules }) => rules.length > 0)
    .map(({ team, name: stored, managed, rules, subscriptions }) => {
      const isOwn = !managed && stored.includes(':')
      const wanted = isOwn ? ownListName(stored) : stored
      const name = freeName(wanted, team.replace(/[^\p{L}\p{N}_-]/gu, '-'), taken)
      taken.add(name)
      return { name, rules: rules.map(({ query }) => ({ query, line: 0 })), subscriptions }
    })
}

function freeName(wanted: string, team: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${team}${count === 2 ? '' : ` ${count}`}`
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix
    if (!taken.has(name)) return name
  }
}

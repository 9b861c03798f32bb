import type { Kysely } from 'kysely'
import type { Moment } from '../core/query/predicate.ts'
import type { Subject } from '../core/query/subject.ts'
import { foldedWords } from '../core/text/fold.ts'
import type { Watch } from '../ports.ts'
import { type ChangedList, readChangedLists } from './changed-lists.ts'
import { createKeptRules } from './kept-rules.ts'
import type { Tables } from './tables.ts'

/** All watch rules in memory, kept equal to the database: whoever changes a rule need not tell. */
export interface Watching {
  /** Takes over what has changed since the last time; the first time everything is read. */
  refresh(db: Kysely<Tables>): Promise<void>
  /** Who watches one of the subjects by what the database now says, in the order of the subscriptions. */
  find(db: Kysely<Tables>, subjects: readonly Subject[], moment: Moment): Promise<readonly Watch[]>
}

export function createWatching(): Watching {
  const rules = createKeptRules()
  const lists = new Map<number, ChangedList>()
  const listOf = new Map<number, number>()
  let version = 0

  function replace(list: ChangedList): void {
    const known = new Set(lists.get(list.id)?.rules.map(({ id }) => id))
    for (const { id, query } of list.rules) {
      // A rule's text never changes under its number.
      if (known.delete(id)) continue
      listOf.set(id, list.id)
      rules.add(id, query)
    }
    for (const id of known) {
      listOf.delete(id)
      rules.remove(id)
    }
    if (list.rules.length + list.subscriptions.length > 0) lists.set(list.id, list)
    else lists.delete(list.id)
  }

  async function refresh(db: Kysely<Tables>): Promise<void> {
    const changes = await readChangedLists(db, version)
    // Who has read earlier must not undo what another has taken over meanwhile.
    if (changes.version <= version) return
    for (const list of changes.lists) replace(list)
    version = changes.version
  }

  async function nameFeeds(db: Kysely<Tables>, subjects: readonly Subject[]): Promise<void> {
    const ids = [...new Set(subjects.flatMap(({ feedIds }) => feedIds))]
    if (!rules.nameFeeds || ids.length === 0) return
    const feeds = await db
      .selectFrom('feeds')
      .select(['id', 'name', 'title', 'url'])
      .where('id', 'in', ids)
      .execute()
    for (const { id, name, title, url } of feeds) {
      rules.know({ id, words: foldedWords([name, title, url].join(' ')) })
    }
  }

  return {
    refresh,
    async find(db, subjects, moment) {
      await refresh(db)
      await nameFeeds(db, subjects)
      const hits = rules.match(subjects, moment)
      return [...Map.groupBy(hits, (id) => listOf.get(id))]
        .flatMap(([listId, ruleIds]) =>
          (lists.get(listId ?? 0)?.subscriptions ?? []).map((one) => ({ ...one, ruleIds })),
        )
        .toSorted((a, b) => a.id - b.id)
        .map(({ channel, language, ruleIds }) => ({ channel, language, ruleIds }))
    },
  }
}

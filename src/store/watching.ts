import type { Kysely } from 'kysely'
import { NO_COMPANIES } from '../core/company/company.ts'
import { namesIn } from '../core/query/conditions.ts'
import { parseQuery } from '../core/query/parse.ts'
import type { Moment } from '../core/query/predicate.ts'
import type { Query } from '../core/query/query.ts'
import type { Subject } from '../core/query/subject.ts'
import { foldedWords } from '../core/text/fold.ts'
import type { Watch } from '../ports.ts'
import { type ChangedList, readChangedLists } from './changed-lists.ts'
import { companiesNamed } from './company/read-companies.ts'
import { createKeptRules, type KeptRules } from './kept-rules.ts'
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

  function replace(list: ChangedList, queries: ReadonlyMap<number, Query>): void {
    const gone = new Set(lists.get(list.id)?.rules.map(({ id }) => id))
    for (const { id } of list.rules) {
      gone.delete(id)
      const query = queries.get(id)
      if (query === undefined || listOf.has(id)) continue
      listOf.set(id, list.id)
      rules.add(id, query)
    }
    for (const id of gone) {
      listOf.delete(id)
      rules.remove(id)
    }
    if (list.rules.length + list.subscriptions.length > 0) lists.set(list.id, list)
    else lists.delete(list.id)
  }

  async function refresh(db: Kysely<Tables>): Promise<void> {
    const changes = await readChangedLists(db, version)
    if (changes.version === version) return
    // A rule's text never changes under its number.
    const added = changes.lists.flatMap((list) => list.rules).filter(({ id }) => !listOf.has(id))
    const queries = parsed(added)
    const names = new Set([...queries.values()].flatMap(namesIn))
    if (changes.registry) for (const name of rules.names()) names.add(name)
    const companies = names.size === 0 ? NO_COMPANIES : await companiesNamed(db, [...names])
    const changed = rules.changedNames(names, companies)
    const again = changed.length === 0 ? new Map<number, Query>() : await rulesWith(db, changed)
    // Who has read earlier must not undo what another has taken over meanwhile.
    if (changes.version <= version) return
    rules.learn(names, companies)
    for (const [id, query] of again) if (listOf.has(id)) rules.add(id, query)
    for (const list of changes.lists) replace(list, queries)
    version = changes.version
  }

  return {
    refresh,
    async find(db, subjects, moment) {
      await refresh(db)
      await nameFeeds(db, rules, subjects)
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

/** Rules are checked before they are stored; one that an older grammar accepted selects nothing. */
function parsed(
  rules: readonly { readonly id: number; readonly query: string }[],
): ReadonlyMap<number, Query> {
  const queries = new Map<number, Query>()
  for (const { id, query: text } of rules) {
    const query = parseQuery(text)
    if (query.ok) queries.set(id, query.value)
  }
  return queries
}

/** The rules in which one of the names may stand. */
async function rulesWith(
  db: Kysely<Tables>,
  names: readonly string[],
): Promise<ReadonlyMap<number, Query>> {
  const rows = await db.selectFrom('watch_rules').select(['id', 'query']).execute()
  return parsed(rows.filter(({ query }) => names.some((name) => query.includes(name))))
}

/** Tells the rules what the feeds that the subjects came by are called now. */
async function nameFeeds(
  db: Kysely<Tables>,
  rules: KeptRules,
  subjects: readonly Subject[],
): Promise<void> {
  const ids = [...new Set(subjects.flatMap(({ feedIds }) => feedIds))]
  if (!rules.nameFeeds() || ids.length === 0) return
  const feeds = await db
    .selectFrom('feeds')
    .select(['id', 'name', 'title', 'url'])
    .where('id', 'in', ids)
    .execute()
  for (const { id, name, title, url } of feeds) {
    rules.know({ id, words: foldedWords([name, title, url].join(' ')) })
  }
}

import type { Kysely } from 'kysely'
import { NO_COMPANIES } from '../core/company/company.ts'
import { namesIn } from '../core/query/conditions.ts'
import { parseQuery } from '../core/query/parse.ts'
import type { Moment } from '../core/query/predicate.ts'
import type { Query } from '../core/query/query.ts'
import type { Subject } from '../core/query/subject.ts'
import { foldedWords } from '../core/text/fold.ts'
import type { Watch } from '../ports.ts'
import { type ChangedList, isMinimum, minimumId, readChangedLists } from './changed-lists.ts'
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
  const texts = new Map<number, string>()
  let version = 0

  function replace(list: ChangedList, queries: ReadonlyMap<number, Query>): void {
    const gone = new Set(lists.get(list.id)?.rules.map(({ id }) => id))
    for (const { id, query: text } of list.rules) {
      gone.delete(id)
      if (texts.get(id) === text) continue
      const query = queries.get(id)
      texts.set(id, text)
      listOf.set(id, list.id)
      if (query === undefined) rules.remove(id)
      else rules.add(id, query)
    }
    for (const id of gone) {
      texts.delete(id)
      listOf.delete(id)
      rules.remove(id)
    }
    if (list.rules.length + list.subscriptions.length > 0) lists.set(list.id, list)
    else lists.delete(list.id)
  }

  async function refresh(db: Kysely<Tables>): Promise<void> {
    const from = version
    const changes = await readChangedLists(db, from)
    if (changes.version === version) return
    const listed = changes.lists.flatMap((list) => list.rules)
    const queries = parsed(listed.filter(({ id, query }) => texts.get(id) !== query))
    const names = new Set([...queries.values()].flatMap(namesIn))
    if (changes.registry) for (const name of rules.names()) names.add(name)
    const companies = names.size === 0 ? NO_COMPANIES : await companiesNamed(db, [...names])
    const changed = rules.changedNames(names, companies)
    const again = changed.length === 0 ? new Map<number, Query>() : await rulesWith(db, changed)
    // Who has read earlier must not undo what another has taken over meanwhile.
    if (changes.version <= version) return
    if (version !== from) return refresh(db)
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
      return [...Map.groupBy(rules.match(subjects, moment), (id) => listOf.get(id))]
        .flatMap(([listId, ids]) => subscribersOf(lists.get(listId ?? 0), ids, moment.now))
        .toSorted((a, b) => a.id - b.id)
        .map(({ channel, language, ruleIds }) => ({ channel, language, ruleIds }))
    },
  }
}

/** Who is told by these rules, minima among them, at an instant (milliseconds since 1970, UTC). */
function subscribersOf(list: ChangedList | undefined, ids: readonly number[], now: number) {
  const ruleIds = ids.filter((id) => !isMinimum(id))
  if (list === undefined || ruleIds.length === 0) return []
  return list.subscriptions
    .filter(({ id, minimum }) => minimum === null || ids.includes(minimumId(id)))
    .filter(({ pausedUntil }) => pausedUntil === null || pausedUntil <= now)
    .map((one) => ({ ...one, ruleIds }))
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
  const rules = await db.selectFrom('watch_rules').select(['id', 'query']).execute()
  const subscriptions = await db.selectFrom('subscriptions').select(['id', 'minimum']).execute()
  const minima = subscriptions.map(({ id, minimum }) => ({
    id: minimumId(id),
    query: minimum ?? '',
  }))
  return parsed(
    [...rules, ...minima].filter(({ query }) => names.some((name) => query.includes(name))),
  )
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

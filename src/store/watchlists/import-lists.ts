import type { Transaction } from 'kysely'
import type {
  Author,
  InstallationImported,
  ListsImported,
  ListToImport,
  WatchlistStore,
} from '../../ports.ts'
import { recordChange } from '../audit/record-change.ts'
import { type Database, serialised } from '../dialect.ts'
import { addFeedsIn } from '../own-feeds.ts'
import type { Tables } from '../tables.ts'
import { addList, ownList, teamOf } from './own-list.ts'
import { subscribe } from './subscribe.ts'

/** Whose a list is that is watched by no channel: the operator's at his console. */
const NOBODYS = 'console'

/** A list of a file with the stored one that it goes into. */
interface Target {
  readonly list: ListToImport
  readonly watchlistId: number
  readonly team: string
  readonly managed: boolean
  readonly missing: ListToImport['rules']
}

interface AddedRule {
  readonly id: number
  readonly watchlistId: number
  readonly query: string
}

/** See `WatchlistStore.importLists`. */
export async function importLists(
  database: Database,
  lists: readonly ListToImport[],
  author: Author,
): Promise<ListsImported> {
  return refusable(serialised(database, (tx) => importListsIn(tx, lists, author)))
}

/** Takes up feeds and lists together; see `WatchlistStore.importInstallation`. */
export async function importInstallation(
  database: Database,
  { feeds, lists }: Parameters<WatchlistStore['importInstallation']>[0],
  author: Author,
): Promise<InstallationImported> {
  const imported = serialised(database, async (tx) => {
    const taken = await importListsIn(tx, lists, author)
    return { feeds: await addFeedsIn(tx, feeds, author.at), lists: taken }
  })
  return refusable(imported.then((done) => done.lists)).then(async (outcome) => {
    return outcome.kind === 'managed' ? { feeds: [], lists: outcome } : imported
  })
}

/** Thrown so that the transaction leaves nothing behind. */
class Refusal extends Error {
  readonly outcome: Extract<ListsImported, { kind: 'managed' }>

  constructor(outcome: Extract<ListsImported, { kind: 'managed' }>) {
    super('rules would go into a list of the configuration file')
    this.outcome = outcome
  }
}

async function refusable(importing: Promise<ListsImported>): Promise<ListsImported> {
  try {
    return await importing
  } catch (error) {
    if (error instanceof Refusal) return error.outcome
    throw error
  }
}

async function importListsIn(
  tx: Transaction<Tables>,
  lists: readonly ListToImport[],
  author: Author,
): Promise<ListsImported> {
  const targets: Target[] = []
  for (const list of lists) targets.push(await targetOf(tx, list, author))
  const refused = targets.filter(({ managed }) => managed)
  const lines = refused.flatMap(({ list: { name }, missing }) =>
    missing.map(({ line }) => ({ line, list: name ?? '' })),
  )
  if (lines.length > 0) throw new Refusal({ kind: 'managed', lines: lines.slice(0, MOST_LINES) })
  const changes: number[] = []
  let added = 0
  for (const [team, inside] of Map.groupBy(targets, (target) => target.team)) {
    const rules: AddedRule[] = []
    for (const target of inside) rules.push(...(await fill(tx, target, author)))
    added += rules.length
    if (rules.length > 0) changes.push(await record(tx, { ...author, team }, inside, rules))
  }
  const all = lists.reduce((sum, { rules }) => sum + rules.length, 0)
  return { kind: 'imported', added, known: all - added, changes }
}

/** So many faulty lines are told. */
const MOST_LINES = 50

async function targetOf(
  tx: Transaction<Tables>,
  list: ListToImport,
  author: Author,
): Promise<Target> {
  const { name, channels } = list
  const channel = channels[0]?.channel ?? null
  const team = channel === null ? author.team || NOBODYS : await teamOf(tx, author, channel)
  const managedId = name === null ? null : await managedList(tx, { name, channel }, author)
  const watchlistId = managedId ?? (await openList(tx, list, team))
  const known = await queriesOf(tx, watchlistId)
  const missing = list.rules.filter(({ query }, at) => {
    return !known.has(query) && list.rules.findIndex((rule) => rule.query === query) === at
  })
  return { list, watchlistId, team, managed: managedId !== null, missing }
}

/** The configuration file's list of this name, if the channel watches it, or the operator asks. */
async function managedList(
  tx: Transaction<Tables>,
  { name, channel }: { readonly name: string; readonly channel: string | null },
  { team }: Author,
): Promise<number | null> {
  const watched = tx
    .selectFrom('subscriptions')
    .select('watchlist_id')
    .where('channel', '=', channel ?? '')
  const lists = tx
    .selectFrom('watchlists')
    .select('id')
    .where('name', '=', name)
    .where('managed', '=', 1)
  const row = await (team === '' ? lists : lists.where('id', 'in', watched)).executeTakeFirst()
  return row?.id ?? null
}

async function openList(
  tx: Transaction<Tables>,
  { name, channels }: ListToImport,
  team: string,
): Promise<number> {
  if (name === null) return ownList(tx, channels[0]?.channel ?? NOBODYS, team)
  const called = tx
    .selectFrom('watchlists')
    .select('id')
    .where('name', '=', name)
    .where('managed', '=', 0)
    .orderBy('id')
  // A list of a file that names no channel is the one that is called so, whosever it is.
  const isNobodys = channels.length === 0 && team === NOBODYS
  const row = await (isNobodys ? called : called.where('team', '=', team)).executeTakeFirst()
  return row?.id ?? (await addList(tx, team, name))
}

async function queriesOf(
  tx: Transaction<Tables>,
  watchlistId: number,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('watch_rules')
    .select('query')
    .where('watchlist_id', '=', watchlistId)
    .execute()
  return new Set(rows.map(({ query }) => query))
}

async function fill(
  tx: Transaction<Tables>,
  { list, watchlistId, team, missing, managed }: Target,
  { by }: Author,
): Promise<readonly AddedRule[]> {
  for (const watcher of managed ? [] : list.channels) {
    await subscribe(tx, { ...watcher, watchlistId, team })
  }
  const added: AddedRule[] = []
  for (const { query } of missing) {
    const { id } = await tx
      .insertInto('watch_rules')
      .values({ watchlist_id: watchlistId, query, added_by: by })
      .returning('id')
      .executeTakeFirstOrThrow()
    added.push({ id, watchlistId, query })
  }
  return added
}

async function record(
  tx: Transaction<Tables>,
  author: Author,
  targets: readonly Target[],
  rules: readonly AddedRule[],
): Promise<number> {
  const channels = [
    ...new Set(targets.flatMap(({ list }) => list.channels.map((one) => one.channel))),
  ]
  const [channel = null] = channels.length === 1 ? channels : []
  const label = rules.map(({ query }) => query).join(' · ')
  const subject = { kind: 'import', key: String(rules[0]?.id), label, channel } as const
  return recordChange(tx, { author, ...subject, before: null, after: { rules } })
}

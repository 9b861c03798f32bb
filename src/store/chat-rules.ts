import type { Transaction } from 'kysely'
import type { Author, Change, CommandStore } from '../ports.ts'
import { recordChange } from './audit/record-change.ts'
import { type Database, serialised } from './dialect.ts'
import type { Tables } from './tables.ts'
import { closeUnwatched } from './unwatched.ts'
import { ownList, teamOf } from './watchlists/own-list.ts'
import { subscribe } from './watchlists/subscribe.ts'

type NewRule = Parameters<CommandStore['addRule']>[0]

/**
 * Adds a rule to the watchlist that carries the channel's name, creating the list and the channel's subscription to
 * it when missing. Gives the rule's id; a query the channel already has, in whichever of its lists, keeps its id.
 */
export async function addRule(database: Database, rule: NewRule): Promise<number> {
  return serialised(database, async (tx) => {
    const known = await rulesOf(tx, rule.channel).where('query', '=', rule.query).executeTakeFirst()
    if (known !== undefined) return known.id
    const team = await teamOf(tx, rule.author, rule.channel)
    const watchlistId = await ownList(tx, rule.channel, team)
    await subscribe(tx, { ...rule, watchlistId, team })
    const { id } = await tx
      .insertInto('watch_rules')
      .values({ watchlist_id: watchlistId, query: rule.query, added_by: rule.author.by })
      .returning('id')
      .executeTakeFirstOrThrow()
    const after = { watchlistId, query: rule.query }
    await recordChange(
      tx,
      changeOf({ id, ...rule, author: { ...rule.author, team } }, { before: null, after }),
    )
    return id
  })
}

/** Changes what a rule of the channel says, unless the configuration file owns it. */
export async function editRule(
  database: Database,
  rule: { readonly channel: string; readonly id: number; readonly query: string },
  author: Author,
): Promise<'edited' | 'managed' | 'missing'> {
  const { channel, id, query } = rule
  return serialised(database, async (tx) => {
    const row = await rulesOf(tx, channel).where('watch_rules.id', '=', id).executeTakeFirst()
    if (row === undefined) return 'missing'
    if (row.managed === 1) return 'managed'
    if (row.query === query) return 'edited'
    await tx.updateTable('watch_rules').set({ query }).where('id', '=', id).execute()
    const before = { watchlistId: row.watchlist_id, query: row.query }
    const team = await teamOf(tx, author, channel)
    const change = { ...rule, author: { ...author, team } }
    await recordChange(tx, changeOf(change, { before, after: { ...before, query } }))
    return 'edited'
  })
}

/** Removes a rule from what the channel watches, unless the configuration file owns it. */
export async function removeRule(
  database: Database,
  { channel, ruleId }: { readonly channel: string; readonly ruleId: number },
  author: Author,
): Promise<'removed' | 'managed' | 'missing'> {
  return serialised(database, async (tx) => {
    const rule = await rulesOf(tx, channel).where('watch_rules.id', '=', ruleId).executeTakeFirst()
    if (rule === undefined) return 'missing'
    if (rule.managed === 1) return 'managed'
    await tx.deleteFrom('watch_rules').where('id', '=', ruleId).execute()
    await closeUnwatched(tx, `rule ${ruleId}`)
    const before = { watchlistId: rule.watchlist_id, query: rule.query }
    const team = await teamOf(tx, author, channel)
    const change = { ...rule, channel, author: { ...author, team } }
    await recordChange(tx, changeOf(change, { before, after: null }))
    return 'removed'
  })
}

/** How the audit log tells of a rule. */
function changeOf(
  rule: Pick<NewRule, 'channel' | 'query' | 'author'> & { readonly id: number },
  states: Pick<Change, 'before' | 'after'>,
): Change {
  const { id, author, channel, query } = rule
  return { author, channel, kind: 'rule', key: String(id), label: query, ...states }
}

function rulesOf(tx: Transaction<Tables>, channel: string) {
  return tx
    .selectFrom('watch_rules')
    .innerJoin('watchlists', 'watchlists.id', 'watch_rules.watchlist_id')
    .innerJoin('subscriptions', 'subscriptions.watchlist_id', 'watchlists.id')
    .select(['watch_rules.id', 'watch_rules.query', 'watch_rules.watchlist_id'])
    .select('watchlists.managed')
    .where('subscriptions.channel', '=', channel)
    .orderBy('watch_rules.id')
}

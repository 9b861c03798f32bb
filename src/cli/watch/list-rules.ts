import type { StoredList } from '../../ports.ts'
import { type FeedContext, withStore } from '../stored-feeds.ts'

/** Prints the watchlists, or those that a channel watches: a JSON array, or a few lines each. */
export async function listRules(
  { channel, json }: { readonly channel?: string; readonly json: boolean },
  context: FeedContext,
): Promise<0> {
  return withStore(context, { mustExist: true }, async (store) => {
    const lists = (await store.watchlists()).filter(
      ({ subscriptions }) =>
        channel === undefined || subscriptions.some((one) => one.channel === channel),
    )
    if (json) context.write(`${JSON.stringify(lists.map(record))}\n`)
    else for (const list of lists) context.write(inWords(list))
    if (lists.length === 0) context.warn('No watch rules: "watch add RULE" makes one.\n')
    return 0 as const
  })
}

function record({ name, team, managed, rules, subscriptions }: StoredList): object {
  const channels = subscriptions.map(({ channel, language }) => ({ channel, language }))
  return { watchlist: name, team: team === '' ? null : team, managed, rules, channels }
}

function inWords({ name, managed, rules, subscriptions }: StoredList): string {
  const watchers = subscriptions.map(({ channel }) => channel).join(', ') || 'nobody'
  const head = `${name}${managed ? ' (from the configuration file)' : ''}, watched by ${watchers}`
  return [head, ...rules.map(({ id, query }) => `  ${id}: ${query}`), ''].join('\n')
}

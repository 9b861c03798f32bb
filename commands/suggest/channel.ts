import { shownAddress } from '../../src/core/card/feed-name.ts'
import { listName } from '../alerts/list-name.ts'
import { changeSummary } from '../change-summary.ts'
import { fits } from './fits.ts'
import type { Asked, Suggestion } from './suggestion.ts'

/** Among so many of the team's feeds, and of its latest changes, is looked. */
const FEEDS = 500
const CHANGES = 50

/** The rules of the channel that can be changed in chat. */
export async function suggestRules({ asker, typed, store }: Asked): Promise<readonly Suggestion[]> {
  const subscriptions = await store.subscriptionsOf(asker.channel)
  return subscriptions
    .filter(({ managed }) => !managed)
    .flatMap(({ rules }) => rules)
    .map(({ id, query }) => ({ label: `${id}: ${query}`, value: String(id) }))
    .filter(({ label }) => fits(label, typed))
}

/** The watchlists that the channel may subscribe to. */
export async function suggestWatchlists({
  asker,
  typed,
  store,
}: Asked): Promise<readonly Suggestion[]> {
  const names = await store.watchlistsFor(asker.team)
  return names.filter((name) => fits(name, typed)).map((name) => ({ label: name, value: name }))
}

/** The subscriptions of the channel that can be ended in chat. */
export async function suggestSubscribed({
  asker,
  typed,
  store,
}: Asked): Promise<readonly Suggestion[]> {
  const subscriptions = await store.subscriptionsOf(asker.channel)
  return subscriptions
    .filter(({ managed }) => !managed)
    .map((one) => ({ label: listName(one, asker.locale), value: one.watchlist }))
    .filter(({ label }) => fits(label, typed))
}

/** The team's own feeds: those that rest to be resumed, those that do not to be paused, any to be removed. */
export async function suggestFeeds({
  asker,
  subcommand,
  typed,
  store,
  now,
}: Asked): Promise<readonly Suggestion[]> {
  const { feeds } = await store.feedsOf(asker.team, { offset: 0, limit: FEEDS }, now)
  return feeds
    .filter(({ keeper, pausedHere }) => {
      const isMeant = subcommand === 'remove' || pausedHere === (subcommand === 'resume')
      return keeper === 'team' && isMeant
    })
    .map(({ feed: { id, name, title, url } }) => ({
      label: [`#${id}`, name ?? title, placeOf(url)].filter((part) => part !== null).join(' '),
      value: String(id),
    }))
    .filter(({ label }) => fits(label, typed))
}

/** An address to be told from others, without the query, in which there may be a key. */
function placeOf(url: string): string {
  return `${new URL(url).protocol}//${shownAddress(url)}`
}

/** The team's latest changes that stand. */
export async function suggestChanges({
  asker,
  typed,
  store,
}: Asked): Promise<readonly Suggestion[]> {
  const { entries } = await store.auditLog(asker.team, { offset: 0, limit: CHANGES })
  return entries
    .filter(({ author, undoneBy }) => author.team === asker.team && undoneBy === null)
    .map((entry) => {
      const { title, detail } = changeSummary(entry, asker)
      return { label: `${title} · ${detail}`, value: String(entry.id) }
    })
    .filter(({ label }) => fits(label, typed))
}

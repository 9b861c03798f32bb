import { authorOf } from '../author.ts'
import type { CommandContext, CommandReply, CommandRequest } from '../command.ts'
import { refusal } from '../refusal.ts'
import { done } from './done.ts'
import { listName } from './list-name.ts'
import { subscriptionsTo, typedList } from './subscribed.ts'
import { alertsTexts } from './texts.ts'

/** `/alerts subscribe`: the channel is told what a watchlist selects, or its own. */
export async function subscribeChannel(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { channel, locale, team } = request
  const texts = alertsTexts(locale)
  const watchlist = typedList(request)
  const name = listName({ watchlist: watchlist ?? channel, channel }, locale)
  const author = authorOf(request, now)
  const outcome = await store.subscribe({ channel, watchlist, language: locale, author })
  if (outcome === 'known') return refusal(texts.known(name))
  if (outcome === 'missing') {
    const lists = await store.watchlistsFor(team)
    return refusal(texts.noList(name, lists.join(', ') || '–'))
  }
  const subscriptions = await store.subscriptionsOf(channel)
  const isEmpty = subscriptions.at(-1)?.rules.length === 0
  return done(texts.subscribed(name), isEmpty ? texts.addRules : '')
}

/** `/alerts unsubscribe`: ends the subscription that is named, or the only one. */
export async function unsubscribeChannel(
  request: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const { channel, locale } = request
  const texts = alertsTexts(locale)
  const all = await store.subscriptionsOf(channel)
  const own = all.filter(({ managed }) => !managed)
  const typed = typedList(request)
  const [meant, ...others] = subscriptionsTo(typed, own, locale)
  if (others.length > 0) {
    return refusal(texts.whichList(own.map((one) => listName(one, locale)).join(', ')))
  }
  if (meant === undefined) {
    const isManaged = all.length > 0 && own.length === 0
    return refusal(texts.notSubscribed(typed ?? ''), isManaged ? texts.allManaged : '')
  }
  await store.unsubscribe(channel, meant.id, authorOf(request, now))
  return done(texts.unsubscribed(listName(meant, locale)), '')
}

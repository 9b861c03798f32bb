import type { Card, CardItem } from '../src/core/card/card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { feedName, shownAddress } from '../src/core/card/feed-name.ts'
import { formatInstant } from '../src/core/card/format.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { TeamFeed } from '../src/ports.ts'
import type { CommandContext, CommandReply, CommandRequest } from './command.ts'
import { FEED_LIST_TEXTS } from './feed-list-texts.data.ts'
import { refusal } from './refusal.ts'

/** How many feeds one answer lists. */
const PAGE = 10

/** How much of an article's title is shown. */
const TITLE = 80

/** The feeds that the team sees, with how each does, what came last and when it is next polled. */
export async function listFeeds(
  { team, options, locale }: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(FEED_LIST_TEXTS, locale)
  const typed = options['page'] ?? '1'
  const page = /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 0
  const wanted = { offset: Math.max(0, page - 1) * PAGE, limit: PAGE }
  const { feeds, count } = await store.feedsOf(team, wanted, now)
  const pages = Math.max(1, Math.ceil(count / PAGE))
  if (page === 0 || page > pages) return refusal(texts.noPage(cutText(typed, 20)))
  const items = feeds.map((feed) => itemOf(feed, locale))
  const card: Card = {
    title: texts.title,
    accent: feeds.some(({ feed }) => feed.failures > 0) ? 'warning' : 'neutral',
    sections: [items.length > 0 ? { kind: 'items', items } : { kind: 'text', text: texts.none }],
    ...(pages > 1 && { footer: texts.page({ page, pages, feeds: count }) }),
  }
  return { card, shared: false }
}

function itemOf(seen: TeamFeed, locale: Locale): CardItem {
  const { feed, keeper, lastArticle } = seen
  const texts = inLocale(FEED_LIST_TEXTS, locale)
  const keepers = {
    team: null,
    file: texts.fromFile,
    operator: texts.fromOperator,
    partner: texts.fromPartner,
  }
  const name = feedName(feed)
  const place = shownAddress(feed.url)
  const facts = [
    name === place ? null : place,
    keepers[keeper],
    healthOf(seen, locale),
    lastArticle === null
      ? null
      : texts.lastArticle(cutText(lastArticle.title, TITLE), formatInstant(lastArticle.at, locale)),
    isPolled(seen) ? texts.nextPoll(formatInstant(feed.nextPollAt, locale)) : null,
  ]
  return {
    title: `#${feed.id} ${name}`,
    detail: facts.filter((fact) => fact !== null).join(' · '),
  }
}

function isPolled({ feed, pausedHere }: TeamFeed): boolean {
  return !feed.paused && !pausedHere
}

function healthOf({ feed, pausedHere }: TeamFeed, locale: Locale): string {
  const texts = inLocale(FEED_LIST_TEXTS, locale)
  const why = feed.lastError === null ? '' : `: ${feed.lastError}`
  if (pausedHere) return texts.paused
  if (feed.paused) return feed.failures > 0 ? texts.stopped + why : texts.paused
  if (feed.failures > 0) {
    const since = feed.polling.failingSince
    return texts.failing(since === null ? '–' : formatInstant(since, locale)) + why
  }
  return feed.lastSuccessAt === null ? texts.neverRead : texts.well
}

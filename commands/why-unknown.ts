import type { CardItem, CardSection } from '../src/core/card/card.ts'
import { feedName } from '../src/core/card/feed-name.ts'
import { formatInstant } from '../src/core/card/format.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import type { Feed } from '../src/ports.ts'
import type { CommandContext } from './command.ts'
import { WHY_TEXTS } from './why-texts.data.ts'

/** How many feeds of one site are told. */
const TOLD = 5

/** Why an article that nothing is known of did not come: what is polled, and how the feeds of its site do. */
export async function whyUnknown(
  address: URL,
  locale: Locale,
  { store, now }: CommandContext,
): Promise<readonly CardSection[]> {
  const texts = inLocale(WHY_TEXTS, locale)
  const feeds = (await store.feedHealth(now)).map(({ feed }) => feed)
  const polled = feeds.filter(({ paused }) => !paused).length
  const brought = polled === 0 ? texts.noFeeds : texts.notBrought(polled)
  const bringing = await feedsBringing(address, store)
  const near = feeds.filter(
    ({ id, url }) => bringing.has(id) || siteOf(new URL(url)) === siteOf(address),
  )
  if (near.length === 0) {
    return [{ kind: 'text', text: `${brought} ${texts.noFeedOfHost(address.host)}` }]
  }
  const items = near.slice(0, TOLD).map((feed) => feedItem(feed, locale))
  return [
    { kind: 'text', text: brought },
    { kind: 'items', items },
  ]
}

/** Feeds that have brought other articles of the site; many a feed lives elsewhere. */
async function feedsBringing(
  address: URL,
  store: CommandContext['store'],
): Promise<ReadonlySet<number>> {
  const known = await store.latestAddresses()
  const site = siteOf(address)
  return new Set(known.filter(({ url }) => siteOf(new URL(url)) === site).map((one) => one.feedId))
}

/** The host without the names under which sites serve their pages and their feeds. */
function siteOf({ host }: URL): string {
  return host.replace(/^(?:www|m|amp|feeds?|rss|news)\.(?=.*\.)/, '')
}

function feedItem(feed: Feed, locale: Locale): CardItem {
  return { title: feedName(feed), detail: stateOf(feed, locale) }
}

function stateOf(
  { paused, failures, lastError, lastSuccessAt, nextPollAt, firstPoll }: Feed,
  locale: Locale,
): string {
  const texts = inLocale(WHY_TEXTS, locale)
  const next = formatInstant(nextPollAt, locale)
  if (paused) return failures > 0 ? texts.stoppedFeed(lastError ?? '?') : texts.pausedFeed
  if (failures > 0) return texts.failing(lastError ?? '?', next)
  if (lastSuccessAt !== null) return texts.polled(formatInstant(lastSuccessAt, locale), next)
  return firstPoll === 'baseline'
    ? `${texts.neverPolled} ${texts.baselineToCome}`
    : texts.neverPolled
}

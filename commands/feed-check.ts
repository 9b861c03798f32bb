import type { Card, CardItem, CardSection } from '../src/core/card/card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { formatInstant } from '../src/core/card/format.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { feedAddress } from '../src/core/feed-address.ts'
import type { AnnouncedFeed, FeedItem, ParsedFeed } from '../src/ports.ts'
import type { CommandContext, CommandReply, CommandRequest } from './command.ts'
import { unreadable } from './feed-add.ts'
import { FEED_LIST_TEXTS } from './feed-list-texts.data.ts'
import { feedNamed, plainAddress } from './feed-named.ts'
import { FEED_TEXTS } from './feed-texts.data.ts'
import { refusal } from './refusal.ts'

const REPEATED = 100

/** How many items and notes are shown. */
const SHOWN = 5

/** Reads a feed at an address, or one of the list by its number, and tells what is in it, or why not. */
export async function checkFeed(
  { options, locale, team }: CommandRequest,
  { lookup, store, now }: CommandContext,
): Promise<CommandReply> {
  const typed = plainAddress(options['address'] ?? '')
  const listed = await feedNamed(typed, store, { team, now })
  const url = listed?.feed.url ?? feedAddress(typed)
  const texts = inLocale(FEED_TEXTS, locale)
  if (/^#\d+$/.test(typed) && listed === null) return refusal(texts.missing(typed))
  if (url === null) return refusal(texts.notAddress(cutText(typed, REPEATED)))
  const checked = await lookup.check(url, team)
  if (checked.ok) return contents(checked.value, listed === null ? url : null, locale)
  const { announced } = checked.error
  const reply = unreadable(url, checked.error, locale)
  return announced === undefined ? reply : withAnnounced(reply, announced, locale)
}

/** What a feed holds; `toAdd` is the address of one that is not polled yet. */
function contents(feed: ParsedFeed, toAdd: string | null, locale: Locale): CommandReply {
  const texts = inLocale(FEED_LIST_TEXTS, locale)
  const dates = feed.items.map(({ publishedAt }) => publishedAt ?? Number.NEGATIVE_INFINITY)
  const newest = Math.max(...dates)
  const fields = [
    {
      label: texts.format,
      value: feed.format === 'json' ? 'JSON Feed' : feed.format.toUpperCase(),
    },
    { label: texts.articles, value: new Intl.NumberFormat(locale).format(feed.items.length) },
    ...(Number.isFinite(newest)
      ? [{ label: texts.newest, value: formatInstant(newest, locale) }]
      : []),
  ]
  const items = feed.items.slice(0, SHOWN).map((item) => itemOf(item, locale))
  const notes = feed.warnings.slice(0, SHOWN).join(' ')
  const sections: readonly CardSection[] = [
    { kind: 'fields', fields },
    ...(items.length > 0 ? [{ kind: 'items', items } as const] : []),
    ...(notes === '' ? [] : [{ kind: 'text', text: `${texts.notes}: ${notes}` } as const]),
  ]
  const card: Card = {
    title: feed.title.trim() === '' ? texts.untitled : feed.title,
    accent: 'neutral',
    sections,
    ...(toAdd !== null && { footer: texts.howToAdd(`/feed add ${toAdd}`) }),
  }
  return { card, shared: false }
}

function itemOf({ title, publishedAt }: FeedItem, locale: Locale): CardItem {
  const { undated, untitled } = inLocale(FEED_LIST_TEXTS, locale)
  return {
    title: title.trim() === '' ? untitled : title,
    detail: publishedAt === null ? undated : formatInstant(publishedAt, locale),
  }
}

function withAnnounced(
  { card, shared }: CommandReply,
  announced: readonly AnnouncedFeed[],
  locale: Locale,
): CommandReply {
  const texts = inLocale(FEED_LIST_TEXTS, locale)
  const items = announced.slice(0, SHOWN).map(({ url, title }) => ({
    title: title ?? url,
    detail: `/feed add ${url}`,
  }))
  const sections = [
    { kind: 'text', text: texts.announces },
    { kind: 'items', items },
  ] as const
  return { card: { ...card, sections }, shared }
}

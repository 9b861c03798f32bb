import { canonicalFeedUrl } from '../src/core/canonical-url.ts'
import type { Card } from '../src/core/card/card.ts'
import { cutText } from '../src/core/card/cut.ts'
import { feedName, shownAddress } from '../src/core/card/feed-name.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { feedAddress } from '../src/core/feed-address.ts'
import type { FoundFeed, LookupError, NewFeed, TeamFeedAdded } from '../src/ports.ts'
import { authorOf } from './author.ts'
import type { CommandContext, CommandReply, CommandRequest } from './command.ts'
import { FEED_ADVICE } from './feed-advice.data.ts'
import { plainAddress } from './feed-named.ts'
import { FEED_TEXTS } from './feed-texts.data.ts'
import { refusal } from './refusal.ts'

/** How many feeds a team may have of its own. */
const MOST_FEEDS = 200

/** With `first:post` so many of the items that stand in the feed are told, so that no channel is flooded. */
const NEWEST = 10

/** How much of what was typed is repeated in an answer. */
const REPEATED = 100

/** Subscribes to the feed at an address, or to one that its site has; where it has several, the user says which. */
export async function addFeed(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { options, locale, team } = request
  const texts = inLocale(FEED_TEXTS, locale)
  const typed = plainAddress(options['address'] ?? '')
  const first = (options['first'] ?? 'baseline').toLowerCase()
  if (first !== 'baseline' && first !== 'post') {
    return refusal(texts.wrongFirst(cutText(first, REPEATED)))
  }
  const url = feedAddress(typed)
  if (url === null) return refusal(texts.notAddress(cutText(typed, REPEATED)))
  const found = await context.lookup.find(url, team)
  if (!found.ok) return unreadable(url, found.error, locale)
  const chosen = choose(found.value, options['choose'])
  if (chosen === null) return askWhich(url, found.value, request)
  const added = await context.store.addFeedOf(
    newFeed(chosen, first),
    authorOf(request, context.now),
    MOST_FEEDS,
  )
  return confirm(chosen, { added, first }, locale)
}

function newFeed({ url, title }: FoundFeed, firstPoll: NewFeed['firstPoll']): NewFeed {
  return {
    url,
    title,
    name: null,
    tags: [],
    firstPoll,
    newest: firstPoll === 'post' ? NEWEST : null,
    fullText: false,
    paused: false,
    leastIntervalMs: null,
  }
}

/** The only feed, or the one with this number or address; null when it is not clear which. */
function choose(feeds: readonly FoundFeed[], typed: string | undefined): FoundFeed | null {
  if (typed === undefined) return feeds.length === 1 ? (feeds[0] ?? null) : null
  if (/^\d{1,3}$/.test(typed)) return feeds[Number(typed) - 1] ?? null
  const key = canonicalFeedUrl(feedAddress(plainAddress(typed)) ?? '')
  return feeds.find(({ url }) => canonicalFeedUrl(url) === key) ?? null
}

function askWhich(
  url: string,
  feeds: readonly FoundFeed[],
  { options, locale }: CommandRequest,
): CommandReply {
  const texts = inLocale(FEED_TEXTS, locale)
  const items = feeds.map((feed, at) => ({
    title: `${at + 1}. ${nameOf(feed)}`,
    detail: `${holds(feed, locale)} · ${feed.url}`,
  }))
  const { choose: typed } = options
  const title =
    typed === undefined
      ? texts.several(shownAddress(url))
      : texts.noChoice(cutText(typed, REPEATED))
  const card: Card = {
    title,
    accent: typed === undefined ? 'neutral' : 'warning',
    sections: [{ kind: 'items', items }],
    footer: texts.howToChoose(`/feed add ${url} choose:${Math.min(2, feeds.length)}`),
  }
  return { card, shared: false }
}

function nameOf({ title, url }: FoundFeed): string {
  return feedName({ name: null, title, url })
}

function holds({ format, items }: FoundFeed, locale: Locale): string {
  return inLocale(FEED_TEXTS, locale).holds(
    format === 'json' ? 'JSON' : format.toUpperCase(),
    items,
  )
}

interface Outcome {
  readonly added: TeamFeedAdded
  readonly first: 'baseline' | 'post'
}

function confirm(feed: FoundFeed, { added, first }: Outcome, locale: Locale): CommandReply {
  const texts = inLocale(FEED_TEXTS, locale)
  const name = cutText(nameOf(feed), REPEATED)
  const note = first === 'post' ? texts.post(NEWEST) : texts.baseline
  switch (added.outcome) {
    case 'added':
      return confirmation(texts.added(name), [place(feed, added.id, locale), note], locale)
    case 'shared':
      return confirmation(
        texts.shared(name),
        [place(feed, added.id, locale), texts.settingsStay],
        locale,
      )
    case 'known':
      return refusal(texts.known(name), place(feed, added.id, locale))
    case 'managed':
      return refusal(texts.managedAlready(name), place(feed, added.id, locale))
    case 'full':
      return refusal(texts.full(MOST_FEEDS))
  }
}

function place(feed: FoundFeed, id: number, locale: Locale): string {
  return `#${id} · ${feed.url} · ${holds(feed, locale)}`
}

function confirmation(title: string, lines: readonly string[], locale: Locale): CommandReply {
  const sections = lines.map((text) => ({ kind: 'text', text }) as const)
  const footer = inLocale(FEED_TEXTS, locale).whatNext
  return { card: { title, accent: 'completed', sections, footer }, shared: false }
}

/** Says why an address gives no feed and what to do; the footer is for whoever asks the operator for help. */
export function unreadable(url: string, error: LookupError, locale: Locale): CommandReply {
  const title = inLocale(FEED_TEXTS, locale).cannotRead(shownAddress(url))
  const { card, shared } = refusal(title, inLocale(FEED_ADVICE, locale)[error.code])
  return { card: { ...card, footer: `${error.message} (${error.code})` }, shared }
}

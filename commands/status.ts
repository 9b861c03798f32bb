import type { CardItem, CardSection } from '../src/core/card/card.ts'
import { feedName } from '../src/core/card/feed-name.ts'
import { formatInstant } from '../src/core/card/format.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { ageInDays, type Rates } from '../src/core/rates/rates.ts'
import type { Feed, FeedHealth } from '../src/ports.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { RATES_TEXTS } from './rates-texts.data.ts'
import { STATUS_TEXTS } from './status-texts.data.ts'

/** How many feeds in trouble are named. */
const NAMED = 10

/** More feeds than any team sees. */
const ALL = { offset: 0, limit: 100_000 }

export const status = {
  kind: 'single',
  name: 'status',
  description: {
    en: 'Show how the feeds are doing',
    de: 'Zeigen, wie es den Feeds geht',
    fr: 'Afficher l’état des flux',
    es: 'Mostrar cómo van las fuentes',
    it: 'Mostrare lo stato dei feed',
    nl: 'Tonen hoe het met de feeds gaat',
    pt: 'Mostrar como estão os feeds',
  },
  options: [],
  permission: 'everyone',
  run: showStatus,
} satisfies Subcommand & { kind: 'single' }

async function showStatus(
  { locale, team }: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const [{ feeds }, rates] = await Promise.all([store.feedsOf(team, ALL, now), store.rates()])
  const troubled = feeds.filter(
    ({ feed }) => isFailing(feed) || isStopped(feed) || lacksPages(feed),
  )
  const texts = inLocale(STATUS_TEXTS, locale)
  const items = troubled.slice(0, NAMED).map(({ feed }) => troubleOf(feed, locale))
  const sections: CardSection[] = [
    { kind: 'fields', fields: [...figures(feeds, now, locale), ratesField(rates, now, locale)] },
    ...(items.length > 0 ? [{ kind: 'items', items } as const] : []),
  ]
  const more = troubled.length - items.length
  const card = {
    title: texts.title,
    accent: troubled.length > 0 ? 'warning' : 'neutral',
    sections,
    ...(more > 0 ? { footer: texts.more(more) } : {}),
  } as const
  return { card, shared: false }
}

/** Feeds by state, the news they bring, and when the next is due. */
function figures(feeds: readonly FeedHealth[], now: number, locale: Locale) {
  const texts = inLocale(STATUS_TEXTS, locale)
  const polled = feeds.map(({ feed }) => feed).filter(({ paused }) => !paused)
  const pushed = polled.filter(({ pushedUntil }) => (pushedUntil ?? now) > now).length
  const failing = polled.filter(isFailing).length
  const daily = feeds.reduce((sum, { itemsPerDay }) => sum + (itemsPerDay ?? 0), 0)
  const next = Math.min(...polled.map(({ nextPollAt }) => nextPollAt))
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return [
    { label: texts.polled, value: number.format(polled.length) },
    ...(pushed > 0 ? [{ label: texts.pushed, value: number.format(pushed) }] : []),
    { label: texts.failing, value: number.format(failing) },
    { label: texts.paused, value: number.format(feeds.length - polled.length) },
    { label: texts.itemsPerDay, value: number.format(daily) },
    ...(polled.length > 0 ? [{ label: texts.next, value: formatInstant(next, locale) }] : []),
  ]
}

/** The day of the reference rates that sums are compared at, and its age. */
function ratesField(rates: Rates, now: number, locale: Locale) {
  const texts = inLocale(RATES_TEXTS, locale)
  return { label: texts.label, value: `${rates.on} (${texts.age(ageInDays(rates, now))})` }
}

function isFailing({ paused, failures }: Feed): boolean {
  return !paused && failures > 0
}

/** Not by somebody's wish, but because it failed for too long or is gone. */
function isStopped({ paused, failures }: Feed): boolean {
  return paused && failures > 0
}

/** It is read, but not the pages it links to, which somebody wants. */
function lacksPages({ paused, fullText, polling }: Feed): boolean {
  return !paused && fullText && polling.pageFault !== null
}

function troubleOf(feed: Feed, locale: Locale): CardItem {
  const texts = inLocale(STATUS_TEXTS, locale)
  const since = feed.polling.failingSince
  const next = feed.paused ? texts.stopped : texts.nextTry(formatInstant(feed.nextPollAt, locale))
  const details = [
    feed.lastError,
    since === null ? null : texts.since(formatInstant(since, locale)),
    feed.failures > 0 ? next : null,
    lacksPages(feed) ? `${texts.noPages} ${feed.polling.pageFault}` : null,
  ]
  return {
    title: feedName(feed),
    detail: details.filter((detail) => detail !== null).join(' '),
  }
}

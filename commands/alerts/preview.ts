import type { Card } from '../../src/core/card/card.ts'
import { sizedAlert } from '../../src/core/card/sized-alert.ts'
import { mentionText } from '../../src/core/delivery/mention.ts'
import { recall } from '../../src/core/memory/recall.ts'
import { namesIn } from '../../src/core/query/conditions.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import type { Query } from '../../src/core/query/query.ts'
import { resolveNames } from '../../src/core/query/resolve.ts'
import type { Story } from '../../src/core/story/story.ts'
import type { Subscription } from '../../src/ports.ts'
import type { CommandContext, CommandReply, CommandRequest } from '../command.ts'
import { refusal } from '../refusal.ts'
import { done } from './done.ts'
import { alertsTexts } from './texts.ts'

/** So many of a list's rules are looked at. */
const MOST_RULES = 100

/** `/alerts preview`: the alert about the newest story that the channel would be told, for the asker alone. */
export async function previewAlert(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { locale } = request
  const texts = alertsTexts(locale)
  const card = await newestAlert(request, context)
  if (card === null) return refusal(texts.nothingMatches)
  const footer = [card.footer, texts.previewed].filter((part) => part !== undefined).join(' · ')
  return { card: { ...card, footer }, shared: false }
}

/** `/alerts test`: posts an alert that is marked as a test into the channel, as a real one would be. */
export async function testAlert(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { channel, locale } = request
  const texts = alertsTexts(locale)
  const alert = await newestAlert(request, context)
  const { title, accent, sections, ...rest }: Card = alert ?? {
    title: 'Dealbell',
    accent: 'neutral',
    sections: [],
  }
  const marked: Card = {
    ...rest,
    title: texts.testTitle(title),
    accent,
    sections: [{ kind: 'text', text: texts.testText }, ...sections],
  }
  const sent = await context.post?.(channel, marked)
  if (sent?.kind === 'sent') return done(texts.tested, '')
  return refusal(texts.title, texts.testFailed(sent?.reason ?? channel))
}

/** The alert about the newest story that one of the channel's subscriptions selects; null: there is none. */
async function newestAlert(
  { channel }: CommandRequest,
  context: CommandContext,
): Promise<Card | null> {
  const { store } = context
  const found: { readonly story: Story; readonly by: Subscription }[] = []
  for (const by of await store.subscriptionsOf(channel)) {
    const story = await newestOf(by, context)
    if (story !== null) found.push({ story, by })
  }
  const [newest] = found.toSorted((a, b) => publishedAt(b.story) - publishedAt(a.story))
  if (newest === undefined) return null
  const { story, by } = newest
  const { stories, companies } = await store.earlierStories(story)
  const before = recall(story, stories, { companies, rates: await store.rates() })
  return withMentions(sizedAlert(story, by.settings, before), by)
}

/** Whom it would ping, told without pinging them. */
function withMentions(card: Card, { settings }: Subscription): Card {
  if (settings.mentions.length === 0) return card
  const who = settings.mentions.map(mentionText).join('; ')
  const text = alertsTexts(settings.language).mentions(who)
  return { ...card, sections: [...card.sections, { kind: 'text', text }] }
}

async function newestOf(
  { rules, settings }: Subscription,
  { store, now }: CommandContext,
): Promise<Story | null> {
  const asked = rules.slice(0, MOST_RULES).flatMap(({ query }) => readable(query))
  if (asked.length === 0) return null
  const minimum = settings.minimum === null ? [] : readable(settings.minimum)
  const query: Query = { kind: 'and', parts: [{ kind: 'or', parts: asked }, ...minimum] }
  const [companies, feeds, rates] = await Promise.all([
    store.companiesNamed([...new Set(namesIn(query))]),
    store.namedFeeds(),
    store.rates(),
  ])
  const resolved = resolveNames(query, companies, feeds)
  const page = { offset: 0, limit: 1, order: 'latest' } as const
  const { stories } = await store.searchStories(resolved, { now, rates }, page)
  return stories[0] ?? null
}

function readable(text: string): readonly Query[] {
  const query = parseQuery(text)
  return query.ok ? [query.value] : []
}

function publishedAt({ reports }: Story): number {
  return Math.max(...reports.map((report) => report.publishedAt))
}

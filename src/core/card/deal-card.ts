import type { DealStatus } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { Memory } from '../memory/memory.ts'
import type { Report, StatusChange, Story } from '../story/story.ts'
import type { Accent, Card, CardItem, CardLink, CardQuote, CardSection } from './card.ts'
import { conflictLines } from './conflict-lines.ts'
import { CONFLICT_TEXTS } from './conflict-texts.data.ts'
import { dealFields } from './deal-fields.ts'
import { eventText } from './event-text.ts'
import { formatDate, formatInstant } from './format.ts'
import { headline, messagesIn } from './headline.ts'
import { inLocale, type Locale } from './locale.ts'
import { memoryQuotes, memorySection } from './memory-section.ts'
import type { Messages } from './messages.ts'
import { warningText } from './warning-text.ts'

type SourcedFact = Fact<unknown, SourcedEvidence>

/** How many evidence sentences an alert shows; the details card shows one for every fact. */
const ALERT_QUOTES = 2

/** How much of what was before an alert tells; the details card tells all. */
const ALERT_MEMORIES = 3

const ACCENTS: Readonly<Record<DealStatus, Accent>> = {
  rumored: 'rumored',
  announced: 'announced',
  completed: 'completed',
  cancelled: 'stopped',
  blocked: 'stopped',
}

/** The alert a channel is shown about a story, with the most interesting of what was before. */
export function alertCard(story: Story, locale: Locale, before: readonly Memory[] = []): Card {
  const { deal } = story
  const key = [deal.price, deal.stakePct, deal.valuation, deal.targets[0], deal.status]
  const quotes = quotesOf(story, present(key)).slice(0, ALERT_QUOTES)
  return dealCard(story, locale, quotes, before.slice(0, ALERT_MEMORIES))
}

/** Everything known about a story: each fact's sentence, every source, the timeline, what was before and its proof. */
export function detailsCard(story: Story, locale: Locale, before: readonly Memory[] = []): Card {
  const messages = messagesIn(locale)
  const card = dealCard(story, locale, proofs(story, messages), before)
  const sections = card.sections.map(numbered)
  const items: CardItem[] = story.timeline.map((event) => ({
    title: eventText(event, messages, locale),
    detail: formatInstant(event.at, locale),
  }))
  const heading = { kind: 'text', text: messages.labels.timeline } as const
  const timeline = [heading, { kind: 'items', items }] as const
  return { ...card, sections: [...sections, ...timeline, ...memoryQuotes(before, locale)] }
}

/** What a channel that has the alert is told when the deal's status changes. */
export function changeCard(story: Story, event: StatusChange, locale: Locale): Card {
  const report = story.reports.find(({ articleId }) => articleId === event.articleId)
  const sections: CardSection[] = [{ kind: 'text', text: headline(story.deal, locale) }]
  if (report !== undefined) {
    const { sources } = messagesIn(locale).labels
    sections.push({ kind: 'links', label: sources, links: [sourceLink(report)] })
  }
  const title = eventText(event, messagesIn(locale), locale)
  return { title, accent: ACCENTS[event.to], sections }
}

/** A list of stories, one line each, for `/deals`. */
export function storiesCard(
  title: string,
  stories: readonly Story[],
  locale: Locale,
  footer: string | null,
): Card {
  const messages = messagesIn(locale)
  const items = stories.map((story) => ({
    title: `#${story.id} ${headline(story.deal, locale)}`,
    detail: [
      messages.statuses[story.deal.status.value],
      story.deal.announcedOn === null ? null : formatDate(story.deal.announcedOn.value, locale),
      coverage(story, locale),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  }))
  const section: CardSection =
    items.length > 0 ? { kind: 'items', items } : { kind: 'text', text: messages.noDeals }
  const card: Card = { title, accent: 'neutral', sections: [section] }
  return footer === null ? card : { ...card, footer }
}

function dealCard(
  story: Story,
  locale: Locale,
  quotes: readonly CardQuote[],
  before: readonly Memory[],
): Card {
  const { deal, reports } = story
  const messages = messagesIn(locale)
  const people = deal.people.map(({ value }) => messages.person(value))
  const reactions = deal.context.reactions.map(({ value }) => messages.reaction(value))
  const sections: CardSection[] = [{ kind: 'fields', fields: dealFields(deal, locale) }]
  for (const { value } of deal.warnings) {
    const text = `${messages.labels.warning}: ${warningText(value, locale)}.`
    sections.push({ kind: 'text', text })
  }
  for (const text of conflictLines(story.conflicts, locale)) sections.push({ kind: 'text', text })
  sections.push(
    ...line(messages.labels.people, people),
    ...line(messages.labels.reactions, reactions),
    ...memorySection(before, locale),
  )
  if (quotes.length > 0) sections.push({ kind: 'quotes', label: messages.labels.evidence, quotes })
  const links = reports.map(sourceLink)
  sections.push({ kind: 'links', label: messages.labels.sources, links })
  return {
    title: headline(deal, locale),
    accent: ACCENTS[deal.status.value],
    sections,
    footer: `#${story.id} · ${coverage(story, locale)}`,
  }
}

/** Admins name sources by their numbers. */
function numbered(section: CardSection): CardSection {
  if (section.kind !== 'links') return section
  const links = section.links.map(({ text, url }, at) => ({ text: `${at + 1}. ${text}`, url }))
  return { ...section, links }
}

/** Who prints what another wrote, or writes twice, is no further source. */
function coverage({ reports, origins }: Story, locale: Locale): string {
  const articles = new Set(reports.map(({ articleId }) => articleId)).size
  return articles === origins
    ? messagesIn(locale).sourceCount(origins)
    : inLocale(CONFLICT_TEXTS, locale).coverage(articles, origins)
}

function line(label: string, parts: readonly string[]): CardSection[] {
  return parts.length === 0 ? [] : [{ kind: 'text', text: `${label}: ${parts.join('; ')}` }]
}

function quotesOf(story: Story, facts: readonly SourcedFact[]): readonly CardQuote[] {
  const seen = new Set<string>()
  return facts.flatMap(({ evidence }) => {
    const text = flat(evidence.quote)
    const report = story.reports.find(({ articleId }) => articleId === evidence.articleId)
    if (report === undefined || seen.has(text)) return []
    seen.add(text)
    return [{ text, source: { text: report.source, url: report.url } }]
  })
}

/** Each sentence once, with the facts that it proves before its source. */
function proofs(story: Story, { labels }: Messages): readonly CardQuote[] {
  const { deal } = story
  const { context } = deal
  const proven: readonly (readonly [string, readonly (SourcedFact | null)[]])[] = [
    [labels.price, [deal.price]],
    [labels.payment, [deal.payment]],
    [labels.stake, [deal.stakePct, deal.stakeBeforePct, deal.stakeAfterPct]],
    [labels.valuation, [deal.valuation]],
    [labels.round, [deal.round]],
    [labels.announced, [deal.announcedOn]],
    [labels.expectedClose, [deal.expectedClose]],
    [labels.closed, [deal.closedOn]],
    [labels.type, [deal.type]],
    [labels.status, [deal.status]],
    [labels.buyers, deal.acquirers],
    [labels.investors, deal.investors],
    [labels.targets, deal.targets],
    [labels.sellers, deal.sellers],
    [labels.people, deal.people],
    [labels.advisers, deal.advisers],
    [labels.regulators, deal.regulators],
    [labels.revenue, [context.revenue]],
    [labels.headcount, [context.headcount]],
    [labels.reactions, context.reactions],
  ]
  const named = proven.flatMap(([label, facts]) => present(facts).map((fact) => ({ label, fact })))
  const bySentence = Map.groupBy(named, ({ fact }) => flat(fact.evidence.quote))
  return [...bySentence.values()].flatMap((group) => {
    const facts = [...new Set(group.map(({ label }) => label))].join(', ')
    return quotesOf(
      story,
      group.map(({ fact }) => fact),
    ).map(({ text, source }) => ({
      text,
      source: { ...source, text: `${facts} · ${source.text}` },
    }))
  })
}

function flat(quote: string): string {
  return quote.replace(/\s+/g, ' ').trim()
}

function present(facts: readonly (SourcedFact | null | undefined)[]): readonly SourcedFact[] {
  return facts.filter((fact) => fact !== null && fact !== undefined)
}

function sourceLink({ source, title, url, lang }: Report): CardLink {
  return { text: `${source}: ${title} (${lang})`, url }
}

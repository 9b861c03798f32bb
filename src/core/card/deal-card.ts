import { isRejected } from '../correction/corrected-deal.ts'
import type { DealStatus } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { Memory } from '../memory/memory.ts'
import type { Report, StatusChange, Story } from '../story/story.ts'
import type { Accent, Card, CardItem, CardLink, CardQuote, CardSection } from './card.ts'
import { changesSection } from './changes-section.ts'
import { conflictLines } from './conflict-lines.ts'
import { correctedFields } from './corrected-fields.ts'
import { dealFields } from './deal-fields.ts'
import { eventText } from './event-text.ts'
import { formatDate, formatInstant } from './format.ts'
import { headline } from './headline.ts'
import type { Locale } from './locale.ts'
import { memoryQuotes, memorySection } from './memory-section.ts'
import { personText } from './person-text.ts'
import { labelled, say } from './say.ts'
import { warningText } from './warning-text.ts'

type SourcedFact = Fact<unknown, SourcedEvidence>

/** How many evidence sentences an alert shows; the details card shows one for every fact. */
const ALERT_QUOTES = 2

/** How many sources an alert names. */
const ALERT_SOURCES = 8

/** How much of what was before an alert tells; the details card tells all. */
const ALERT_MEMORIES = 3

export const ACCENTS: Readonly<Record<DealStatus, Accent>> = {
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
  const card = dealCard(story, locale, {
    quotes,
    before: before.slice(0, ALERT_MEMORIES),
    sources: fewSources(story, locale),
  })
  return { ...card, sections: [...card.sections, ...changesSection(story, locale)] }
}

/** Everything known about a story: each fact's sentence, every source, the timeline, what was before and its proof. */
export function detailsCard(story: Story, locale: Locale, before: readonly Memory[] = []): Card {
  const card = dealCard(story, locale, {
    quotes: proofs(story, locale),
    before,
    sources: story.reports.map(numberedLink),
  })
  const items: CardItem[] = story.timeline.map((event) => ({
    title: eventText(event, locale),
    detail: formatInstant(event.at, locale),
  }))
  const heading = { kind: 'text', text: say(locale, 'label.timeline') } as const
  const timeline = [heading, { kind: 'items', items }] as const
  return { ...card, sections: [...card.sections, ...timeline, ...memoryQuotes(before, locale)] }
}

/** What a channel that has the alert is told when the deal's status changes. */
export function changeCard(story: Story, event: StatusChange, locale: Locale): Card {
  const report = story.reports.find(({ articleId }) => articleId === event.articleId)
  const sections: CardSection[] = [{ kind: 'text', text: headline(story.deal, locale) }]
  if (report !== undefined) {
    const label = say(locale, 'label.sources')
    sections.push({ kind: 'links', label, links: [sourceLink(report)] })
  }
  const title = eventText(event, locale)
  return { title, accent: ACCENTS[event.to], sections }
}

/** A list of stories, one line each, for `/deals`. */
export function storiesCard(
  title: string,
  stories: readonly Story[],
  locale: Locale,
  footer: string | null,
): Card {
  const items = stories.map((story) => ({
    title: `#${story.id} ${headline(story.deal, locale)}`,
    detail: [
      say(locale, `status.${story.deal.status.value}`),
      story.deal.announcedOn === null ? null : formatDate(story.deal.announcedOn.value, locale),
      coverage(story, locale),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  }))
  const section: CardSection =
    items.length > 0 ? { kind: 'items', items } : { kind: 'text', text: say(locale, 'deals.none') }
  const card: Card = { title, accent: 'neutral', sections: [section] }
  return footer === null ? card : { ...card, footer }
}

/** What of a story a card shows beside its facts. */
interface Shown {
  readonly quotes: readonly CardQuote[]
  readonly before: readonly Memory[]
  readonly sources: readonly CardLink[]
}

/** Headline, status, type and terms, people, context, evidence, sources, and then what is doubtful about it. */
function dealCard(story: Story, locale: Locale, { quotes, before, sources }: Shown): Card {
  const { deal } = story
  const people = deal.people.map(({ value }) => personText(value, locale))
  const reactions = deal.context.reactions.map(({ value }) => say(locale, 'reaction.told', value))
  const evidence: CardSection = { kind: 'quotes', label: say(locale, 'label.evidence'), quotes }
  return {
    title: headline(deal, locale),
    accent: isRejected(deal) ? 'stopped' : ACCENTS[deal.status.value],
    sections: [
      { kind: 'fields', fields: dealFields(deal, locale) },
      ...line('people', people, locale),
      ...line('reactions', reactions, locale),
      ...memorySection(before, locale),
      ...(quotes.length > 0 ? [evidence] : []),
      { kind: 'links', label: say(locale, 'label.sources'), links: sources },
      ...line('corrected', correctedFields(deal, locale), locale),
      ...warnings(story, locale),
    ],
    footer: `#${story.id} · ${coverage(story, locale)}`,
  }
}

/** Figures that contradict each other, in the deal as it is told and between its sources. */
function warnings({ deal, conflicts }: Story, locale: Locale): CardSection[] {
  const doubts = deal.warnings.map(({ value }) => {
    const text = labelled(locale, say(locale, 'label.warning'), warningText(value, locale))
    return `${text}.`
  })
  return [...doubts, ...conflictLines(conflicts, locale)].map((text) => ({ kind: 'text', text }))
}

/** The first few sources, and how many more there are. */
function fewSources({ reports }: Story, locale: Locale): readonly CardLink[] {
  const links = reports.slice(0, ALERT_SOURCES).map(sourceLink)
  const count = reports.length - links.length
  return count > 0 ? [...links, { text: say(locale, 'sources.more', { count }), url: null }] : links
}

/** Admins name sources by their numbers. */
function numberedLink(report: Report, at: number): CardLink {
  const { text, url } = sourceLink(report)
  return { text: `${at + 1}. ${text}`, url }
}

/** Who prints what another wrote, or writes twice, is no further source. */
export function coverage({ reports, origins }: Story, locale: Locale): string {
  const articles = new Set(reports.map(({ articleId }) => articleId)).size
  return articles === origins
    ? say(locale, 'sources.count', { count: origins })
    : say(locale, 'sources.coverage', { articles, independent: origins })
}

function line(
  label: 'people' | 'reactions' | 'corrected',
  parts: readonly string[],
  locale: Locale,
): CardSection[] {
  if (parts.length === 0) return []
  return [{ kind: 'text', text: labelled(locale, say(locale, `label.${label}`), parts.join('; ')) }]
}

function quotesOf(story: Story, facts: readonly SourcedFact[]): readonly CardQuote[] {
  const seen = new Set<string>()
  return facts.flatMap(({ evidence }) => {
    const text = flat(evidence.quote)
    if (text === '') return []
    const report = story.reports.find(({ articleId }) => articleId === evidence.articleId)
    if (report === undefined || seen.has(text)) return []
    seen.add(text)
    return [{ text, source: { text: report.source, url: report.url } }]
  })
}

/** Each sentence once, with the facts that it proves before its source. */
function proofs(story: Story, locale: Locale): readonly CardQuote[] {
  const { deal } = story
  const { context } = deal
  const proven = [
    ['price', [deal.price]],
    ['payment', [deal.payment]],
    ['stake', [deal.stakePct, deal.stakeBeforePct, deal.stakeAfterPct]],
    ['valuation', [deal.valuation]],
    ['round', [deal.round]],
    ['announced', [deal.announcedOn]],
    ['expectedClose', [deal.expectedClose]],
    ['closed', [deal.closedOn]],
    ['type', [deal.type]],
    ['status', [deal.status]],
    ['buyers', deal.acquirers],
    ['investors', deal.investors],
    ['targets', deal.targets],
    ['sellers', deal.sellers],
    ['people', deal.people],
    ['advisers', deal.advisers],
    ['regulators', deal.regulators],
    ['revenue', [context.revenue]],
    ['headcount', [context.headcount]],
    ['reactions', context.reactions],
  ] as const
  const named = proven.flatMap(([label, facts]) => present(facts).map((fact) => ({ label, fact })))
  const bySentence = Map.groupBy(named, ({ fact }) => flat(fact.evidence.quote))
  return [...bySentence.values()].flatMap((group) => {
    const labels = [...new Set(group.map(({ label }) => label))]
    const facts = labels.map((label) => say(locale, `label.${label}`)).join(', ')
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

export function sourceLink({ source, title, url, lang }: Report): CardLink {
  return { text: `${source}: ${title} (${lang})`, url }
}

import type { CardItem, CardSection } from '../src/core/card/card.ts'
import { explanationText } from '../src/core/card/explanation-text.ts'
import { formatInstant } from '../src/core/card/format.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { extract } from '../src/core/extract/extract.ts'
import { namesIn } from '../src/core/story/arrival.ts'
import { arrivalExhibit } from '../src/core/story/exhibit.ts'
import type { Story } from '../src/core/story/story.ts'
import type { DeliveryState, KeptArticle, Subscription } from '../src/ports.ts'
import type { CommandContext, CommandRequest } from './command.ts'
import {
  type ChannelRule,
  type ExplainedRule,
  explainRules,
  minimaOf,
  namesOf,
  rulesOf,
} from './explained-rules.ts'
import { MUTE_TEXTS } from './mute-texts.data.ts'
import { mutedHere } from './muted-here.ts'
import { heldBack, keptBack } from './why-held.ts'
import { WHY_TEXTS } from './why-texts.data.ts'

/** The rules that come nearest without selecting the deal. */
const NEAREST = 3

/** The rules that select it. */
const SELECTING = 10

/** So many articles are looked at from both ends. */
const ENDS = 5

/** Why the channel was told of a story, how far that has come, or why not. */
export async function whyDeal(
  story: Story,
  { channel, locale }: CommandRequest,
  { store, now }: CommandContext,
): Promise<readonly CardSection[]> {
  const articles = await articlesOf(story, store)
  const subscriptions = await store.subscriptionsOf(channel)
  const rules = await explained(story, articles, rulesOf(subscriptions), store)
  const minima = await explained(story, articles, minimaOf(subscriptions), store)
  const delivery = await store.deliveryTo(channel, story.id)
  const muted = await mutedHere(story, channel, store)
  const about = { locale, feedNames: await store.feedNames(), delivery }
  const { feedNames } = about
  const kept = { subscriptions, minima, articles, feedNames }
  const told =
    delivery === null
      ? reasonNotOwed({ ...kept, rules, muted }, locale)
      : owedText(delivery, { subscriptions, muted, now }, locale)
  const items = ruleItems(rules, about)
  return [
    { kind: 'text', text: told },
    ...(items.length > 0 ? [{ kind: 'items', items } as const] : []),
    ...furtherRules(rules.length - items.length, locale),
  ]
}

/** Of a deal in everybody's mouth the first and the latest articles. */
function articlesOf(
  { reports }: Story,
  store: CommandContext['store'],
): Promise<readonly KeptArticle[]> {
  const ids = [...new Set(reports.map(({ articleId }) => articleId))]
  return store.articles([...new Set([...ids.slice(0, ENDS), ...ids.slice(-ENDS)])])
}

/** The rules held against each article as it came. */
async function explained(
  story: Story,
  articles: readonly KeptArticle[],
  rules: readonly ChannelRule[],
  store: CommandContext['store'],
): Promise<readonly ExplainedRule[]> {
  const arrivals = articles.map((article) => ({
    article,
    companies: mentionedIn(article),
    feedId: article.feedId,
  }))
  const names = arrivals.flatMap((arrival) => namesIn(arrival, [story]))
  const registry = await store.companiesNamed([...new Set([...names, ...namesOf(rules)])])
  const showings = arrivals.map((arrival) => ({
    exhibit: arrivalExhibit(story, arrival, registry),
    at: arrival.article.fetchedAt,
  }))
  const [feeds, rates] = await Promise.all([store.namedFeeds(), store.rates()])
  return explainRules(rules, showings, { registry, feeds, rates })
}

interface Here {
  readonly subscriptions: readonly Subscription[]
  readonly muted: readonly string[]
  readonly now: number
}

/** What became of an alert that is owed, or which setting of the channel holds it back. */
function owedText(
  delivery: DeliveryState,
  { subscriptions, muted, now }: Here,
  locale: Locale,
): string {
  const { state, postedAt, ruleIds } = delivery
  if (postedAt === null && state === 'failed' && muted.length > 0) {
    return inLocale(MUTE_TEXTS, locale).silenced(muted.join(', '))
  }
  if (postedAt !== null || state !== 'pending') return deliveryText(delivery, locale)
  const own = subscriptions.filter(({ rules }) => rules.some(({ id }) => ruleIds.includes(id)))
  const held = heldBack(own.length > 0 ? own : subscriptions, now, locale)
  return held ?? deliveryText(delivery, locale)
}

function deliveryText(delivery: DeliveryState, locale: Locale): string {
  const texts = inLocale(WHY_TEXTS, locale)
  const { state, postedAt, digestAt, lastError, nextAttemptAt } = delivery
  if (state === 'failed') return texts.failed(lastError ?? '?')
  if (postedAt !== null) return texts.posted(formatInstant(postedAt, locale))
  switch (state) {
    case 'held':
      return digestAt === null ? texts.heldNext : texts.held(formatInstant(digestAt, locale))
    case 'digested':
      return texts.digested
    case 'sending':
      return texts.sending
    default:
      return lastError === null
        ? texts.waiting
        : texts.waitingBecause(lastError.replace(/\.$/, ''), formatInstant(nextAttemptAt, locale))
  }
}

interface Unowed {
  readonly subscriptions: readonly Subscription[]
  readonly minima: readonly ExplainedRule[]
  readonly feedNames: ReadonlyMap<number, string>
  readonly rules: readonly ExplainedRule[]
  readonly articles: readonly KeptArticle[]
  /** Companies of the deal that the channel has muted. */
  readonly muted: readonly string[]
}

function reasonNotOwed(unowed: Unowed, locale: Locale): string {
  const { subscriptions, rules, articles, muted } = unowed
  const texts = inLocale(WHY_TEXTS, locale)
  const reason = () => {
    if (rules.length === 0) return texts.noRules
    if (muted.length > 0) return inLocale(MUTE_TEXTS, locale).silenced(muted.join(', '))
    if (articles.every(({ silent }) => silent)) return texts.allSilent
    const selecting = new Set(
      rules.filter(({ explanation }) => explanation?.holds === true).map(({ id }) => id),
    )
    if (selecting.size === 0) return texts.noRuleSelects
    const own = subscriptions.filter((one) => one.rules.some(({ id }) => selecting.has(id)))
    return keptBack({ ...unowed, subscriptions: own }, locale) ?? texts.ruleCameLater
  }
  return `${texts.notOwed} ${reason()}`
}

interface About {
  readonly locale: Locale
  readonly feedNames: ReadonlyMap<number, string>
  readonly delivery: DeliveryState | null
}

/** The rules that select it or did, and the nearest of the others. */
function ruleItems(rules: readonly ExplainedRule[], about: About): readonly CardItem[] {
  const isMeant = ({ id, explanation }: ExplainedRule) =>
    explanation?.holds === true || about.delivery?.ruleIds.includes(id) === true
  const selecting = rules.filter(isMeant).slice(0, SELECTING)
  const others = rules.filter((rule) => !isMeant(rule)).slice(0, NEAREST)
  return [...selecting, ...others].map((rule) => ruleItem(rule, about))
}

function ruleItem(
  { id, text, watchlist, explanation }: ExplainedRule,
  { locale, feedNames, delivery }: About,
): CardItem {
  const texts = inLocale(WHY_TEXTS, locale)
  const title = `${texts.rule(id, text)} (${watchlist})`
  if (explanation === null) return { title, detail: texts.unreadable }
  const selected = delivery?.ruleIds.includes(id) === true
  const verdict = explanation.holds
    ? texts[selected ? 'selected' : 'selectsNow']
    : texts[selected ? 'selectedThen' : 'nearMiss']
  return { title, detail: `${verdict}. ${explanationText(explanation, locale, feedNames)}` }
}

function furtherRules(count: number, locale: Locale): readonly CardSection[] {
  return count > 0 ? [{ kind: 'text', text: inLocale(WHY_TEXTS, locale).moreRules(count) }] : []
}

function mentionedIn({ title, text, lang }: KeptArticle): readonly string[] {
  return extract({ title, text, lang }).companies
}

import type { Article } from '../../src/core/article.ts'
import type { ArticleKeys } from '../../src/core/article-key.ts'
import type { Deal } from '../../src/core/deal.ts'
import type { Evidence, Fact, SourcedEvidence } from '../../src/core/fact.ts'
import { NO_ORIGIN } from '../../src/core/story/origin.ts'
import type { Report, Story, StoryDraft } from '../../src/core/story/story.ts'
import type { Contradiction, Warning } from '../../src/core/warning.ts'
import type { Author } from '../../src/ports.ts'
import type { ManagedConfiguration } from '../../src/store/managed-configuration.ts'
import type { Store } from '../../src/store/store.ts'

/** Some moment; what counts is what lies before and after it. */
export const NOON = Date.UTC(2025, 5, 12, 12)

/** Somebody who may change what the channels of a server watch. */
export const ADA: Author = { team: 'discord:1', by: 'discord:1/42', name: 'Ada', at: NOON }

export const ARTICLE: Article & { readonly silent: boolean } = {
  title: 'Nordwind buys 49 percent of Kiesel Robotics',
  text: 'Nordwind AG buys 49 percent of Kiesel Robotics for 14.3 million euros.',
  lang: 'en',
  url: 'https://news.example/nordwind',
  source: 'Example News',
  publishedAt: NOON,
  fetchedAt: NOON + 1000,
  silent: false,
}

const PROOF: Evidence = { quote: 'Nordwind AG buys 49 percent', start: 0, end: 27, in: 'text' }

function fact<T, E extends Evidence>(value: T, evidence: E): Fact<T, E> {
  return { value, evidence, confidence: 0.875 }
}

function warnings<E extends Evidence>(evidence: E): Warning<E>[] {
  const sum = { amount: 14.3e6, currency: 'EUR', precision: 'exact' } as const
  const contradictions: readonly Contradiction[] = [
    { kind: 'price_above_valuation', price: sum, valuation: sum },
    { kind: 'stakes', beforePct: 10, boughtPct: 49, afterPct: null },
    { kind: 'price_stake_valuation', price: sum, stakePct: 49, valuation: sum, implied: sum },
    { kind: 'price_per_share', price: sum, perShare: sum, shares: 2e6, implied: sum },
    { kind: 'implausible_price', price: sum },
  ]
  return contradictions.map((value) => ({ value, evidence: [evidence, evidence] }))
}

function dealWith<E extends Evidence>(evidence: E): Deal<E> {
  return {
    type: fact('minority_stake', evidence),
    status: fact('announced', evidence),
    acquirers: [fact('Nordwind AG', evidence)],
    investors: [],
    targets: [fact('Kiesel Robotics', evidence)],
    sellers: [],
    price: fact({ amount: 14.3e6, currency: 'EUR', precision: 'range', upTo: 15.1e6 }, evidence),
    stakePct: fact(49, evidence),
    valuation: null,
    round: null,
    announcedOn: fact('2025-06', evidence),
    people: [fact({ name: 'Ida Holm', role: 'CEO', from: 'Kiesel Robotics', to: null }, evidence)],
    stakeBeforePct: fact(10, evidence),
    stakeAfterPct: fact(59, evidence),
    payment: fact('cash_and_shares', evidence),
    expectedClose: fact('2026-03', evidence),
    closedOn: null,
    advisers: [fact('Pike & Moser', evidence)],
    regulators: [fact('Bundeskartellamt', evidence)],
    context: {
      revenue: fact({ amount: 5e6, currency: 'EUR', precision: 'about' }, evidence),
      headcount: fact(120, evidence),
      reactions: [fact({ company: 'Halden', move: 'leaves' }, evidence)],
    },
    warnings: warnings(evidence),
    confidence: 0.1 + 0.2,
  }
}

/** The deal as one article tells it. */
const DEAL: Deal = dealWith(PROOF)

/** The deal as the story tells it, sourced in one article. */
function fusedDeal(articleId: number): Deal<SourcedEvidence> {
  return dealWith({ ...PROOF, articleId })
}

/** An article's report of the deal. */
export function reportOf(articleId: number): Report {
  const { title, url, source, lang } = ARTICLE
  return {
    articleId,
    ordinal: 0,
    origin: NO_ORIGIN,
    title,
    url,
    source,
    lang,
    publishedAt: NOON,
    deal: DEAL,
  }
}

/** A story told by one article, first version. */
export function newStory(articleId: number): StoryDraft {
  return {
    id: null,
    version: 1,
    deal: fusedDeal(articleId),
    reports: [reportOf(articleId)],
    conflicts: [],
    origins: 1,
    timeline: [{ kind: 'status', at: NOON, from: null, to: 'announced', articleId }],
  }
}

/** The story's next version: completed, as the same article says. */
export function completed(story: Story): Story {
  const articleId = story.reports[0]?.articleId ?? 0
  return {
    ...story,
    deal: { ...story.deal, status: { ...story.deal.status, value: 'completed' } },
    version: story.version + 1,
    timeline: [
      ...story.timeline,
      { kind: 'status', at: NOON + 5000, from: 'announced', to: 'completed', articleId },
    ],
  }
}

/** Identity keys of which each is sure. */
export function keysOf(...sure: readonly string[]): ArticleKeys {
  return { sure, address: null, title: null, byAddress: false, headline: '' }
}

export const FILE: ManagedConfiguration = {
  feeds: [{ url: 'https://news.example/feed.xml', firstPoll: 'post', fullText: false }],
  watchlists: [{ name: 'robots', rules: ['type:minority_stake', 'party:Kiesel'] }],
  subscriptions: [{ channel: 'discord:300', watchlist: 'robots', language: 'en' }],
}

/** The id of a feed that is ready to have articles. */
export async function addFeed(store: Store): Promise<number> {
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  const [feed] = await store.claimDueFeeds(NOON, 1, 60_000)
  if (feed === undefined) throw new Error('the feed is not due')
  return feed.id
}

/** Stores an article whose only identity key is given; its id, or null when the key is known. */
export async function addArticle(
  store: Store,
  feedId: number,
  key: string,
  article = ARTICLE,
): Promise<number | null> {
  return store.inTransaction((tx) => tx.addArticle(feedId, article, keysOf(key)))
}

/** Stores a new article and a story that it tells, owed to these channels; gives the story's id. */
export async function addStory(
  store: Store,
  feedId: number,
  key: string,
  channels: readonly string[] = [],
): Promise<number> {
  return store.inTransaction(async (tx) => {
    const articleId = await tx.addArticle(feedId, ARTICLE, keysOf(key))
    if (articleId === null) throw new Error(`the key ${key} is known`)
    const storyId = await tx.saveStory(newStory(articleId), [reportOf(articleId)], NOON)
    for (const channel of channels) await tx.owe(storyId, channel, 'en', [1])
    return storyId
  })
}

/** The stored story; fails when there is none. */
export async function getStory(store: Store, id: number): Promise<Story> {
  const story = await store.story(id)
  if (story === null) throw new Error(`no story ${id}`)
  return story
}

/** Saves the story's next version, in which nothing a reader is told of by himself has changed. */
export async function growStory(store: Store, id: number): Promise<void> {
  const story = await getStory(store, id)
  await store.inTransaction((tx) =>
    tx.saveStory({ ...story, version: story.version + 1 }, [], NOON),
  )
}

/** Saves the story's next version, told by the article that told the first. */
export async function completeStory(store: Store, id: number): Promise<void> {
  const next = completed(await getStory(store, id))
  await store.inTransaction((tx) =>
    tx.saveStory(next, [reportOf(next.timeline[0]?.articleId ?? 0)], NOON),
  )
}

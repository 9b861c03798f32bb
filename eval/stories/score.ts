import { countOrigins } from '../../src/core/story/sources.ts'
import type { Story } from '../../src/core/story/story.ts'
import { heldBack } from '../held-back.ts'
import { type BCubed, bCubed, type Placed } from './b-cubed.ts'
import type { GoldArticle } from './read-stories.ts'
import { homesOf, type ReadArticle } from './run.ts'

/** Right answers among all. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** How the articles of some deals came out. */
export interface StoryScore {
  readonly deals: number
  readonly articles: number
  readonly groups: BCubed
  /** The same among articles in which a deal is found: what is lost otherwise is lost before they are grouped. */
  readonly foundArticles: number
  readonly foundGroups: BCubed
  /** Deals whose story, where it has most of the articles, ends with the status of the last article. */
  readonly status: Share
  /** Deals whose independent sources are counted as the set does. */
  readonly sources: Share
  /** Stories that mix deals, and of these the ones that mix targets, each as the ids of the deals. */
  readonly mixed: readonly (readonly string[])[]
  readonly mixedTargets: readonly (readonly string[])[]
}

/** Scores the deals that are held back, or the others. */
export function scoreStories(
  articles: readonly ReadArticle[],
  stories: readonly Story[],
  held: boolean,
): StoryScore {
  const homes = homesOf(articles, stories)
  const placed = articles.map(({ gold }) => placedOf(gold, homes))
  const judged = placed.filter((_, at) => isHeld(articles[at]?.gold) === held)
  const found = placed.filter(({ home }) => home)
  const foundJudged = judged.filter(({ home }) => home)
  const deals = Map.groupBy(
    articles.filter(({ gold }) => gold.deal !== null && isHeld(gold) === held),
    ({ gold }) => gold.deal,
  )
  const told = [...deals.values()]
  return {
    deals: told.length,
    articles: judged.length,
    groups: bCubed(placed, judged),
    foundArticles: foundJudged.length,
    foundGroups: bCubed(found, foundJudged),
    status: share(told.map((each) => endsRight(each, homes))),
    sources: share(told.map(countsRight)),
    ...mixtures(articles, homes, held),
  }
}

/** Whole deals are held back; so is an article that tells of none by itself. */
export function isHeld(gold: GoldArticle | undefined): boolean {
  return gold !== undefined && heldBack(gold.deal ?? gold.id)
}

function placedOf(
  { id, deal }: GoldArticle,
  homes: ReadonlyMap<string, Story>,
): Placed & { readonly home: boolean } {
  const story = homes.get(id)
  const found = story === undefined ? `alone ${id}` : `${story.id}`
  return { truth: deal ?? `alone ${id}`, found, home: story !== undefined }
}

function share(marks: readonly boolean[]): Share {
  return { right: marks.filter(Boolean).length, of: marks.length }
}

/** The story with most of a deal's articles; null when none of them has one. */
export function mainStory(
  articles: readonly ReadArticle[],
  homes: ReadonlyMap<string, Story>,
): Story | null {
  const counts = new Map<Story, number>()
  for (const { gold } of articles) {
    const story = homes.get(gold.id)
    if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function endsRight(articles: readonly ReadArticle[], homes: ReadonlyMap<string, Story>): boolean {
  const last = articles.findLast(({ gold }) => gold.status !== undefined)
  const deal = mainStory(articles, homes)?.deal
  return deal !== undefined && last !== undefined && isEnd(deal, last.gold.status)
}

/** A round that is announced is as a rule closed: both words are right for it. */
export function isEnd({ status, type }: Story['deal'], told: string | undefined): boolean {
  return status.value === told || (type.value === 'funding_round' && told === 'announced')
}

function countsRight(articles: readonly ReadArticle[]): boolean {
  return countOrigins(articles.map(({ printed }) => printed)) === goldOrigins(articles)
}

/** How many sources there are that do not print what another wrote. */
export function goldOrigins(articles: readonly ReadArticle[]): number {
  const sources = new Map(articles.map(({ gold }) => [gold.id, gold]))
  const rootOf = (gold: GoldArticle): GoldArticle => {
    const original = gold.copyOf === undefined ? undefined : sources.get(gold.copyOf)
    return original === undefined ? gold : rootOf(original)
  }
  return new Set(articles.map(({ gold }) => rootOf(gold).source)).size
}

function mixtures(
  articles: readonly ReadArticle[],
  homes: ReadonlyMap<string, Story>,
  held: boolean,
): Pick<StoryScore, 'mixed' | 'mixedTargets'> {
  const told = articles.filter(({ gold }) => gold.deal !== null && homes.has(gold.id))
  const groups = [...Map.groupBy(told, ({ gold }) => homes.get(gold.id)).values()]
  const concerned = groups.filter((group) => group.every(({ gold }) => isHeld(gold)) === held)
  const different = (of: (gold: GoldArticle) => string | null) =>
    concerned.filter((group) => new Set(group.map(({ gold }) => of(gold))).size > 1)
  return {
    mixed: different(({ deal }) => deal).map(dealsOf),
    mixedTargets: different(({ target }) => target).map(dealsOf),
  }
}

function dealsOf(group: readonly ReadArticle[]): readonly string[] {
  return [...new Set(group.map(({ gold }) => gold.deal ?? ''))]
}

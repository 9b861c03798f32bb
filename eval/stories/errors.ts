import type { Deal } from '../../src/core/deal.ts'
import { countOrigins } from '../../src/core/story/sources.ts'
import type { Story } from '../../src/core/story/story.ts'
import { homesOf, type ReadArticle } from './run.ts'
import { goldOrigins, isEnd, isHeld, mainStory, scoreStories } from './score.ts'

/** What went wrong in the deals that may be read, one line each; held-back ones stay unread. */
export function storyErrors(articles: readonly ReadArticle[], stories: readonly Story[]): string[] {
  const homes = homesOf(articles, stories)
  const open = articles.filter(({ gold }) => !isHeld(gold))
  const deals = Map.groupBy(open, ({ gold }) => gold.deal ?? `none: ${gold.id}`)
  const mixtures = scoreStories(articles, stories, false).mixed.map(
    (ids) => `mixed: ${ids.join(' + ')}`,
  )
  const lines = [...deals.values()].flatMap((told) => [
    ...told.flatMap((each) => misplaced(each, mainStory(told, homes), homes)),
    ...endings(told, homes),
  ])
  return [...mixtures, ...lines]
}

function misplaced(
  { gold, reports: [main] }: ReadArticle,
  story: Story | null,
  homes: ReadonlyMap<string, Story>,
): string[] {
  const home = homes.get(gold.id)
  const deal = main?.deal
  const told = deal === undefined ? '' : dealText(deal)
  if (gold.deal === null) {
    const others = home?.reports.length ?? 0
    return others > 1 ? [`${gold.id}: joined a story of ${others}: ${told}`] : []
  }
  if (home === undefined) return [`${gold.id}: no deal found :: ${gold.title}`]
  return home === story ? [] : [`${gold.id}: alone: ${told} :: ${gold.title}`]
}

function endings(told: readonly ReadArticle[], homes: ReadonlyMap<string, Story>): string[] {
  const last = told.findLast(({ gold }) => gold.status !== undefined)?.gold
  const story = mainStory(told, homes)
  if (last === undefined || story === null) return []
  const lines: string[] = []
  const { value } = story.deal.status
  if (!isEnd(story.deal, last.status)) lines.push(`${last.deal}: ends ${value}, not ${last.status}`)
  const [found, right] = [countOrigins(told.map(({ printed }) => printed)), goldOrigins(told)]
  if (found !== right) lines.push(`${last.deal}: ${found} sources, not ${right}`)
  return lines
}

function dealText({ type, status, acquirers, targets, sellers }: Deal): string {
  const [buyers, sold, from] = [acquirers, targets, sellers].map((facts) =>
    facts.map(({ value }) => value).join(', '),
  )
  return `${type.value} ${status.value}: ${buyers} > ${sold} < ${from}`
}

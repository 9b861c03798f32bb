import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { reportKey, type Story } from '../../src/core/story/story.ts'
import type { EvalContext } from '../context.ts'
import { pageDate, savePart } from '../page.ts'
import { storyErrors } from './errors.ts'
import { ROUGH_RATES } from './rates.data.ts'
import { readStories } from './read-stories.ts'
import { storyReport } from './report.ts'
import { type ReadArticle, readArticles, storiesOf } from './run.ts'
import { scoreStories } from './score.ts'

/** Options of `eval stories` as commander gives them. */
export interface StoriesOptions {
  readonly showErrors: number
  /** The date of the page's part (ISO 8601), or true for today's. */
  readonly write?: string | true
}

/**
 * Reads the articles of `eval/stories`, makes stories of them as the bot does, and holds these against what the set says.
 * Gives the exit code: 1 when the set cannot be read. Refuses a date that is none.
 */
export function evaluateStories(options: StoriesOptions, context: EvalContext): 0 | 1 {
  const date = pageDate(options.write, context)
  const set = readStories(join(context.folder, 'eval', 'stories'))
  if (!set.ok) {
    context.write(`${set.error}\n`)
    return 1
  }
  const world = { companies: NO_COMPANIES, rates: ROUGH_RATES }
  const articles = readArticles(set.value)
  const stories = storiesOf(articles, world)
  for (const line of storyErrors(articles, stories).slice(0, options.showErrors)) {
    context.write(`${line}\n`)
  }
  const report = storyReport({
    open: scoreStories(articles, stories, false),
    held: scoreStories(articles, stories, true),
    isSteady: shapeOf(storiesOf(shuffled(articles), world)) === shapeOf(stories),
  })
  context.write(`\n${report}\n`)
  if (date !== null) savePart('stories', storiesPart(report, date), context)
  return 0
}

/** The same other order on every machine. */
function shuffled(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const places = articles.map((article) => ({
    article,
    place: createHash('sha256').update(`order ${article.gold.id}`).digest('hex'),
  }))
  return places.toSorted((a, b) => (a.place < b.place ? -1 : 1)).map(({ article }) => article)
}

function shapeOf(stories: readonly Story[]): string {
  const groups = stories.map(({ reports, deal, timeline }) =>
    JSON.stringify([reports.map(reportKey), deal, timeline]),
  )
  return groups.toSorted().join('\n')
}

function storiesPart(report: string, date: string): string {
  const by = `Measured on ${date} by \`npm run eval -- stories --write\`. Written by that command; do not edit.`
  return [by, HOW, report].join('\n\n')
}

const HOW = `The set is \`eval/stories\`: news of invented companies in seven languages, written for this evaluation, with rival bids, rounds that
follow each other, stakes that become takeovers, similar names, copies and articles that tell of no deal. Each article is read by
the engine and put into stories in the order of publication; an article in which no deal is found stands alone. B-cubed is the
mean over articles; an article's story is that of its main deal. "held back" is the third of the deals, by a hash of their id,
whose errors nobody reads while developing. The status is held against that of the deal's last article, the count of
independent sources against who prints whose text.`

import { markdownTable } from '../markdown-table.ts'
import type { Share, StoryScore } from './score.ts'

/** What the measurement of stories found. */
export interface StoryFindings {
  readonly open: StoryScore
  readonly held: StoryScore
  /** Whether the same stories came out when the articles came in another order. */
  readonly isSteady: boolean
}

const AIMS = { precision: 0.97, recall: 0.93 }

/** The table and the sentences below it. */
export function storyReport({ open, held, isSteady }: StoryFindings): string {
  const row = (name: string, of: (score: StoryScore) => string, aim = '') => [
    name,
    of(open),
    of(held),
    aim,
  ]
  const rows = [
    row('deals', ({ deals }) => deals.toString()),
    row('articles', ({ articles }) => articles.toString()),
    row('B-cubed precision', ({ groups }) => groups.precision.toFixed(3), `≥ ${AIMS.precision}`),
    row('B-cubed recall', ({ groups }) => groups.recall.toFixed(3), `≥ ${AIMS.recall}`),
    row('articles with a deal found', ({ foundArticles }) => foundArticles.toString()),
    row('precision among them', ({ foundGroups }) => foundGroups.precision.toFixed(3)),
    row('recall among them', ({ foundGroups }) => foundGroups.recall.toFixed(3)),
    row('stories that mix two targets', ({ mixedTargets }) => mixedTargets.length.toString(), '0'),
    row('stories that mix two deals', ({ mixed }) => mixed.length.toString()),
    row('status at the end', ({ status }) => shareText(status)),
    row('independent sources', ({ sources }) => shareText(sources)),
  ]
  const order = isSteady
    ? 'The same stories come out when the articles come in another order.'
    : 'Other stories came out when the articles came in another order.'
  return [markdownTable(['what', 'open', 'held back', 'aim'], rows), order].join('\n\n')
}

function shareText({ right, of }: Share): string {
  return `${right} of ${of}`
}

import { backTest, TRIED_DAYS } from '../../../commands/back-test.ts'
import { backTestSummary, backTestWarnings } from '../../../commands/back-test-report.ts'
import { queryFault } from '../../../commands/deals.ts'
import { headline } from '../../core/card/headline.ts'
import { parseQuery } from '../../core/query/parse.ts'
import { storyRecords } from '../../core/record/story-record.ts'
import { type FeedContext, withStore } from '../stored-feeds.ts'
import { UsageError } from '../usage-error.ts'

/** Prints what a rule would have alerted about in the last 30 days, the latest five deals; nothing is kept. */
export async function testRule(
  typed: string,
  { channel, json }: { readonly channel?: string; readonly json: boolean },
  context: FeedContext,
): Promise<0> {
  const query = parseQuery(typed)
  if (!query.ok) throw new UsageError(queryFault(typed, query.error))
  if (query.value.kind === 'everything') throw new UsageError('The rule is empty.')
  const { value } = query
  return withStore(context, { mustExist: true }, async (store) => {
    const tried = await backTest(value, { store, now: Date.now() })
    const { count, more, stories } = tried.found
    if (json) {
      const deals = storyRecords(stories, await store.notesOn(stories))
      const result = { query: typed, days: TRIED_DAYS, alerts: count, atLeast: more, deals }
      context.write(`${JSON.stringify(result)}\n`)
      return 0 as const
    }
    const budget = channel === undefined ? null : await store.alertsPerDay(channel)
    const said = [backTestSummary(tried, 'en'), ...backTestWarnings(tried, budget, 'en')]
    context.write(`${said.join(' ')}\n`)
    for (const { id, deal } of stories) context.write(`#${id} ${headline(deal, 'en')}\n`)
    return 0 as const
  })
}

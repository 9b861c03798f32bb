import { queryFault } from '../../commands/deals.ts'
import { findStories } from '../../commands/find-stories.ts'
import { readConfig } from '../../config/config.ts'
import { headline } from '../core/card/headline.ts'
import { parseQuery } from '../core/query/parse.ts'
import { storyRecords } from '../core/record/story-record.ts'
import type { SearchOrder } from '../ports.ts'
import { openStore } from '../store/open.ts'
import { refuseMissing } from './stored-feeds.ts'
import { UsageError } from './usage-error.ts'

export interface DealsOptions {
  readonly json: boolean
  readonly limit: number
  /** Counts from 1. */
  readonly page: number
  readonly sort: SearchOrder
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly write: (text: string) => void
}

/** Prints one page of the stored deals that a query selects: a JSON array, or a line each. */
export async function listDeals(
  text: string,
  { json, limit, page, sort, environment, write }: DealsOptions,
): Promise<0 | 1> {
  const query = parseQuery(text)
  if (!query.ok) throw new UsageError(queryFault(text, query.error))
  const reading = readConfig(environment)
  if (!reading.ok) {
    process.stderr.write(`${reading.faults.join('\n')}\n`)
    return 1
  }
  refuseMissing(reading.secrets.databaseUrl)
  await using store = await openStore({ url: reading.secrets.databaseUrl })
  const moment = { now: Date.now(), rates: await store.rates() }
  const wanted = { offset: (page - 1) * limit, limit, order: sort }
  const { stories } = await findStories(store, query.value, moment, wanted)
  if (json) write(`${JSON.stringify(storyRecords(stories, await store.notesOn(stories)))}\n`)
  else for (const story of stories) write(`#${story.id} ${headline(story.deal, 'en')}\n`)
  if (stories.length === 0) process.stderr.write('No deals found.\n')
  return 0
}

import { partyNames } from '../core/party-names.ts'
import { fuseReports } from '../core/story/fuse.ts'
import { reportKey } from '../core/story/story.ts'
import { companiesNamed } from './company/read-companies.ts'
import { correctionsOn } from './corrections-on.ts'
import type { OpenTransaction } from './dialect.ts'
import { readRates } from './rates.ts'
import { readStory } from './read-stories.ts'
import { saveStory } from './save-story.ts'

/**
 * Makes a story anew from its accounts and what editors have set right about them, so that its alerts are edited. False
 * when it is not stored. `at`: milliseconds since 1970, UTC.
 */
export async function retell(tx: OpenTransaction, storyId: number, at: number): Promise<boolean> {
  const story = await readStory(tx.db, storyId)
  const [first, ...others] = story?.reports ?? []
  if (story === null || first === undefined) return false
  const names = story.reports.flatMap(({ deal }) => partyNames(deal))
  const world = {
    companies: await companiesNamed(tx.db, [...new Set(names)]),
    rates: await readRates(tx.db),
    corrections: await correctionsOn(tx.db, story.reports.map(reportKey)),
  }
  const told = fuseReports([first, ...others], world)
  await saveStory(tx, { ...told, id: story.id, version: story.version + 1 }, [], at)
  return true
}

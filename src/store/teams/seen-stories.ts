import type { Kysely } from 'kysely'
import { partyNames } from '../../core/party-names.ts'
import { fuseReports } from '../../core/story/fuse.ts'
import { countOrigins } from '../../core/story/sources.ts'
import { type Report, reportKey, type Story } from '../../core/story/story.ts'
import { companiesNamed } from '../company/read-companies.ts'
import { correctionsOn } from '../corrections-on.ts'
import { readRates } from '../rates.ts'
import type { Tables } from '../tables.ts'
import { hiddenArticles } from './team-feeds-seen.ts'

/**
 * The stories as somebody sees them from whom these feeds are hidden: made of the other feeds' accounts alone, and left
 * out where there are none.
 */
export async function seenStories(
  db: Kysely<Tables>,
  stories: readonly Story[],
  hidden: readonly number[],
): Promise<readonly Story[]> {
  const articleIds = stories.flatMap(({ reports }) => reports.map(({ articleId }) => articleId))
  const unseen = await hiddenArticles(db, articleIds, hidden)
  if (unseen.size === 0) return stories
  const isSeen = ({ articleId }: Report): boolean => !unseen.has(articleId)
  const parted = stories.filter(({ reports }) => !reports.every(isSeen))
  const world = await worldOf(
    db,
    parted.flatMap(({ reports }) => reports.filter(isSeen)),
  )
  return stories.flatMap((story) => {
    const reports = story.reports.filter(isSeen)
    const [first, ...others] = reports
    if (first === undefined) return []
    if (reports.length === story.reports.length) return [story]
    const told = fuseReports([first, ...others], world)
    return [{ ...told, id: story.id, version: story.version, origins: countOrigins(reports) }]
  })
}

/** What all these accounts are to be told by. */
async function worldOf(db: Kysely<Tables>, reports: readonly Report[]) {
  const names = reports.flatMap(({ deal }) => partyNames(deal))
  return {
    companies: await companiesNamed(db, [...new Set(names)]),
    rates: await readRates(db),
    corrections: await correctionsOn(db, reports.map(reportKey)),
  }
}

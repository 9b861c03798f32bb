import type { Kysely } from 'kysely'
import { partyNames } from '../../core/party-names.ts'
import { fuseReports } from '../../core/story/fuse.ts'
import { countOrigins } from '../../core/story/sources.ts'
import { reportKey, type Story } from '../../core/story/story.ts'
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
  const seen: Story[] = []
  for (const story of stories) {
    const part = await seenPart(db, story, unseen)
    if (part !== null) seen.push(part)
  }
  return seen
}

async function seenPart(
  db: Kysely<Tables>,
  story: Story,
  unseen: ReadonlySet<number>,
): Promise<Story | null> {
  const reports = story.reports.filter(({ articleId }) => !unseen.has(articleId))
  const [first, ...others] = reports
  if (first === undefined) return null
  if (reports.length === story.reports.length) return story
  const world = {
    companies: await companiesNamed(db, [
      ...new Set(reports.flatMap(({ deal }) => partyNames(deal))),
    ]),
    rates: await readRates(db),
    corrections: await correctionsOn(db, reports.map(reportKey)),
  }
  const told = fuseReports([first, ...others], world)
  return { ...told, id: story.id, version: story.version, origins: countOrigins(reports) }
}

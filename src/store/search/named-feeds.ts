import type { Kysely } from 'kysely'
import type { NamedFeed } from '../../core/query/resolve.ts'
import { foldedWords } from '../../core/text/fold.ts'
import type { Tables } from '../tables.ts'

/** The feeds by their numbers and the words of their names, titles and addresses. */
export async function readNamedFeeds(db: Kysely<Tables>): Promise<readonly NamedFeed[]> {
  const rows = await db.selectFrom('feeds').select(['id', 'name', 'title', 'url']).execute()
  return rows.map(({ id, name, title, url }) => ({
    id,
    words: foldedWords([name, title, url].filter((part) => part !== null).join('\n')),
  }))
}

import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { parseAddress } from '../../src/store/address.ts'
import { connect } from '../../src/store/connect.ts'
import { serialised } from '../../src/store/dialect.ts'
import { readStoriesById } from '../../src/store/read-stories.ts'
import { indexStory } from '../../src/store/search/index-story.ts'

const STORIES = 200

/** How long it takes to index a story anew, milliseconds; each in a transaction of its own. */
export async function indexingTime(url: string): Promise<number> {
  const database = connect(parseAddress(url))
  try {
    const ids = Array.from({ length: STORIES }, (_, at) => at + 1)
    const stories = await readStoriesById(database.db, ids)
    const started = performance.now()
    for (const story of stories) {
      await serialised(database, (tx) => indexStory({ ...database, db: tx }, story, NO_COMPANIES))
    }
    return (performance.now() - started) / stories.length
  } finally {
    await database.db.destroy()
  }
}

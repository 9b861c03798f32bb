import type { MemoryStore } from '../ports.ts'
import { readDealsOf, readPartiesLike } from './company-deals.ts'
import type { Database } from './dialect.ts'
import { readEarlierStories } from './earlier-stories.ts'

/** What the database remembers of companies' deals. */
export function memoryStore({ db }: Database): MemoryStore {
  return {
    earlierStories: (story) => readEarlierStories(db, story),
    dealsOf: (name, page) => readDealsOf(db, name, page),
    partiesLike: (text, limit) => readPartiesLike(db, text, limit),
  }
}

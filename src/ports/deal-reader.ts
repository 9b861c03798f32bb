import type { Query } from '../core/query/query.ts'
import type { StoryNotes } from '../core/record/story-record.ts'
import type { Story } from '../core/story/story.ts'
import type { RatesReader } from './rates.ts'
import type { FoundStories, SearchPage } from './search.ts'

/** The stored deals for whoever only reads them. */
export interface DealReader extends RatesReader {
  /** One page of the stories that a query selects; its names are as typed. */
  find(query: Query, page: SearchPage): Promise<FoundStories>
  /** One story; a number that has become part of another story leads there. */
  story(id: number): Promise<Story | null>
  /** See `CommandStore.notesOn`. */
  notesOn(stories: readonly Story[]): Promise<ReadonlyMap<number, StoryNotes>>
  /** See `CommandStore.lastChangesOf`. */
  lastChangesOf(stories: readonly Story[]): Promise<ReadonlyMap<number, number>>
}

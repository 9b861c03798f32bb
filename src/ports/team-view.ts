import type { CommandStore } from './command-store.ts'
import type { MemoryStore } from './memory-store.ts'
import type { WhyStore } from './why-store.ts'

/** Who looks: a team, in one of its channels (`platform:channel id`). */
export interface Viewer {
  readonly team: string
  readonly channel: string
}

/** The reads that show feeds, articles and deals. */
export type TeamView = Pick<
  CommandStore,
  'searchStories' | 'namedFeeds' | 'stories' | 'story' | 'feedHealth'
> &
  MemoryStore &
  Pick<WhyStore, 'articleUnder' | 'articlesTitled' | 'latestAddresses' | 'articles' | 'feedNames'>

/** Keeps teams apart. */
export interface TeamViews {
  /**
   * What a team may see: nothing of feeds that are on other teams' lists alone, and deals as all other feeds tell them. A
   * deal that its channel was told of it sees by its number, whoever brought it.
   */
  seenBy(viewer: Viewer): TeamView
}

import type { TeamFeedStore } from '../ports.ts'
import type { Database } from './dialect.ts'
import { readTeamFeed, readTeamFeeds } from './read-team-feeds.ts'
import { addFeedOf, changeFeedOf } from './team-feeds.ts'

/** The feeds of teams on this database. */
export function teamFeedStore(database: Database): TeamFeedStore {
  return {
    feedsOf: (team, page, now) => readTeamFeeds(database.db, team, page, now),
    feedOf: (team, which, now) => readTeamFeed(database.db, team, which, now),
    addFeedOf: (feed, author, atMost) => addFeedOf(database, feed, author, atMost),
    changeFeedOf: (id, change, author) => changeFeedOf(database, id, change, author),
  }
}

import type { Flag } from './tables.ts'

interface TeamFeedsTable {
  /** See `CommandRequest.team`; `operator` for what is subscribed to on the command line. */
  team: string
  feed_id: number
  /** The team does not want it polled; the feed itself rests once no team wants it. */
  paused: Flag
  added_by: string
  added_at: number
}

/** Teams that were shown how to set the bot up. */
interface WelcomedTeamsTable {
  team: string
  welcomed_at: number
}

/** Teams that have or had a feed on their list; `operator`: what it brings is everybody's. */
interface FeedTeamsTable {
  feed_id: number
  team: string
}

/** Feeds that brought an article again which another feed had brought before. */
interface ArticleFeedsTable {
  article_id: number
  feed_id: number
}

export interface TeamTables {
  feed_teams: FeedTeamsTable
  article_feeds: ArticleFeedsTable
  team_feeds: TeamFeedsTable
  welcomed_teams: WelcomedTeamsTable
}

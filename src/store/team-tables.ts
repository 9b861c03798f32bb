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

/** Pairs of teams that share their lists, each in both orders. */
interface JoinedTeamsTable {
  team: string
  partner: string
  joined_at: number
}

interface JoinCodesTable {
  code_hash: string
  team: string
  expires_at: number
}

export interface TeamTables {
  joined_teams: JoinedTeamsTable
  join_codes: JoinCodesTable
  feed_teams: FeedTeamsTable
  article_feeds: ArticleFeedsTable
  team_feeds: TeamFeedsTable
  welcomed_teams: WelcomedTeamsTable
}

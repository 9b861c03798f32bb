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

export interface TeamTables {
  team_feeds: TeamFeedsTable
  welcomed_teams: WelcomedTeamsTable
}

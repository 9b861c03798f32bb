/** What a page about everything that concerns one person of a team asks of the database. */
export interface HomeStore {
  /**
   * The team's own channels (`platform:channel id`), in order, at most `limit`: those that are subscribed to a watchlist of
   * the team, but not by a joined team, and those in which the team has changed something.
   */
  channelsOf(team: string, limit: number): Promise<readonly string[]>
  /** All channels of a platform that are subscribed to anything: for a platform that has one team. */
  channelsOn(platform: string, limit: number): Promise<readonly string[]>
  /** The messages by which the channel was told of these stories, by the stories' numbers. */
  alertsIn(channel: string, stories: readonly number[]): Promise<ReadonlyMap<number, string>>
}

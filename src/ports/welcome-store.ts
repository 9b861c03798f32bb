/** Which teams were shown how to set the bot up. */
export interface WelcomeStore {
  /**
   * True once for each team, unless something is set up for it already: a feed or a watchlist of its own, or, where a
   * channel is given, whatever that is told. `at`: milliseconds since 1970, UTC.
   */
  welcomeTeam(team: string, channel: string | null, at: number): Promise<boolean>
}

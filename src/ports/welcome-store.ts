/** Which teams were shown how to set the bot up. */
export interface WelcomeStore {
  /**
   * True once for each team, unless something is set up for it already: a feed or a watchlist of its own, or whatever
   * one of these channels (`platform:channel id`) is told. `at`: milliseconds since 1970, UTC.
   */
  welcomeTeam(team: string, channels: readonly string[], at: number): Promise<boolean>
}

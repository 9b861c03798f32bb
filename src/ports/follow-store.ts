import type { Locale } from '../core/card/locale.ts'

/** Deals that users follow: they are told by direct message how these go on. */
export interface FollowStore {
  /**
   * Owes the user the deal's alert, and from then on each change of its status. `channel` is where he is written to,
   * `platform:dm:user id`; `at` milliseconds since 1970, UTC. False when he follows it already.
   */
  follow(follow: {
    readonly storyId: number
    readonly channel: string
    readonly language: Locale
    readonly at: number
  }): Promise<boolean>
  /** False when the user does not follow the deal. */
  unfollow(storyId: number, channel: string): Promise<boolean>
  /** The deals that the user follows, by their numbers, the latest follow first. */
  followedBy(channel: string): Promise<readonly number[]>
  /**
   * The deals that the user follows no more because the platform takes no messages to him; from then on he counts as
   * told.
   */
  takeRefused(channel: string): Promise<readonly number[]>
}

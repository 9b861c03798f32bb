import type { Author } from './audit-store.ts'

/** A company of whose deals a channel is told no more. */
export interface Mute {
  readonly id: number
  /** As the deal named it on which it was muted. */
  readonly name: string
}

/** Companies that channels have muted. */
export interface MuteStore {
  /**
   * From now on the channel gets no alerts about deals of the company, by whichever of its names, and no replies to those
   * it has; what waited to be posted is not. Gives the mute's number; one that is there already keeps its own.
   */
  mute(mute: {
    readonly channel: string
    readonly name: string
    readonly author: Author
  }): Promise<number>
  /** Takes a mute of the channel back; null when it has none of this number. */
  unmute(channel: string, id: number, author: Author): Promise<Mute | null>
  /** The channel's mutes, the oldest first. */
  mutesOf(channel: string): Promise<readonly Mute[]>
}

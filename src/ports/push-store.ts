import type { HubState } from '../core/push/subscription.ts'
import type { Feed } from './feed.ts'

/** A wish to be told by a hub what is new in a feed, as it is kept. Times are milliseconds since 1970, UTC. */
export interface HubSubscription {
  readonly id: number
  /** Null when the feed is no longer there. */
  readonly feedId: number | null
  readonly hub: string
  readonly topic: string
  /** The unguessable address where this hub calls us about this topic. */
  readonly callback: string
  readonly secret: string
  readonly state: HubState
  /** Null before the first grant. */
  readonly leaseUntil: number | null
}

/** A wish that is not kept yet. */
export type HubWish = Pick<HubSubscription, 'hub' | 'topic' | 'callback' | 'secret'>

/** A poll that was brought forward: from when to when. */
export interface HastenedPoll {
  readonly from: number
  readonly to: number
}

/** What pushing needs of the database. */
export interface PushStore {
  /**
   * To be called once when the bot starts: forgets wishes whose hubs call us at addresses that do not begin so, and with
   * null all of them. Their feeds are polled as if they had no hub.
   */
  keepHubs(callbacks: string | null, now: number): Promise<void>
  /** Makes the feed's wishes equal to these; gives whether a hub is now to be asked something. */
  wantHubs(feedId: number, wishes: readonly HubWish[], now: number): Promise<boolean>
  /**
   * Wishes that a hub is to be asked about now, counted as asked, so that no other process asks meanwhile: those never
   * granted, those to be renewed, and those to be taken back because feed or wish are gone or the feed is paused.
   */
  claimHubWork(now: number, limit: number): Promise<readonly HubSubscription[]>
  /** Notes why the hub did not take the wish, and leaves it alone until then, if it says so. */
  noteHubRefusal(
    id: number,
    refusal: { readonly error: string; readonly retryAt: number | null },
  ): Promise<void>
  hubSubscription(callback: string): Promise<HubSubscription | null>
  /** Notes that the hub has granted the wish. */
  grantHub(
    id: number,
    lease: { readonly leaseUntil: number; readonly renewAt: number },
  ): Promise<void>
  /** Notes that the hub does not want to; the feed is polled again as if it had none. */
  denyHub(
    id: number,
    denial: { readonly now: number; readonly askAt: number; readonly reason: string },
  ): Promise<void>
  /** Forgets the wish. */
  forgetHub(id: number): Promise<void>
  /** Notes that something was pushed at `at`, by a hub that is relied on until then. */
  notePushed(
    feedId: number,
    push: { readonly at: number; readonly until: number | null },
  ): Promise<void>
  /**
   * Brings the feed's next poll forward, but not to a time at which its server does not want to be asked, nor within a
   * minute of the last poll, nor when the feed fails. Null when the poll stays where it was.
   */
  hastenPoll(feedId: number, to: number): Promise<HastenedPoll | null>
  /** Puts a poll back that was brought forward, unless it has begun. */
  relaxPoll(feedId: number, poll: HastenedPoll): Promise<void>
  feed(id: number): Promise<Feed | null>
}

/** When a feed says it changes, as its own elements tell; null or empty where it says nothing. */
export interface PublishedRhythm {
  /** `<ttl>` of RSS: the feed may be kept for so many minutes. */
  readonly ttlMinutes: number | null
  /** `<skipHours>` of RSS: hours of the day, GMT, 0 to 23, in which nothing new comes. */
  readonly skipHours: readonly number[]
  /** `<skipDays>` of RSS: days of the week, GMT, 0 for Sunday. */
  readonly skipDays: readonly number[]
  /** `sy:updatePeriod` divided by `sy:updateFrequency`, milliseconds. */
  readonly updatePeriodMs: number | null
}

/** An address a feed's server has said, by 301 or 308, to have moved to for good. */
export interface Move {
  readonly url: string
  readonly since: number
  readonly sightings: number
}

/** What polling a feed has taught about it, kept between polls. Times are milliseconds since 1970, UTC. */
export interface PollingState {
  readonly firstSuccessAt: number | null
  /** When a poll last brought an item that was not known. */
  readonly lastNewAt: number | null
  /** A running mean of the time between such polls. */
  readonly newGapMs: number | null
  readonly failingSince: number | null
  /** The owner has been told that the feed fails, and is to be told when it works again. */
  readonly toldFailing: boolean
  readonly rhythm: PublishedRhythm | null
  readonly move: Move | null
  /** Where the feed is fetched since it moved for good; null: at its own address. */
  readonly movedTo: string | null
  /** Why none of the linked pages that were last asked for gave an article, in plain words; null when one did. */
  readonly pageFault: string | null
}

/** What is known of a feed that was never polled. */
export const UNPOLLED: PollingState = {
  firstSuccessAt: null,
  lastNewAt: null,
  newGapMs: null,
  failingSince: null,
  toldFailing: false,
  rhythm: null,
  move: null,
  movedTo: null,
  pageFault: null,
}

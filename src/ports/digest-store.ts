import type { Locale } from '../core/card/locale.ts'
import type { Story } from '../core/story/story.ts'
import type { Platform } from './chat.ts'

/** One message about all the deals that were too many for a channel. */
export interface Digest {
  readonly id: number
  readonly channel: string
  readonly language: Locale
  /** In the order in which they were found. */
  readonly stories: readonly Story[]
  readonly attempts: number
}

/** What alert budgets and digests need of the database. Times are milliseconds since 1970, UTC. */
export interface DigestStore {
  /**
   * Holds back, for the digest at `digestAt`, which is asked only when there are any, alerts that would be more than a channel bears within a day: the smallest
   * `alertsPerDay` of its subscriptions counts. Updates of alerts that were posted are never held back.
   */
  holdOverflow(now: number, digestAt: () => number): Promise<void>
  /** Digests to these platforms that are due, taken for `leaseMs`: those of held alerts, and those that had to wait. */
  claimDigests(
    platforms: readonly Platform[],
    lease: { readonly now: number; readonly limit: number; readonly leaseMs: number },
  ): Promise<readonly Digest[]>
  /** Notes that the digest was posted. Its deals are told again only when their status changes. */
  noteDigest(id: number, sent: { readonly messageId: string; readonly at: number }): Promise<void>
  /** Notes why the digest was not posted; `retryAt` null ends it for good. */
  postponeDigest(id: number, retryAt: number | null, error: string): Promise<void>
}

import type { Locale } from '../core/card/locale.ts'
import type { Story } from '../core/story/story.ts'
import type {
  AskedQueryStore,
  AuditStore,
  CommandStore,
  CompanyStore,
  Corrections,
  DigestStore,
  FeedStore,
  FollowStore,
  HomeStore,
  InstallationStore,
  MemoryStore,
  MuteStore,
  PipelineStore,
  PushStore,
  RatesStore,
  SubscriptionStore,
  TeamFeedStore,
  TeamJoinStore,
  TeamViews,
  WatchlistStore,
  WelcomeStore,
  WhyStore,
  WorkloadStore,
} from '../ports.ts'
import type { CompanyListStore } from './company/company-store.ts'
import type { ManagedConfiguration } from './managed-configuration.ts'

/** What the program itself needs of the database when it starts, reports its health and stops. */
export interface ManagedStore {
  /**
   * Makes feeds, watchlists and subscriptions that the configuration file owns equal to it; what was made in chat
   * stays. `now` is when a new feed is first due; no feed in order waits for longer than `nextTick`, when the schedule
   * polls next: the schedule may have become faster.
   */
  applyConfiguration(
    configuration: ManagedConfiguration,
    times: { readonly now: number; readonly nextTick: number },
  ): Promise<void>
  /**
   * To be called once when the bot starts: on SQLite, whose file one bot uses, every lease left is a dead
   * process's and is freed, its deliveries marked uncertain. On PostgreSQL other workers may be alive: it does
   * nothing, and a dead one's leases expire. Refuses with `conflict` when another bot runs on the SQLite file.
   */
  recoverLeases(): Promise<void>
  /** What the channel has been shown, the latest first. */
  shownIn(channel: string, limit: number): Promise<readonly ShownAlert[]>
  /** Fails when the database cannot answer a query. */
  check(): Promise<void>
  /** Waits for the queries under way and lets go of the database. Leases stay: see `releaseLeases`. */
  close(): Promise<void>
}

/** A story as a channel was last shown it. The story itself may have grown since. */
export interface ShownAlert {
  readonly messageId: string
  readonly language: Locale
  readonly sentVersion: number
  /** Milliseconds since 1970, UTC. */
  readonly sentAt: number
  readonly story: Story
}

export type Store = PipelineStore &
  PushStore &
  DigestStore &
  CommandStore &
  AskedQueryStore &
  Corrections &
  AuditStore &
  WatchlistStore &
  FeedStore &
  FollowStore &
  HomeStore &
  InstallationStore &
  SubscriptionStore &
  TeamFeedStore &
  TeamJoinStore &
  TeamViews &
  WelcomeStore &
  CompanyStore &
  CompanyListStore &
  MemoryStore &
  MuteStore &
  RatesStore &
  WhyStore &
  WorkloadStore &
  ManagedStore &
  AsyncDisposable

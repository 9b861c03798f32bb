import type { Article } from '../core/article.ts'
import type { ArticleKeys } from '../core/article-key.ts'
import type { Locale } from '../core/card/locale.ts'
import type { CompanyRegistry } from '../core/company/registry.ts'
import type { SetRight } from '../core/correction/correction.ts'
import type { Deal, DealStatus } from '../core/deal.ts'
import type { FeedNotice } from '../core/polling/notice.ts'
import type { PollingState } from '../core/polling/state.ts'
import type { Moment } from '../core/query/predicate.ts'
import type { Subject } from '../core/query/subject.ts'
import type { Report, Ruling, Story, StoryDraft } from '../core/story/story.ts'
import type { AuditEntry, Author, Change, ChangedKind } from './audit-store.ts'
import type { Platform } from './chat.ts'
import type { Delivery } from './delivery.ts'
import type { Feed, Validators } from './feed.ts'
import type { RatesReader } from './rates.ts'
import type { StoredRuling, StoryHome, Undoable } from './ruling.ts'
import type { Watch } from './subscription.ts'

/** What one article changes, written in one transaction: either all of it is kept or none. */
export interface ArticleTransaction {
  /**
   * Stores the article; null when one of its sure identity keys is already known. `silent`: nobody is told of it, because it
   * stood in a feed before that was watched. A silent article that then comes as news in another feed is given again.
   */
  addArticle(
    feedId: number,
    article: Article & { readonly silent: boolean },
    keys: ArticleKeys,
  ): Promise<number | null>
  /** Stories with a party whose name begins with the same word as one of these name keys, the latest first. */
  storiesOf(nameKeys: readonly string[]): Promise<readonly Story[]>
  /** What the registry says about just these names, with the owners of their companies. */
  companiesNamed(names: readonly string[]): Promise<CompanyRegistry>
  /** The stories that these accounts (`reportKey`) belong to. */
  storiesTelling(reportKeys: readonly string[]): Promise<readonly Story[]>
  /** The story; the one it has become part of; or null. */
  story(id: number): Promise<Story | null>
  /**
   * Creates the story (`id` null) or replaces it, and writes those of its reports that are new or were another story's.
   * Gives the story's id. `at`: milliseconds since 1970, UTC.
   */
  saveStory(story: StoryDraft, reports: readonly Report[], at: number): Promise<number>
  /** Makes a story, whose reports have all moved to others, part of the story `into`, with its alerts. */
  dissolveStory(id: number, into: number): Promise<void>
  /** What admins have ruled about any of these accounts (`reportKey`), the oldest first. */
  rulingsOn(reportKeys: readonly string[]): Promise<readonly StoredRuling[]>
  /** Keeps rulings; an earlier one on the same two accounts goes. */
  addRulings(
    rulings: readonly Ruling[],
    by: { readonly by: string; readonly at: number },
  ): Promise<void>
  /** What editors have set right about these accounts, by account, the earliest first. */
  correctionsOn(reportKeys: readonly string[]): Promise<ReadonlyMap<string, readonly SetRight[]>>
  removeRulings(ids: readonly number[]): Promise<void>
  /** Writes rulings as they once stood, under their numbers. */
  restoreRulings(rulings: readonly StoredRuling[]): Promise<void>
  /** What belongs to these stories now, in the order of their numbers; what is no story of its own is left out. */
  homesOf(storyIds: readonly number[]): Promise<readonly StoryHome[]>
  /** The stored versions of those of the stories that are among `parts` or have become part of one of them. */
  versionsOf(
    storyIds: readonly number[],
    parts: readonly number[],
  ): Promise<ReadonlyMap<number, number>>
  /** Gives a story that is one of its own again its alerts and followers back, which went to the others. */
  moveHome(home: StoryHome, others: readonly StoryHome[]): Promise<void>
  /** The channels that watch one of the subjects, by the rules as this transaction finds them. */
  watching(subjects: readonly Subject[], moment: Moment): Promise<readonly Watch[]>
  /** Those of the channels that have muted a party of the deal. */
  mutedIn(deal: Deal, channels: readonly string[]): Promise<ReadonlySet<string>>
  /** Writes a person's change into the audit log. */
  recordChange(change: Change): Promise<void>
  /** An entry of the audit log which the author's team may take back, or why it may not. */
  undoable(id: number, author: Author): Promise<Undoable>
  /** Changes of this kind after the entry, of any team, that stand and take none back. */
  standingSince(kind: ChangedKind, entryId: number): Promise<readonly AuditEntry[]>
  /** Writes into the audit log that the entry is taken back. Gives the number of the new entry. */
  recordUndoing(entry: AuditEntry, author: Author): Promise<number>
  /** Writes an outbox row: this channel is owed the story. A second call for the pair changes nothing. */
  owe(storyId: number, channel: string, language: Locale, ruleIds: readonly number[]): Promise<void>
}

/** What a poll has taught, kept with the feed; without it what was known stays. */
export interface PollLearned {
  readonly state: PollingState
  /** Before this the server does not want to be asked; null when it does not say. */
  readonly waitUntil: number | null
  /** It is not polled again until somebody resumes it. */
  readonly stopped: boolean
  /** Replaces one that was not told yet. */
  readonly notice: FeedNotice | null
  /** The server whose feeds are asked one at a time; null: it need not be spared. */
  readonly host: string | null
  /** No hub is relied on for this feed until one delivers again. */
  readonly hubMissed?: boolean
}

/** A notice about a feed to whoever runs the bot. `at` is when it arose, milliseconds since 1970, UTC. */
export interface OwedNotice {
  readonly feedId: number
  readonly url: string
  /** The name given to the feed; null: it has its title alone. */
  readonly name: string | null
  readonly title: string | null
  /** Why the feed fails, in plain words; null when it does not. */
  readonly lastError: string | null
  readonly notice: FeedNotice
  readonly at: number
}

/** What the poller and the sender need of the database. */
export interface PipelineStore extends RatesReader {
  /** Due feeds, taken for `leaseMs` so that no other process polls them meanwhile. */
  claimDueFeeds(now: number, limit: number, leaseMs: number): Promise<readonly Feed[]>
  finishPoll(
    feedId: number,
    result: {
      readonly at: number
      readonly nextPollAt: number
      readonly validators: Validators
      readonly title: string | null
      readonly learned?: PollLearned
    },
  ): Promise<void>
  failPoll(
    feedId: number,
    result: {
      readonly at: number
      readonly nextPollAt: number
      readonly error: string
      readonly learned?: PollLearned
    },
  ): Promise<void>
  /** Gives the feed back without having polled it. */
  postponePoll(feedId: number, nextPollAt: number): Promise<void>
  /** Leaves every feed of this server alone until then; those in somebody's hands are left to him. */
  spareHost(host: string, until: number): Promise<void>
  /** What owners of feeds are still to be told, taken for `leaseMs`. */
  claimNotices(now: number, limit: number, leaseMs: number): Promise<readonly OwedNotice[]>
  /** Notes that the owner has been told; a newer notice about the feed stays owed. */
  noticeTold(notice: Pick<OwedNotice, 'feedId' | 'at'>): Promise<void>
  /**
   * Which of the feed's items of one poll are known already, and keeps under which keys they are known now. One that
   * another feed brought silently counts as known only to a feed that is silent itself.
   */
  knownItems(
    feed: { readonly id: number; readonly silent: boolean },
    items: readonly ArticleKeys[],
  ): Promise<readonly boolean[]>
  /** Reads all watch rules into memory, so that the first article need not wait for it. */
  loadRules(): Promise<void>
  inTransaction<T>(work: (tx: ArticleTransaction) => Promise<T>): Promise<T>
  /** Deliveries to these platforms that have something to send, taken for `leaseMs`. */
  claimDeliveries(
    platforms: readonly Platform[],
    lease: { readonly now: number; readonly limit: number; readonly leaseMs: number },
  ): Promise<readonly Delivery[]>
  /** Notes what the channel now shows and has been told, and keeps the lease. */
  noteSent(
    deliveryId: number,
    sent: {
      readonly messageId: string
      readonly sentVersion: number
      readonly toldStatus: DealStatus
      readonly at: number
    },
  ): Promise<void>
  /**
   * Gives the delivery back; `retryAt` null when everything owed has been sent. `maybeSent`: a message may have gone
   * out without our knowing, so the next sender is told to look first.
   */
  releaseDelivery(
    deliveryId: number,
    outcome: {
      readonly retryAt: number | null
      readonly error: string | null
      readonly maybeSent?: boolean
    },
  ): Promise<void>
  /** Ends the delivery for good: it is never sent again. */
  closeDelivery(deliveryId: number, reason: string): Promise<void>
  /** Lets go of every lease of this process, so that the next start need not wait for them to expire. */
  releaseLeases(): Promise<void>
}

import type { Generated } from 'kysely'
import type { Locale } from '../core/card/locale.ts'
import type { DealStatus, DealType } from '../core/deal.ts'
import type { HubState } from '../core/push/subscription.ts'
import type { QueryStatus } from '../core/query/query-status.ts'
import type { AskedQueriesTable } from './asked-queries.ts'
import type { AuditEntriesTable } from './audit/audit-table.ts'
import type { CompanyTables } from './company/company-tables.ts'
import type { CorrectionsTable } from './corrections-table.ts'
import type { FollowsTable } from './follows-table.ts'
import type { InstallationTables } from './installation-tables.ts'
import type { MutesTable } from './mutes-table.ts'
import type { DeliverySubscriptionsTable, SubscriptionsTable } from './subscription-tables.ts'
import type { TeamTables } from './team-tables.ts'

/** Yes or no as 1 or 0: SQLite has no boolean, and both databases keep the same values. */
export type Flag = 0 | 1

/** What a row leased by a process carries; both null when nobody holds it. Times are milliseconds since 1970, UTC. */
interface Leased {
  leased_until: number | null
  lease_owner: string | null
}

/** The columns of a row that nobody holds. */
export const UNLEASED = { leased_until: null, lease_owner: null } as const

export interface FeedsTable extends Leased {
  id: Generated<number>
  url: string
  title: string | null
  /** What the owner calls it; null: by its title. */
  name: string | null
  /** The owner's tags as a JSON list; null: none. */
  tags: string | null
  managed: Flag
  paused: Flag
  /** Its owner wants to see it no more; the row stays because articles refer to it. */
  removed: Generated<Flag>
  first_poll: 'baseline' | 'post'
  /** With `post`, how many items the first poll tells; null: all. */
  newest: number | null
  full_text: Flag
  etag: string | null
  last_modified: string | null
  body_hash: string | null
  last_poll_at: number | null
  last_success_at: number | null
  last_error: string | null
  failures: number
  next_poll_at: number
  /** What polling has taught, as JSON; null before the first poll. */
  polling: string | null
  /** The server whose feeds are asked one at a time; null when it is the operator's own. */
  host: string | null
  /** Before this the server does not want to be asked. */
  wait_until: number | null
  /** The operator's least time between two polls. */
  least_interval_ms: number | null
  /** What the owner is still to be told, as JSON, since when, and until when a sender has it in hand. */
  notice: string | null
  notice_at: number | null
  notice_leased_until: number | null
  /** When a hub last delivered something, and until when one is relied on; null: it is not. */
  pushed_at: number | null
  pushed_until: number | null
}

interface ArticlesTable {
  id: Generated<number>
  feed_id: number
  title: string
  text: string
  lang: string
  url: string | null
  source: string
  published_at: number | null
  fetched_at: number
  /** Stood in its feed before that was watched, and has come in no other feed since. */
  silent: Flag
}

interface ArticleKeysTable {
  /** SHA-256 of the identity key, base64url: any length of key fits the index. */
  key: string
  article_id: number
}

export interface StoriesTable {
  id: Generated<number>
  version: number
  /** The fused deal as JSON. The columns from `type` to `announced_on` repeat its values for searching. */
  deal: string
  timeline: string
  type: DealType
  status: DealStatus
  price_amount: number | null
  price_currency: string | null
  stake_pct: number | null
  valuation_amount: number | null
  valuation_currency: string | null
  announced_on: string | null
  first_reported_at: number
  updated_at: number
  /** The story whose articles it was found to share; null: it is a story of its own. */
  merged_into: number | null
  /** The values on which its sources differ, as JSON; null: not noted, as in stories of older versions. */
  conflicts: string | null
}

export interface StoryPartiesTable {
  story_id: number
  role: 'acquirer' | 'investor' | 'target' | 'seller'
  name: string
  /** By it the company's deals are found, as far as its name is written alike; see `partyKey`. */
  name_key: string
  /** When the story was first told, milliseconds since 1970, UTC. */
  told_at: number
}

/** What a story is searched by; its terms are written and read by `search/` alone. */
export interface StorySearchTable {
  /** See `search/rank.ts`. */
  rank: number
  story_id: number
  type: DealType
  status: QueryStatus
  price_amount: number | null
  price_currency: string | null
  valuation_amount: number | null
  valuation_currency: string | null
  stake_pct: number | null
  confidence: number
  source_count: number
  /** The latest publication, milliseconds since 1970, UTC. */
  last_reported_at: number
}

/** One row: by which rules the index was made, and how far older stories have been indexed by them; null: all. */
interface SearchProgressTable {
  form: number
  indexed_to: number | null
}

interface StoryKeysTable {
  story_id: number
  /** First word of a name's key that one of its reports uses. */
  lead_word: string
}

interface ReportsTable {
  id: Generated<number>
  story_id: number
  article_id: number
  /** Which of the article's deals it tells; 0 is the main one. */
  ordinal: number
  report: string
}

interface RulingsTable {
  id: Generated<number>
  /** Keys of the two reports. */
  a: string
  b: string
  kind: 'same' | 'apart'
  ruled_by: string
  ruled_at: number
}

interface WatchlistsTable {
  id: Generated<number>
  /** The tenant; empty for the lists of the configuration file. */
  team: string
  name: string
  managed: Flag
  /** The teams that may subscribe to a list of the configuration file, as a JSON list; null: all. */
  teams: string | null
}

interface WatchRulesTable {
  id: Generated<number>
  watchlist_id: number
  query: string
  /** Who added it, see `Author.by`; in older rows the platform's user id alone; null for the configuration file's. */
  added_by: string | null
}

export interface DeliveriesTable extends Leased {
  id: Generated<number>
  story_id: number
  channel: string
  language: Locale
  rule_ids: string
  message_id: string | null
  sent_version: number
  /** What `stories.status` was when the channel was last told it; null before the alert is posted. */
  told_status: DealStatus | null
  /**
   * `pending`: something is or may be owed. `held`: too much for the channel, it waits for a digest. `digested`: told by
   * one. `failed`: given up for good.
   */
  state: 'pending' | 'sending' | 'sent' | 'held' | 'digested' | 'failed'
  /** Claims since the last message that went through. */
  attempts: number
  uncertain: Flag
  next_attempt_at: number
  sent_at: number | null
  /** When the alert itself went out; later sends are edits and replies. */
  posted_at: number | null
  /** When the digest is due that it is held for, and the digest it went into. */
  digest_at: number | null
  digest_id: number | null
  last_error: string | null
}

interface DigestsTable {
  id: Generated<number>
  channel: string
  language: Locale
  /** Null: it is posted or given up. */
  next_attempt_at: number | null
  attempts: number
  message_id: string | null
  /** Milliseconds since 1970, UTC; null: not yet, or an older version sent it. */
  sent_at: number | null
  last_error: string | null
}

export interface HubSubscriptionsTable {
  id: Generated<number>
  feed_id: number | null
  hub: string
  topic: string
  /** Where the hub calls us: whoever knows it can speak for the hub. */
  callback: string
  secret: string
  state: HubState
  lease_until: number | null
  next_ask_at: number
  /** How often the hub was asked since the wish was last granted or changed. */
  attempts: number
  last_error: string | null
}

interface WatchChangesTable {
  watchlist_id: number
  /** Counts up over all lists with every change of a list's rules or subscriptions. */
  version: number
}

interface ReferenceRatesTable {
  id: number
  asked_at: number
  /** ISO 8601; null with `per_euro`: none were ever good. */
  fixed_on: string | null
  /** JSON. */
  per_euro: string | null
}

export interface Tables extends CompanyTables, InstallationTables, TeamTables {
  feeds: FeedsTable
  articles: ArticlesTable
  article_keys: ArticleKeysTable
  stories: StoriesTable
  story_parties: StoryPartiesTable
  story_search: StorySearchTable
  search_progress: SearchProgressTable
  reports: ReportsTable
  story_keys: StoryKeysTable
  rulings: RulingsTable
  corrections: CorrectionsTable
  watchlists: WatchlistsTable
  watch_rules: WatchRulesTable
  subscriptions: SubscriptionsTable
  watch_changes: WatchChangesTable
  deliveries: DeliveriesTable
  delivery_subscriptions: DeliverySubscriptionsTable
  digests: DigestsTable
  hub_subscriptions: HubSubscriptionsTable
  reference_rates: ReferenceRatesTable
  audit_entries: AuditEntriesTable
  mutes: MutesTable
  follows: FollowsTable
  asked_queries: AskedQueriesTable
}

/** The stored form of a yes or no. */
export function flag(yes: boolean): Flag {
  return yes ? 1 : 0
}

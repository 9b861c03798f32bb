import type { Locale } from '../core/card/locale.ts'
import type { DeliverySettings } from '../core/delivery/settings.ts'
import type { RuleInFile } from '../core/watchlist-file/watchlist-file.ts'
import type { Author } from './audit-store.ts'
import type { AddedFeed, NewFeed } from './feed-store.ts'
import type { WatchRule } from './subscription.ts'

/** A channel that watches a list, and how it wants to be told; settings of which nothing is said are the usual ones. */
export interface ListWatcher {
  readonly channel: string
  readonly language: Locale
  readonly settings?: GivenSettings | undefined
}

/** What is said of settings. */
export type GivenSettings = {
  readonly [Name in keyof DeliverySettings]?: DeliverySettings[Name] | undefined
}

/** A watchlist that is to be taken from a file. */
export interface ListToImport {
  /** The list's name among those of the team; null: the own rules of the first channel. */
  readonly name: string | null
  /** Who is to watch it, and in which language, unless they watch it already; the first says whose team's list it is. */
  readonly channels: readonly ListWatcher[]
  readonly rules: readonly RuleInFile[]
}

/** How an import ended; refused, nothing of it was taken. */
export type ListsImported =
  /** `known`: rules that their list had already. `changes`: the entries in the audit log. */
  | {
      readonly kind: 'imported'
      readonly added: number
      readonly known: number
      readonly changes: readonly number[]
    }
  /** The lines whose rules would have to go into a list of the configuration file. */
  | { readonly kind: 'managed'; readonly lines: readonly { line: number; list: string }[] }

/** A watchlist as it is stored. */
export interface StoredList {
  /** Empty for a list of the configuration file. */
  readonly team: string
  readonly name: string
  readonly managed: boolean
  readonly rules: readonly WatchRule[]
  readonly subscriptions: readonly {
    readonly channel: string
    readonly language: Locale
    readonly settings: DeliverySettings
  }[]
}

/** How the import of feeds and watchlists ended; when the lists were refused, no feed was taken either. */
export interface InstallationImported {
  readonly feeds: readonly AddedFeed[]
  readonly lists: ListsImported
}

/** Watchlists as a whole. */
export interface WatchlistStore {
  /** Adds the rules of a file to their lists, all or none; makes the lists and subscriptions that are missing. */
  importLists(lists: readonly ListToImport[], author: Author): Promise<ListsImported>
  /** The same with feeds, in one transaction; see `FeedStore.addFeeds`. */
  importInstallation(
    contents: { readonly feeds: readonly NewFeed[]; readonly lists: readonly ListToImport[] },
    author: Author,
  ): Promise<InstallationImported>
  /** Every watchlist of all teams, in order of creation. */
  watchlists(): Promise<readonly StoredList[]>
}

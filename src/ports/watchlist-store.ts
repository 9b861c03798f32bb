import type { Locale } from '../core/card/locale.ts'
import type { RuleInFile } from '../core/watchlist-file/watchlist-file.ts'
import type { Author } from './audit-store.ts'

/** A watchlist that is to be taken from a file. */
export interface ListToImport {
  /** The list's name among the author's team's; null: the own rules of the channel. */
  readonly name: string | null
  /** The channel whose own rules a list without a name holds, and that is to watch the list; null: no channel. */
  readonly channel: string | null
  /** In which the channel is told, unless it watches the list already. */
  readonly language: Locale
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

/** Watchlists as a whole. */
export interface WatchlistStore {
  /** Adds the rules of a file to their lists, all or none; makes the lists and subscriptions that are missing. */
  importLists(lists: readonly ListToImport[], author: Author): Promise<ListsImported>
}

import type { Ruling } from '../core/story/story.ts'
import type { AuditEntry, UndoOutcome } from './audit-store.ts'

/** A ruling with who gave it and when. */
export interface StoredRuling extends Ruling {
  readonly id: number
  readonly by: string
  readonly at: number
}

/** What belonged to a story at a moment, so that it can be given back when the story has become part of another. */
export interface StoryHome {
  readonly id: number
  /** `reportKey` of each account. */
  readonly reports: readonly string[]
  /** Stories that had become part of it. */
  readonly absorbed: readonly number[]
  /** The numbers of its deliveries. */
  readonly deliveries: readonly number[]
  /** Who followed it, as `platform:dm:user`. */
  readonly followers: readonly string[]
}

/** An entry that its team may take back, or why it may not. */
export type Undoable =
  | { readonly kind: 'entry'; readonly entry: AuditEntry }
  | Exclude<UndoOutcome, { kind: 'undone' }>

/** Who changes something, for which team, and when. */
export interface Author {
  /** The tenant, as in a command's request; empty: the operator on the command line, for everybody. */
  readonly team: string
  /** `discord:1/42` (the team and the platform's user id) or `cli`. */
  readonly by: string
  /** The user's name as it was then. */
  readonly name: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/** What can be changed; each kind knows how it is undone, see `store/audit/restorers.ts`. */
export type ChangedKind =
  | 'rule'
  | 'feed'
  | 'alias'
  | 'ruling'
  | 'import'
  | 'subscription'
  | 'mute'
  | 'correction'
  | 'join'

/** How a thing stood at a moment: values that JSON can hold. */
export type Snapshot = Readonly<Record<string, unknown>>

/** A change as it is recorded. */
export interface Change {
  readonly author: Author
  /** Where it takes effect, as `platform:channel id`; null: in no channel in particular. */
  readonly channel: string | null
  readonly kind: ChangedKind
  /** Which thing of its kind, for example the number of a rule. */
  readonly key: string
  /** What people call the thing: a rule's query, a feed's name. */
  readonly label: string
  /** Null: it was not there. */
  readonly before: Snapshot | null
  /** Null: it is there no more. */
  readonly after: Snapshot | null
}

/** A change in the audit log. */
export interface AuditEntry extends Change {
  readonly id: number
  /** The entry that this one takes back; null: it is a change of its own. */
  readonly undoes: number | null
  /** The entry that has taken this one back; null: it stands. */
  readonly undoneBy: number | null
}

/** One page of the audit log and how many entries it has in all. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[]
  readonly count: number
}

/** How the wish to take a change back ended. */
export type UndoOutcome =
  /** `by` is the entry of the undoing, which can be undone itself. */
  | { readonly kind: 'undone'; readonly by: number; readonly entry: AuditEntry }
  /** The team has no entry of this number. */
  | { readonly kind: 'missing' }
  /** The operator made the change on the command line. */
  | { readonly kind: 'operator' }
  | { readonly kind: 'undone_before'; readonly by: number }
  /** The thing no longer stands as the entry left it; `by` is the latest change of it, where the log knows one. */
  | { readonly kind: 'changed_since'; readonly by: number | null }
  /** What the thing belonged to is gone. */
  | { readonly kind: 'nothing_to_hang_on' }
  /** It would join teams of which the other has ended it, or has not been asked since. */
  | { readonly kind: 'partner_decides' }
  /** Things of this kind are put back in another way. */
  | { readonly kind: 'not_here'; readonly entry: AuditEntry }

/** The audit log. */
export interface AuditStore {
  /** The team's changes and the operator's, the latest first. */
  auditLog(
    team: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<AuditPage>
  /** Makes the thing stand as before the entry, if it still stands as the entry left it; recorded like any change. */
  undoChange(id: number, author: Author): Promise<UndoOutcome>
}

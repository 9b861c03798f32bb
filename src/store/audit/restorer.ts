import type { AuditEntry, Author, Snapshot } from '../../ports.ts'
import type { OpenTransaction } from '../dialect.ts'

/** How the things of one kind are put back as an audit entry tells them. */
export interface Restorer {
  /** Whether it can read such a snapshot, which an older version may have written; absent: it can read all. */
  knows?(snapshot: Snapshot): boolean
  /**
   * How the thing stands now, in the form that its entries have; null: it is not there. `like` is one of its snapshots.
   * What has taken its place is told in a form that no entry has.
   */
  read(
    tx: OpenTransaction,
    key: string,
    entry: { readonly like: Snapshot; readonly team: string },
  ): Promise<Snapshot | null>
  /** Whether the team may take the entry back without asking another; absent: it may. */
  isOwnMatter?(tx: OpenTransaction, entry: AuditEntry): Promise<boolean>
  /**
   * Makes the thing stand so; null: takes it away. False: what it hangs on is gone, and the transaction is to be left. A
   * snapshot: how what was taken away is told in the log, since it did not stand as `like`.
   */
  write(
    tx: OpenTransaction,
    key: string,
    state: {
      readonly snapshot: Snapshot | null
      readonly like: Snapshot
      readonly author: Author
      /** Where the change was made, as deliveries name it; null: in no channel alone. */
      readonly channel: string | null
    },
  ): Promise<boolean | Snapshot>
}

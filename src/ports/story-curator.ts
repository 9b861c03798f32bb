import type { Author, UndoOutcome } from './audit-store.ts'

/** How a ruling went; `missing` names the story number that is not stored. */
export type RulingOutcome =
  | { readonly kind: 'done'; readonly storyIds: readonly number[] }
  | { readonly kind: 'missing'; readonly id: number }
  | { readonly kind: 'pointless'; readonly why: 'same_story' | 'no_such_source' | 'nothing_left' }
  /** Another team has ruled so. */
  | { readonly kind: 'foreign' }

/** An admin's word on which articles tell of one deal. What he rules stays, whatever articles arrive, and stands in the audit log. */
export interface StoryCurator {
  /** Makes one story of two. */
  merge(first: number, second: number, judge: Author): Promise<RulingOutcome>
  /** Takes these sources, numbered from 1 as `/deal` lists them, out of the story into one of their own. */
  split(id: number, sources: readonly number[], judge: Author): Promise<RulingOutcome>
  /** Takes the latest ruling about the story back, if the judge's team has made it; the operator may take back any. */
  undo(id: number, judge: Author): Promise<RulingOutcome>
  /**
   * Takes the ruling of this entry of the audit log back: rulings, deals and their numbers, alerts and followers are as they
   * were before it, but for what has been reported since. See `AuditStore.undoChange`.
   */
  takeBack(entryId: number, judge: Author): Promise<UndoOutcome>
}

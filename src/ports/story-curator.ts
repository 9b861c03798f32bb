/** Who rules, and when (milliseconds since 1970, UTC). */
export interface Judge {
  /** The platform's name and user id, for example `discord:300`. */
  readonly by: string
  readonly at: number
}

/** How a ruling went; `missing` names the story number that is not stored. */
export type RulingOutcome =
  | { readonly kind: 'done'; readonly storyIds: readonly number[] }
  | { readonly kind: 'missing'; readonly id: number }
  | { readonly kind: 'pointless'; readonly why: 'same_story' | 'no_such_source' | 'nothing_left' }

/** An admin's word on which articles tell of one deal. What he rules stays, whatever articles arrive. */
export interface StoryCurator {
  /** Makes one story of two. */
  merge(first: number, second: number, judge: Judge): Promise<RulingOutcome>
  /** Takes these sources, numbered from 1 as `/deal` lists them, out of the story into one of their own. */
  split(id: number, sources: readonly number[], judge: Judge): Promise<RulingOutcome>
  /** Takes the latest ruling about the story back. `at`: milliseconds since 1970, UTC. */
  undo(id: number, at: number): Promise<RulingOutcome>
}

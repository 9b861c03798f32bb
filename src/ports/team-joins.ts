import type { Author } from './audit-store.ts'

/** How the wish to join another team ended. */
export type Joined =
  | { readonly kind: 'joined'; readonly partner: string }
  /** The code is wrong, was used, or is too old. */
  | { readonly kind: 'no_such_code' }
  /** The team made the code itself. */
  | { readonly kind: 'own_code' }
  | { readonly kind: 'known'; readonly partner: string }

/** Teams that share the watchlists and feeds that were made in chat. Joining and leaving stand in both teams' audit logs. */
export interface TeamJoinStore {
  /** The teams that the team is joined with. */
  partnersOf(team: string): Promise<readonly string[]>
  /** A code by which another team can join the author's, once, before `expiresAt` (milliseconds since 1970, UTC). */
  offerJoin(author: Author, expiresAt: number): Promise<string>
  join(code: string, author: Author): Promise<Joined>
  /**
   * Ends the sharing with the partner; subscriptions to each other's lists end with it. False: they are not joined.
   */
  leave(partner: string, author: Author): Promise<boolean>
}

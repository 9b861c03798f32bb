import type { TeamFeed, TeamFeedStore } from '../src/ports.ts'

/** The feed that somebody means by a number ("3", "#3") or an address; null when the team sees no such feed. */
export async function feedNamed(
  typed: string,
  store: TeamFeedStore,
  { team, now }: { readonly team: string; readonly now: number },
): Promise<TeamFeed | null> {
  const number = /^#?(\d{1,15})$/.exec(typed)?.[1]
  return store.feedOf(team, number === undefined ? plainAddress(typed) : Number(number), now)
}

/** An address as typed, without the pointed brackets that Slack or a mail puts around it. */
export function plainAddress(typed: string): string {
  return typed.trim().replace(/^<([^<>|]+)(?:\|[^<>]*)?>$/, '$1')
}

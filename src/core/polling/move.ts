import type { PollingState } from './state.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** A redirect by mistake or by a captive network passes; one seen so often and for so long is meant. */
const SIGHTINGS = 3
const SEEN_FOR_MS = DAY_MS

/**
 * The state after a successful poll that was led to `target` by permanent redirects alone (null: by none). RFC 9110,
 * 15.4.2, lets a client use the new address from then on; it is believed when seen repeatedly and never from https to
 * http, where anybody on the way could have sent it.
 */
export function withRedirect(
  state: PollingState,
  poll: { readonly at: number; readonly from: string; readonly target: string | null },
): PollingState {
  const { at, from, target } = poll
  if (target === null || isDowngrade(from, target)) return { ...state, move: null }
  const seen = state.move?.url === target ? state.move : { url: target, since: at, sightings: 0 }
  const move = { ...seen, sightings: seen.sightings + 1 }
  const settled = move.sightings >= SIGHTINGS && at - move.since >= SEEN_FOR_MS
  return settled ? { ...state, move: null, movedTo: target } : { ...state, move }
}

function isDowngrade(from: string, to: string): boolean {
  return from.startsWith('https:') && !to.startsWith('https:')
}

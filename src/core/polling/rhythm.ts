import type { PollingState } from './state.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** So long a feed is watched at the operator's pace before anything is concluded from its silence. */
const ACQUAINTANCE_MS = DAY_MS
/** Polls between two news: news are then on average found after a sixteenth of the gap. */
const POLLS_PER_NEWS = 8
/** However quiet a feed is, a deal in it is to be found within the hour. */
export const LONGEST_OWN_MS = HOUR_MS
/** Weight of the newest gap in the running mean. */
const LEARNING = 0.25

/** The state after a successful poll that brought `newItems` items that were not known. */
export function withNews(state: PollingState, at: number, newItems: number): PollingState {
  const firstSuccessAt = state.firstSuccessAt ?? at
  if (newItems === 0) return { ...state, firstSuccessAt }
  const gap = state.lastNewAt === null ? null : at - state.lastNewAt
  return { ...state, firstSuccessAt, lastNewAt: at, newGapMs: mean(state.newGapMs, gap) }
}

function mean(known: number | null, gap: number | null): number | null {
  if (known === null || gap === null) return gap ?? known
  return known + LEARNING * (gap - known)
}

/**
 * How long to leave a feed alone (milliseconds) by its own rhythm: a fraction of the usual time between its news, or of
 * its present silence if that is longer. A feed whose server gives nothing to recognise an unchanged feed by
 * (`conditional` false) costs a whole body each time and is left alone for the longest.
 */
export function ownInterval(state: PollingState, at: number, conditional: boolean): number {
  const { firstSuccessAt, lastNewAt, newGapMs } = state
  if (firstSuccessAt === null || at - firstSuccessAt < ACQUAINTANCE_MS) return 0
  if (!conditional) return LONGEST_OWN_MS
  const silence = at - (lastNewAt ?? firstSuccessAt)
  return Math.min(Math.max(newGapMs ?? 0, silence) / POLLS_PER_NEWS, LONGEST_OWN_MS)
}

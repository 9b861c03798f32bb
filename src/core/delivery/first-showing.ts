import { offsetAt } from './zone.ts'

const DAY_MS = 86_400_000

/** The first instant at which the zone's clocks show a time (as if it were UTC) or a later one. */
export function firstShowing(shown: number, zone: string): number {
  const before = shown - DAY_MS
  const after = shown + DAY_MS
  const early = shown - offsetAt(zone, before)
  if (offsetAt(zone, early) === offsetAt(zone, before)) return early
  const late = shown - offsetAt(zone, after)
  // Clocks that are put forward pass over what lies between.
  return offsetAt(zone, late) === offsetAt(zone, after) ? late : change(zone, before, after)
}

/** The instant between two others at which the zone's clocks are changed. */
function change(zone: string, before: number, after: number): number {
  const offset = offsetAt(zone, before)
  let low = before
  let high = after
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle) === offset) low = middle
    else high = middle
  }
  return high
}

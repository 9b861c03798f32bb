import type { TimePoint } from './query.ts'

const DAY_MS = 86_400_000

/** The moment a typed point in time means, read at `now`; milliseconds since 1970, UTC. */
export function instantOf(point: TimePoint, now: number): number {
  switch (point.kind) {
    case 'ago':
      return now - point.ms
    case 'day':
      return (Math.floor(now / DAY_MS) - point.back) * DAY_MS
    case 'at':
      return point.ms
  }
}

import type { DealStatus } from '../deal.ts'
import type { Account } from './account.ts'
import { CONFLICT } from './points.ts'

/** Two years from the first rumour to the last approval are the longest a deal takes. Days. */
export const LONGEST = 730
/** What the days between two reports give or take, up to so many. */
const GAP_POINTS: readonly (readonly [number, number])[] = [
  [3, 1],
  [30, 0],
  [90, -1],
  [180, -2],
  [365, -3],
  [LONGEST, -5],
]
/** The same where the later report tells of a further step: between signing and closing months go by. */
const STEP_POINTS: readonly (readonly [number, number])[] = [
  [3, 1],
  [30, 0],
  [365, -1],
  [LONGEST, -5],
]
/** How far a deal has come. */
const STEPS: Readonly<Record<DealStatus, number>> = {
  rumored: 0,
  announced: 1,
  completed: 2,
  cancelled: 2,
  blocked: 2,
}
/** Days that one event is dated apart, and from when on two events are told. */
const ONE_EVENT = 3
const OTHER_EVENT = 45
const FAR_EVENT = 200

/** What the days of publication and of the events say for two accounts telling of one deal. */
export function timePoints(a: Account, b: Account): number {
  const [first, then] = a.day <= b.day ? [a, b] : [b, a]
  const table = STEPS[first.status] < STEPS[then.status] ? STEP_POINTS : GAP_POINTS
  const gap = table.find(([most]) => daysBetween(a, b) <= most)
  return (gap?.[1] ?? CONFLICT) + eventPoints(a, b)
}

export function daysBetween(a: Account, b: Account): number {
  return Math.abs(a.day - b.day)
}

function eventPoints({ eventDay: a }: Account, { eventDay: b }: Account): number {
  if (a === null || b === null) return 0
  const apart = Math.abs(a - b)
  if (apart > FAR_EVENT) return CONFLICT
  if (apart > OTHER_EVENT) return -1
  return apart <= ONE_EVENT ? 1 : 0
}

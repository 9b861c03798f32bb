/**
 * A story's place in the search: the later its latest publication, the greater. Whole numbers below 2^53, and no two
 * stories share one, so that either index finds stories in this order.
 */

/** Stories of one second take turns by their numbers. */
const PLACES = 65_536

/** The first second that does not fit, in the year 2106; stories before 1970 and after it are at the ends. */
const LAST_SECOND = 2 ** 32 - 1

/** A story that found its place taken has one a little further on; never as far as an hour's. */
const SLACK = 3600 * PLACES

/** The place of a story by its latest publication (milliseconds since 1970, UTC), if no other story has it. */
export function rankOf(publishedAt: number, storyId: number): number {
  return placeOf(publishedAt) + (storyId % PLACES)
}

/** No story published at this time or later has a lesser rank. */
export function leastRank(publishedAt: number): number {
  return placeOf(publishedAt)
}

/** No story published before this time has a greater rank. */
export function greatestRank(publishedAt: number): number {
  return placeOf(publishedAt) + PLACES + SLACK
}

function placeOf(publishedAt: number): number {
  const second = Math.floor(publishedAt / 1000)
  return Math.min(Math.max(second, 0), LAST_SECOND) * PLACES
}

import type { FeedLookup } from '../../src/ports.ts'

/** For commands that look at no addresses. */
export const NO_LOOKUP: FeedLookup = {
  find: () => Promise.reject(new Error('no address was to be looked at')),
  page: () => Promise.reject(new Error('no address was to be looked at')),
  check: () => Promise.reject(new Error('no address was to be looked at')),
}

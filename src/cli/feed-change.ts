import type { FeedChange } from '../ports.ts'
import type { Store } from '../store/store.ts'
import { type FeedContext, feedNamed, withStore } from './stored-feeds.ts'

const CHANGES = {
  pause: {
    done: 'is paused',
    make: (store: Store, id: number, now: number) => store.pauseFeed(id, now),
  },
  resume: {
    done: 'is polled again; what it held meanwhile is no news',
    make: (store: Store, id: number, now: number) => store.resumeFeed(id, now),
  },
  remove: {
    done: 'is removed',
    make: (store: Store, id: number, now: number) => store.removeFeed(id, now),
  },
} as const

/** Pauses, resumes or removes the feed with this number or address; the configuration file's are refused with 1. */
export async function changeFeed(
  change: keyof typeof CHANGES,
  target: string,
  context: FeedContext,
): Promise<0 | 1> {
  return withStore(context, { mustExist: true }, async (store) => {
    const now = Date.now()
    const feed = await feedNamed(target, store, now)
    const { done, make } = CHANGES[change]
    const outcome: FeedChange = await make(store, feed.id, now)
    if (outcome === 'done') {
      context.write(`#${feed.id} ${feed.name ?? feed.title ?? feed.url} ${done}.\n`)
      return 0
    }
    const why =
      outcome === 'managed'
        ? 'stands in the configuration file: change it there and restart the bot'
        : 'was removed meanwhile'
    context.warn(`#${feed.id} ${why}.\n`)
    return 1
  })
}

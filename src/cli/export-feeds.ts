import { writeOpml } from '../feeds/opml/write-opml.ts'
import { type FeedContext, withStore } from './stored-feeds.ts'

/** Prints every feed, the configuration file's included, as OPML or as a list of addresses. */
export async function exportFeeds(format: 'opml' | 'list', context: FeedContext): Promise<0> {
  return withStore(context, { mustExist: true }, async (store) => {
    const now = Date.now()
    const feeds = (await store.feedHealth(now)).map(({ feed }) => feed)
    const list = () => feeds.map(({ url }) => `${url}\n`).join('')
    context.write(format === 'opml' ? writeOpml(feeds, now) : list())
    return 0 as const
  })
}

import { ingestItem } from '../../src/pipeline/ingest.ts'
import type { StoryCurator } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { curatorOf } from '../fakes/curator.ts'
import { createDatabase, type TestDatabase } from '../store/databases.ts'
import { FILE, keysOf, NOON } from '../store/samples.ts'

export interface Scene extends AsyncDisposable {
  readonly database: TestDatabase
  readonly store: Store
  readonly curator: StoryCurator
  publish(text: string): Promise<void>
  /** Posts and edits all that is owed. */
  showAlerts(): Promise<void>
}

/** A channel that watches all of Nordwind's deals, on a database of its own. */
export async function openScene(): Promise<Scene> {
  const database = await createDatabase('SQLite')
  const store = await database.open()
  const watchlists = [{ name: 'robots', rules: ['acquirer:Nordwind'] }]
  await store.applyConfiguration({ ...FILE, watchlists }, { now: NOON, nextTick: NOON })
  const [feed] = await store.claimDueFeeds(NOON, 1, 60_000)
  if (feed === undefined) throw new Error('the feed is not due')
  let published = 0
  let now = NOON
  return {
    database,
    store,
    curator: curatorOf(store),
    async publish(text) {
      const number = (published += 1)
      const link = `https://news.example/${number}`
      const about = { guid: link, link, title: text, text, author: null, lang: null }
      const item = { ...about, publishedAt: NOON + number }
      const source = `Paper ${number}`
      const incoming = { feed, source, item, text, keys: keysOf(link), silent: false }
      await ingestItem(incoming, store, NOON + number)
    },
    async showAlerts() {
      now += 3_600_000
      const lease = { now, limit: 50, leaseMs: 1 }
      for (const { id, messageId, story } of await store.claimDeliveries(['discord'], lease)) {
        await store.noteSent(id, {
          messageId: messageId ?? `message ${id}`,
          sentVersion: story.version,
          toldStatus: story.deal.status.value,
          at: now,
        })
        await store.releaseDelivery(id, { retryAt: null, error: null })
      }
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

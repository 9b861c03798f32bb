import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { createCluster, findCluster, startServer } from '../../test/fakes/postgres-cluster.ts'
import { load } from './load.ts'
import { postgresLoader } from './load-postgres.ts'
import { sqliteLoader } from './load-sqlite.ts'
import { FEEDS, NEWS_END } from './tales.ts'

export const PLACES = ['sqlite', 'postgres'] as const
export type Place = (typeof PLACES)[number]

/** A small server's memory; the rest makes the loading quick. */
const SETTINGS = `
shared_buffers = 256MB
max_wal_size = 8GB
wal_level = minimal
max_wal_senders = 0
`

/** A database full of invented stories. */
export interface FullDatabase {
  readonly url: string
  /** Seconds that the loading took; null when it was loaded before. */
  readonly loadedIn: number | null
}

export interface Filling {
  readonly folder: string
  readonly stories: number
  readonly opened: AsyncDisposableStack
  readonly write: (text: string) => void
}

/** The database, loaded unless the folder holds it already. */
export async function fullDatabase(place: Place, filling: Filling): Promise<FullDatabase> {
  const folder = join(filling.folder, `${place}-${filling.stories}`)
  const done = join(folder, 'loaded')
  if (!existsSync(done)) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const url =
    place === 'sqlite' ? `sqlite:${join(folder, 'bench.db')}` : await serve(folder, filling)
  if (existsSync(done)) return { url, loadedIn: null }
  const started = performance.now()
  await makeSchema(url)
  const loader =
    place === 'sqlite' ? sqliteLoader(join(folder, 'bench.db')) : await postgresLoader(url, folder)
  await load(filling.stories, loader, (loaded) => filling.write(`${place}: ${loaded} stories\n`))
  writeFileSync(done, '')
  return { url, loadedIn: (performance.now() - started) / 1000 }
}

async function makeSchema(url: string): Promise<void> {
  await using store = await openStore({ url })
  const feeds = Array.from({ length: FEEDS }, (_, at) => ({
    url: `https://feed-${at + 1}.example/rss`,
    firstPoll: 'post' as const,
    fullText: false,
  }))
  const times = { now: NEWS_END, nextTick: NEWS_END }
  await store.applyConfiguration({ feeds, watchlists: [], subscriptions: [] }, times)
}

/** Starts the PostgreSQL whose files are in the folder, or makes one there; gives the address of its database. */
async function serve(folder: string, { opened }: Filling): Promise<string> {
  const over = new AbortController()
  const isNew = !existsSync(join(folder, 'data'))
  const cluster = await (isNew ? createCluster : findCluster)(folder, over.signal)
  if (isNew) appendFileSync(join(cluster.data, 'postgresql.conf'), SETTINGS)
  const server = await startServer(cluster)
  opened.defer(async () => {
    over.abort()
    await server.ended
  })
  return `${server.url}/postgres`
}

import pino from 'pino'
import { dealReader } from '../../commands/deal-reader.ts'
import type { Store } from '../../src/store/store.ts'
import { addDealRoutes } from '../../src/web/api/deal-routes.ts'
import { addFeedRoutes } from '../../src/web/feed/feed-routes.ts'
import { createWebServer } from '../../src/web/server.ts'
import { clockAt, type TestClock } from '../fakes/clock.ts'
import { createDatabase } from '../store/databases.ts'
import { NOON } from '../store/samples.ts'

export interface OpenedWeb extends AsyncDisposable {
  readonly url: string
  readonly store: Store
  readonly clock: TestClock
  readonly logged: string[]
  /** Answers of the server; `path` begins with a slash. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
}

/** The web server as the program joins it, on an empty SQLite file; with a token when one is given. */
export async function openWeb({ token }: { readonly token?: string } = {}): Promise<OpenedWeb> {
  const database = await createDatabase('SQLite')
  const store = await database.open()
  const logged: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const clock = clockAt(NOON)
  const access = token === undefined ? undefined : { token, clock }
  const web = createWebServer({ host: '127.0.0.1', port: 0, log, ready: async () => [], access })
  const reading = { deals: dealReader(store, clock), clock }
  addDealRoutes(web.fastify, reading)
  addFeedRoutes(web.fastify, { ...reading, authority: 'deals.example' })
  const url = await web.listen()
  return {
    url,
    store,
    clock,
    logged,
    get: (path, headers = {}) => fetch(url + path, { headers, redirect: 'manual' }),
    async [Symbol.asyncDispose]() {
      await web.close()
      await database[Symbol.asyncDispose]()
    },
  }
}

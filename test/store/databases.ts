import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { inject } from 'vitest'
import { parseAddress } from '../../src/store/address.ts'
import { connect } from '../../src/store/connect.ts'
import type { Database } from '../../src/store/dialect.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { parseAnswer } from '../fakes/postgres-answer.ts'

/** What every test of the store is run over: `test.for(DATABASES)('… (%s)', …)`. */
export const DATABASES = ['SQLite', 'PostgreSQL'] as const

/** An empty database of a test's own: a file in a temporary folder, or a schema in the run's PostgreSQL. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string
  /** Opens another store on the database, as another process would; closed with the database. */
  open(): Promise<Store>
  /** Connects without touching the schema; closed with the database. */
  connect(): Database
  /** Looks into the database past the store. */
  query(sql: string): Promise<readonly unknown[]>
}

/** Makes the database; fails where PostgreSQL cannot be run. */
export async function createDatabase(which: (typeof DATABASES)[number]): Promise<TestDatabase> {
  const stores = new AsyncDisposableStack()
  const place = which === 'SQLite' ? createFile(stores) : await createSchema()
  return {
    ...place,
    connect() {
      const database = connect(parseAddress(place.url))
      stores.use(database.db)
      return database
    },
    open: async () => stores.use(await openStore({ url: place.url })),
    [Symbol.asyncDispose]: () => stores.disposeAsync(),
  }
}

type Place = Pick<TestDatabase, 'url' | 'query'>

function createFile(whenDone: AsyncDisposableStack): Place {
  const folder = mkdtempSync(join(tmpdir(), 'dealbell-store-'))
  whenDone.defer(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'test.db')
  return {
    url: `sqlite:${path}`,
    async query(sql) {
      const file = new DatabaseSync(path, { timeout: 5000 })
      try {
        return file.prepare(sql).all()
      } finally {
        file.close()
      }
    },
  }
}

let database: Promise<string> | undefined

/** A schema is made far faster than a database, so a test file's tests share one; all of it goes with the server. */
async function createSchema(): Promise<Place> {
  database ??= createOnServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(await database)
  await ask(url.href, `create schema ${name}`)
  url.searchParams.set('options', `-csearch_path=${name}`)
  return { url: url.href, query: (sql) => ask(url.href, sql) }
}

/** The address of a new database for this test file. */
async function createOnServer(): Promise<string> {
  const server = await postgresUrl()
  const name = `file_${randomBytes(6).toString('hex')}`
  await ask(`${server}/postgres`, `create database ${name}`)
  return `${server}/${name}`
}

async function postgresUrl(): Promise<string> {
  const socket = connectSocket(inject('postgresDoor'), '127.0.0.1')
  await once(socket, 'connect')
  const answer = parseAnswer(await text(socket))
  if ('error' in answer) throw new Error(answer.error)
  return answer.url
}

async function ask(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

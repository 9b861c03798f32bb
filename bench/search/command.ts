import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storiesCard } from '../../src/core/card/deal-card.ts'
import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import { namesFeeds, resolveNames } from '../../src/core/query/resolve.ts'
import type { CommandStore } from '../../src/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { createDraw } from '../match/draw.ts'
import { indexingTime } from './indexing-time.ts'
import { type Asked, KINDS } from './kinds.ts'
import { fullDatabase, PLACES, type Place } from './places.ts'
import { scanTime } from './scan-time.ts'
import { inventCountry, NEWS_END } from './tales.ts'
import { PER_EURO } from './values.data.ts'

export interface SearchOptions {
  readonly stories: number
  readonly queries: number
  readonly database?: Place
  readonly keep?: string
}

/** Stories on a page of `/deals`. */
const PAGE = 10

const MOMENT = { now: NEWS_END, rates: { on: '2026-10-30', perEuro: PER_EURO } }

/**
 * Fills both databases with invented stories, three articles each, and times the whole way of `/deals` from the typed
 * query to the card. Writes for each kind of query how long most and the slowest took.
 */
export async function benchSearch(
  { stories, queries, database, keep }: SearchOptions,
  write: (text: string) => void,
): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'dealbell-bench-')))
  await mkdir(folder, { recursive: true })
  // PostgreSQL runs as another user when we are root, and has to get at its own folder in this one.
  await chmod(folder, 0o711)
  if (keep === undefined) opened.defer(() => rm(folder, { recursive: true, maxRetries: 20 }))
  for (const place of PLACES.filter((one) => database === undefined || one === database)) {
    await using used = new AsyncDisposableStack()
    const filling = { folder, stories, opened: used, write }
    const { url, loadedIn } = await fullDatabase(place, filling)
    const bytes = await sizeOf(join(folder, `${place}-${stories}`))
    write(`\n${place}: ${stories} stories, ${(bytes / 2 ** 30).toFixed(1)} GiB\n`)
    if (loadedIn !== null) write(`loaded in ${loadedIn.toFixed(0)} s\n`)
    await using store = await openStore({ url })
    await timeAll(store, queries, write)
    write(`\nindexing a story: ${(await indexingTime(url)).toFixed(2)} ms\n`)
    const scan = await scanTime(store, stories, MOMENT)
    write(`reading all stories to hold the query against each: about ${scan.toFixed(0)} s\n`)
  }
}

async function timeAll(
  store: CommandStore,
  queries: number,
  write: (text: string) => void,
): Promise<void> {
  const country = inventCountry()
  const all: number[] = []
  const cpu: number[] = []
  let slowest = { text: '', ms: 0 }
  await ask(store, { text: 'the first query of a process' })
  write('\n| kind | p50 | p95 | p99 | slowest | found |\n|---|---:|---:|---:|---:|---:|\n')
  for (const [name, kind] of Object.entries(KINDS)) {
    const draw = createDraw(name.length * 7919)
    const times: number[] = []
    let found = 0
    for (let turn = 0; turn < queries; turn += 1) {
      const asked = kind(country, draw)
      const before = process.cpuUsage()
      const started = performance.now()
      found += await ask(store, asked)
      const ms = performance.now() - started
      const { user, system } = process.cpuUsage(before)
      cpu.push((user + system) / 1000)
      times.push(ms)
      if (ms > slowest.ms) slowest = { text: asked.text, ms }
    }
    all.push(...times)
    write(`| ${name} | ${figures(times)} | ${(found / queries).toFixed(0)} |\n`)
  }
  write(`| **all** | ${figures(all)} | |\n`)
  write(`| *processor time of this process* | ${figures(cpu)} | |\n`)
  write(`\nslowest: ${slowest.text} (${slowest.ms.toFixed(0)} ms)\n`)
}

/** What `/deals` does; gives how many stories were counted. */
async function ask(
  store: CommandStore,
  { text, order = 'latest', page = 1 }: Asked,
): Promise<number> {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(`${text}: ${query.error.message}`)
  const feeds = namesFeeds(query.value) ? await store.namedFeeds() : []
  const resolved = resolveNames(query.value, NO_COMPANIES, feeds)
  const wanted = { offset: (page - 1) * PAGE, limit: PAGE, order }
  const { stories, count } = await store.searchStories(resolved, MOMENT, wanted)
  storiesCard(text, stories, 'en', null)
  return count
}

function figures(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [at(0.5), at(0.95), at(0.99), at(1)].map((ms) => `${ms.toFixed(1)} ms`).join(' | ')
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const isFile = entry.isFile() && !entry.parentPath.includes('native')
    if (isFile) bytes += (await stat(join(entry.parentPath, entry.name))).size
  }
  return bytes
}

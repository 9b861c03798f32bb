import { existsSync } from 'node:fs'
import { type Config, readConfig } from '../../config/config.ts'
import { canonicalFeedUrl } from '../core/canonical-url.ts'
import { AppError } from '../core/error.ts'
import { feedAddress } from '../core/feed-address.ts'
import type { Feed } from '../ports.ts'
import { parseAddress } from '../store/address.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { UsageError } from './usage-error.ts'

/** What a command about stored feeds is given. */
export interface FeedContext {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where results go: whole lines, with their line ends. */
  readonly write: (text: string) => void
  /** Where faults and advice go. */
  readonly warn: (text: string) => void
}

/**
 * Does the work on the store of the bot, which may be running: it takes the change up at its next tick. With
 * `mustExist` a SQLite file that is not there is refused instead of created.
 */
export async function withStore<T>(
  { environment }: FeedContext,
  how: { readonly mustExist: boolean },
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const reading = readConfig(environment)
  if (!reading.ok) throw new AppError('invalid', reading.faults.join('\n'))
  const { databaseUrl: url } = reading.secrets
  if (how.mustExist) refuseMissing(url)
  await using store = await openStore({ url })
  return await work(store, reading.config)
}

/** Looking something up must not create an empty database where a path was mistyped. */
export function refuseMissing(url: string): void {
  const address = parseAddress(url)
  if (address.kind !== 'sqlite' || existsSync(address.path)) return
  throw new AppError('not_found', `There is no database at ${address.path}: start the bot first.`)
}

/** The feed with this number or address. Refuses what is neither, or not there, as wrong usage. */
export async function feedNamed(target: string, store: Store, now: number): Promise<Feed> {
  const feeds = (await store.feedHealth(now)).map(({ feed }) => feed)
  const id = /^#?(\d{1,9})$/.exec(target)?.[1]
  const address = canonicalFeedUrl(feedAddress(target) ?? '')
  const found = feeds.find((feed) =>
    id === undefined ? canonicalFeedUrl(feed.url) === address : feed.id === Number(id),
  )
  if (found !== undefined) return found
  throw new UsageError(`There is no feed ${target}: "feed list" shows all with their numbers.`)
}

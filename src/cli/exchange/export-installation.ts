import { stringify } from 'yaml'
import { dealRecord } from '../../core/record/deal-record.ts'
import { writeCsv } from '../../core/watchlist-file/write-csv.ts'
import { writeOpml } from '../../feeds/opml/write-opml.ts'
import type { CorrectionExample, Feed } from '../../ports.ts'
import type { Store } from '../../store/store.ts'
import { type FeedContext, withStore } from '../stored-feeds.ts'
import type { ExportFormat } from './export-formats.ts'
import { namedLists } from './named-lists.ts'
import { settingsForFile } from './subscription-yaml.ts'

/**
 * Prints what is polled and watched, the configuration file's included: all of it as YAML that may be a configuration
 * file itself, the watchlists as CSV, the feeds as OPML or as a list of addresses; or what editors have set right about
 * deals, as labelled articles in JSON lines.
 */
export async function exportInstallation(format: ExportFormat, context: FeedContext): Promise<0> {
  return withStore(context, { mustExist: true }, async (store) => {
    const now = Date.now()
    const feeds = (await store.feedHealth(now)).map(({ feed }) => feed)
    context.write(await textOf(format, { store, feeds, now, context }))
    return 0 as const
  })
}

interface Source {
  readonly store: Store
  readonly feeds: readonly Feed[]
  readonly now: number
  readonly context: FeedContext
}

async function textOf(
  format: ExportFormat,
  { store, feeds, now, context }: Source,
): Promise<string> {
  switch (format) {
    case 'opml':
      return writeOpml(feeds, now)
    case 'list':
      return feeds.map(({ url }) => `${url}\n`).join('')
    case 'csv':
      return writeCsv(namedLists(await store.watchlists()))
    case 'corrections':
      return (await store.correctionExamples()).map(exampleLine).join('')
    case 'yaml': {
      const paused = feeds.filter((feed) => feed.paused).length
      if (paused > 0) context.warn(`${paused} paused feeds are left out; OPML keeps them.\n`)
      return yamlOf(feeds, await store.watchlists(), now)
    }
  }
}

/** A labelled article on a line: what was read in it, and what an editor says instead. */
function exampleLine({ title, text, lang, deal, corrections }: CorrectionExample): string {
  const read = dealRecord(deal)
  return `${JSON.stringify({ title, text, lang, read, corrections })}\n`
}

/** The text of a configuration file. */
function yamlOf(
  feeds: readonly Feed[],
  stored: Parameters<typeof namedLists>[0],
  now: number,
): string {
  const lists = namedLists(stored)
  const subscriptions = lists.flatMap(({ name: watchlist, subscriptions: watchers }) =>
    watchers.map(({ channel, settings }) => ({
      channel,
      watchlist,
      ...settingsForFile(settings, now),
    })),
  )
  const contents = {
    feeds: feeds.filter(({ paused }) => !paused).map(feedSetting),
    watchlists: lists.map(({ name, rules }) => ({ name, rules: rules.map(({ query }) => query) })),
    subscriptions,
  }
  return stringify(contents, { lineWidth: 0 })
}

function feedSetting({ url, firstPoll, newest, fullText, leastIntervalMs }: Feed): object {
  return {
    url,
    firstPoll,
    ...(newest === null ? {} : { newest }),
    ...(fullText ? { fullText } : {}),
    ...(leastIntervalMs === null ? {} : { interval: Math.round(leastIntervalMs / 60_000) }),
  }
}

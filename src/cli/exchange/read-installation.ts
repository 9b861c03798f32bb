import { z } from 'zod'
import { CONFIG_FILE } from '../../../config/file.ts'
import { readYaml } from '../../../config/yaml.ts'
import type { Locale } from '../../core/card/locale.ts'
import type { ImportedFeed, ImportFault } from '../../feeds/opml/imported-feed.ts'
import type { GivenSettings } from '../../ports.ts'

/** A channel that watches a list of the file. */
export interface Watcher {
  readonly channel: string
  readonly watchlist: string
  readonly language: Locale
  readonly settings?: GivenSettings | undefined
}

const { feeds, subscriptions } = CONFIG_FILE.shape
const PARTS = z.looseObject({ feeds, subscriptions })
const ANYTHING = z.unknown()

/** Reads the feeds and subscriptions of a YAML file as the configuration file has them. */
export function readInstallation(text: string): {
  readonly feeds: readonly ImportedFeed[]
  readonly watchers: readonly Watcher[]
  readonly faults: readonly ImportFault[]
} {
  const reading = readYaml(text, '', { schema: PARTS, agreement: ANYTHING })
  if (!reading.ok) return { feeds: [], watchers: [], faults: reading.faults.map(faultOf) }
  const lines = text.split('\n')
  return {
    feeds: reading.value.feeds.map((feed) => ({
      line:
        1 +
        Math.max(
          0,
          lines.findIndex((line) => line.includes(feed.url)),
        ),
      url: feed.url,
      name: null,
      tags: [],
      firstPoll: feed.firstPoll,
      newest: feed.newest ?? null,
      fullText: feed.fullText,
      paused: false,
      leastIntervalMs: feed.interval === undefined ? null : feed.interval * 60_000,
    })),
    watchers: reading.value.subscriptions.map(({ channel, watchlist, language, ...settings }) => ({
      channel,
      watchlist,
      language,
      settings,
    })),
    faults: [],
  }
}

/** `:LINE: what is wrong`, as the reader of the configuration writes it for a file without a name. */
function faultOf(fault: string): ImportFault {
  const [, line = '1', message = fault] = /^:(\d+): ([\s\S]*)$/.exec(fault) ?? []
  return { line: Number(line), message }
}

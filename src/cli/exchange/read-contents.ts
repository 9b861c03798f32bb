import { channelOfList } from '../../core/watchlist-file/own-list-name.ts'
import { readCsv } from '../../core/watchlist-file/read-csv.ts'
import { readYaml } from '../../core/watchlist-file/read-yaml.ts'
import type { ListInFile } from '../../core/watchlist-file/watchlist-file.ts'
import type { ImportedFeed, ImportFault } from '../../feeds/opml/imported-feed.ts'
import { readAddressList } from '../../feeds/opml/read-address-list.ts'
import { readOpml } from '../../feeds/opml/read-opml.ts'
import type { ListToImport, ListWatcher } from '../../ports.ts'
import { UsageError } from '../usage-error.ts'
import { readInstallation, type Watcher } from './read-installation.ts'

/** What a file of whichever format holds. */
export interface FileContents {
  readonly feeds: readonly ImportedFeed[]
  readonly lists: readonly ListToImport[]
  /** By line. */
  readonly faults: readonly ImportFault[]
}

const MOST_FEEDS = 50_000

/** Reads a file by what stands in it: OPML, YAML like the configuration file, CSV of rules, or addresses, one a line. */
export function readContents(file: string, text: string, channel: string | null): FileContents {
  if (text.trimStart().startsWith('<')) {
    const opml = readOpml(text)
    if (!opml.ok) throw new UsageError(`${file} cannot be imported: ${opml.error}`)
    return feedsAlone(file, opml.value)
  }
  if (/^(?:feeds|watchlists|subscriptions)[ \t]*:/m.test(text)) return ofYaml(text, channel)
  if (isCsv(text)) return withLists(text, { feeds: [], watchers: [], faults: [] }, channel)
  return feedsAlone(file, readAddressList(text))
}

function feedsAlone(
  file: string,
  { feeds, faults }: Pick<FileContents, 'feeds' | 'faults'>,
): FileContents {
  if (feeds.length > MOST_FEEDS) throw new UsageError(`${file} holds more than ${MOST_FEEDS} feeds`)
  return { feeds, lists: [], faults }
}

/** The first line names the column of the rules. */
function isCsv(text: string): boolean {
  const [heading = ''] = text.trimStart().split(/\r|\n/, 1)
  return heading.split(/[,;\t]/).some((column) => /^"?\s*rule\s*"?$/i.test(column))
}

function ofYaml(text: string, channel: string | null): FileContents {
  const installation = readInstallation(text)
  if (/^watchlists[ \t]*:/m.test(text)) return withLists(text, installation, channel)
  return { feeds: installation.feeds, lists: [], faults: installation.faults }
}

function withLists(
  text: string,
  rest: ReturnType<typeof readInstallation>,
  channel: string | null,
): FileContents {
  const { lists, faults: found } = isCsv(text) ? readCsv(text) : readYaml(text)
  const faults = found.map(({ line, says }) => ({ line, message: says.en }))
  const homeless = lists.filter(({ name }) => name === null && channel === null)
  const advice = 'this list has no name: say with --channel whose rules these are'
  const nameless = homeless.map(({ rules }) => ({ line: rules[0]?.line ?? 1, message: advice }))
  return {
    feeds: rest.feeds,
    lists: lists
      .filter((list) => !homeless.includes(list) && list.rules.length > 0)
      .map((list) => toImport(list, rest.watchers, channel)),
    faults: [...rest.faults, ...faults, ...nameless].toSorted((a, b) => a.line - b.line),
  }
}

/** A list called like a channel holds its own rules; who watches the others the file says, or `--channel`. */
function toImport(
  { name, rules }: ListInFile,
  watchers: readonly Watcher[],
  channel: string | null,
): ListToImport {
  const owner = name === null ? channel : channelOfList(name)
  const named = watchers.filter(({ watchlist }) => watchlist === name)
  const first = owner ?? (named.length === 0 ? channel : null)
  const own = named.find((one) => one.channel === first)
  const others = named.filter((one) => one.channel !== first)
  const head: readonly ListWatcher[] =
    first === null
      ? []
      : [{ channel: first, language: own?.language ?? 'en', settings: own?.settings }]
  const channels = [...head, ...others].map((one) => ({
    channel: one.channel,
    language: one.language,
    settings: one.settings,
  }))
  return { name: owner === null ? name : null, channels, rules }
}

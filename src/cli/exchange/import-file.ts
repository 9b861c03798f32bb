import { judgeUrl } from '../../feeds/address.ts'
import type { ImportFault } from '../../feeds/opml/imported-feed.ts'
import { decodeText } from '../../feeds/parse/charset.ts'
import type { InstallationImported } from '../../ports.ts'
import { openInput } from '../input.ts'
import { operatorAt } from '../operator.ts'
import { type FeedContext, withStore } from '../stored-feeds.ts'
import { UsageError } from '../usage-error.ts'
import { type FileContents, readContents } from './read-contents.ts'

const MOST_BYTES = 32 * 1024 * 1024
const MOST_FAULTS_SHOWN = 50

/** Options of `import` as commander gives them. */
export interface ImportOptions {
  readonly skipFaulty: boolean
  /** Who is to watch the lists of a file that does not say so itself. */
  readonly channel?: string
}

/**
 * Takes up the feeds of an OPML file or a list of addresses, the watchlists of a CSV, or feeds, watchlists and
 * subscriptions of a YAML file, in one transaction. When a line cannot be taken all such lines are named and nothing is
 * imported, unless they are to be passed over. Gives the exit code: 0 imported, 1 nothing.
 */
export async function importFile(
  file: string,
  { skipFaulty, channel }: ImportOptions,
  context: FeedContext,
): Promise<0 | 1> {
  const text = await readText(file)
  return withStore(context, { mustExist: false }, async (store, { allowPrivateHosts }) => {
    const contents = judged(readContents(file, text, channel ?? null), allowPrivateHosts)
    const { feeds, lists, faults } = contents
    if (faults.length > 0) tell(file, faults, context)
    if (faults.length > 0 && !skipFaulty) return nothing(context)
    const outcome = await store.importInstallation({ feeds, lists }, operatorAt(Date.now()))
    if (outcome.lists.kind === 'managed') {
      tell(file, outcome.lists.lines.map(managedFault), context)
      return nothing(context)
    }
    context.write(summary(contents, outcome))
    return 0
  })
}

function managedFault({ line, list }: { readonly line: number; readonly list: string }) {
  const message = `the watchlist "${list}" stands in the configuration file: give this one another name`
  return { line, message }
}

function nothing(context: FeedContext): 1 {
  context.warn('Nothing was imported: correct these lines, or pass over them with --skip-faulty.\n')
  return 1
}

function tell(file: string, faults: readonly ImportFault[], context: FeedContext): void {
  for (const { line, message } of faults.slice(0, MOST_FAULTS_SHOWN)) {
    context.warn(`${file}:${line}: ${message}\n`)
  }
  const more = faults.length - MOST_FAULTS_SHOWN
  if (more > 0) context.warn(`and ${more} faults more\n`)
}

function summary({ feeds, lists }: FileContents, outcome: InstallationImported): string {
  const known = outcome.feeds.filter((feed) => feed.outcome === 'known').length
  const ofFeeds = `${outcome.feeds.length - known} feeds added, ${known} there already.\n`
  const rules = outcome.lists.kind === 'imported' ? outcome.lists : { added: 0, known: 0 }
  const ofRules = `${rules.added} rules added, ${rules.known} there already.\n`
  return (feeds.length > 0 || lists.length === 0 ? ofFeeds : '') + (lists.length > 0 ? ofRules : '')
}

async function readText(file: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of await openInput(file)) {
    if (!(chunk instanceof Uint8Array)) continue
    bytes += chunk.length
    if (bytes > MOST_BYTES) throw new UsageError(`${file} is larger than the 32 MiB that are read`)
    chunks.push(chunk)
  }
  return decodeText(Buffer.concat(chunks), null).text.replace(/^\ufeff/, '')
}

/** Addresses that would be refused when polled are faults of their lines. */
function judged(contents: FileContents, allowPrivateHosts: boolean): FileContents {
  const refused: ImportFault[] = []
  const feeds = contents.feeds.filter(({ url, line }) => {
    const verdict = judgeUrl(url, { allowPrivateHosts })
    if (!verdict.ok) refused.push({ line, message: verdict.error.message })
    return verdict.ok
  })
  const faults = [...contents.faults, ...refused].toSorted((a, b) => a.line - b.line)
  return { ...contents, feeds, faults }
}

import { judgeUrl } from '../feeds/address.ts'
import type { ImportFault, ImportReading } from '../feeds/opml/imported-feed.ts'
import { readAddressList } from '../feeds/opml/read-address-list.ts'
import { readOpml } from '../feeds/opml/read-opml.ts'
import { decodeText } from '../feeds/parse/charset.ts'
import { openInput } from './input.ts'
import { type FeedContext, withStore } from './stored-feeds.ts'
import { UsageError } from './usage-error.ts'

const MOST_BYTES = 32 * 1024 * 1024
const MOST_FEEDS = 50_000
const MOST_FAULTS_SHOWN = 50

/**
 * Subscribes to every feed of an OPML file or a list of addresses, in one transaction. When a line cannot be taken all
 * such lines are named and nothing is imported, unless they are to be passed over. Gives the exit code: 0 imported, 1
 * nothing.
 */
export async function importFeeds(
  file: string,
  { skipFaulty }: { readonly skipFaulty: boolean },
  context: FeedContext,
): Promise<0 | 1> {
  const text = await readText(file)
  return withStore(context, { mustExist: false }, async (store, { allowPrivateHosts }) => {
    const { feeds, faults } = judged(readFile(file, text), allowPrivateHosts)
    for (const { line, message } of faults.slice(0, MOST_FAULTS_SHOWN)) {
      context.warn(`${file}:${line}: ${message}\n`)
    }
    const more = faults.length - MOST_FAULTS_SHOWN
    if (more > 0) context.warn(`and ${more} faults more\n`)
    if (faults.length > 0 && !skipFaulty) {
      context.warn(
        'Nothing was imported: correct these lines, or pass over them with --skip-faulty.\n',
      )
      return 1
    }
    const added = await store.addFeeds(feeds, Date.now())
    const known = added.filter(({ outcome }) => outcome === 'known').length
    context.write(`${added.length - known} feeds added, ${known} there already.\n`)
    return 0
  })
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

function readFile(file: string, text: string): ImportReading {
  const opml = text.trimStart().startsWith('<') ? readOpml(text) : null
  if (opml?.ok === false) throw new UsageError(`${file} cannot be imported: ${opml.error}`)
  const reading = opml?.value ?? readAddressList(text)
  if (reading.feeds.length <= MOST_FEEDS) return reading
  throw new UsageError(`${file} holds more than ${MOST_FEEDS} feeds`)
}

/** Addresses that would be refused when polled are faults of their lines. */
function judged({ feeds, faults }: ImportReading, allowPrivateHosts: boolean): ImportReading {
  const refused: ImportFault[] = []
  const good = feeds.filter(({ url, line }) => {
    const verdict = judgeUrl(url, { allowPrivateHosts })
    if (!verdict.ok) refused.push({ line, message: verdict.error.message })
    return verdict.ok
  })
  return { feeds: good, faults: [...faults, ...refused].toSorted((a, b) => a.line - b.line) }
}

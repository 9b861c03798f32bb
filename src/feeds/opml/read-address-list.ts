import {
  type ImportedFeed,
  type ImportFault,
  type ImportReading,
  importedFeed,
} from './imported-feed.ts'

/**
 * The feeds of a plain list: an address a line, after a blank its name; empty lines and what follows a `#` at the
 * beginning of a line or after a blank is passed over. What cannot be taken is named by its line.
 */
export function readAddressList(text: string): ImportReading {
  const feeds: ImportedFeed[] = []
  const faults: ImportFault[] = []
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const words = line.replace(/(?:^|\s)#.*$/, '').trim()
    if (words === '') continue
    const [url = '', ...name] = words.split(/\s+/)
    const feed = importedFeed({ url, name: name.join(' ') }, at + 1)
    if (feed.ok) feeds.push(feed.value)
    else faults.push(feed.error)
  }
  return { feeds, faults }
}

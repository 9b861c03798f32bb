import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../core/result.ts'
import { DEFAULT_LIMITS } from '../feeds/limits.ts'
import { createFeedReader, type FeedReader } from '../feeds/read.ts'
import { createFeedSource } from '../feeds/source.ts'
import type { FeedError, FeedItem, FeedSource, ParsedFeed } from '../ports.ts'
import { type LinkedPage, pageInWords, readLinkedPages, shownPage } from './linked-pages.ts'
import { UsageError } from './usage-error.ts'

export interface FeedCheckOptions {
  /** Print JSON: an object, or for a folder one line a file. */
  readonly json: boolean
  /** Also read the pages behind the first items of a feed from an address. */
  readonly fullText: boolean
  readonly allowPrivateHosts: boolean
  /** Name and contact that servers are told. */
  readonly userAgent: string
  /** Where the result goes: whole lines, with their line ends. */
  readonly write: (text: string) => void
}

type Checked = Result<ParsedFeed, FeedError>

/**
 * Reads a feed from an address, a file, or every file of a folder (in one process, sorted by path, one result each)
 * and says what was found. Gives the exit code: 0 all were read, 1 one was not, 2 there is nothing to check.
 */
export async function runFeedCheck(target: string, options: FeedCheckOptions): Promise<0 | 1 | 2> {
  if (target.trim() === '') return 2
  const place = await placeOf(target)
  if (place === 'address') return await checkAddress(target, options)
  await using reader = createFeedReader(DEFAULT_LIMITS)
  if (place === 'folder') return await checkFolder(target, reader, options)
  return report(await checkFile(target, reader), options)
}

async function placeOf(target: string): Promise<'address' | 'folder' | 'file'> {
  try {
    return (await stat(target)).isDirectory() ? 'folder' : 'file'
  } catch {
    return /^[a-z][a-z\d+.-]+:/i.test(target) ? 'address' : 'file'
  }
}

async function checkAddress(url: string, options: FeedCheckOptions): Promise<0 | 1> {
  await using source = createFeedSource(options)
  const checked = await pollOnce(url, source)
  if (!options.fullText || !checked.ok) return report(checked, options)
  return report(checked, options, await readLinkedPages(checked.value.items, source))
}

async function pollOnce(url: string, source: FeedSource): Promise<Checked> {
  const validators = { etag: null, lastModified: null, bodyHash: null }
  const outcome = await source.poll({ url, validators }, new AbortController().signal)
  if (outcome.kind === 'fresh') return ok(outcome.feed)
  if (outcome.kind === 'failed') return err(outcome.error)
  return err({ code: 'http_status', message: 'The server answered 304 without being asked to.' })
}

async function checkFolder(
  folder: string,
  reader: FeedReader,
  options: FeedCheckOptions,
): Promise<0 | 1> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  if (paths.length === 0) throw new UsageError(`${folder} holds no files`)
  let exit: 0 | 1 = 0
  for (const path of paths) {
    const checked = await checkFile(path, reader)
    if (!checked.ok) exit = 1
    const line = { file: path.slice(join(folder, '/').length), ...shown(checked) }
    options.write(options.json ? `${JSON.stringify(line)}\n` : `${line.file}: ${inWords(checked)}`)
  }
  return exit
}

async function checkFile(path: string, reader: FeedReader): Promise<Checked> {
  try {
    return await reader.read({ body: await readFile(path), contentType: null, url: null })
  } catch {
    return err({ code: 'file', message: 'The file cannot be opened; check its path and rights.' })
  }
}

function report(
  checked: Checked,
  options: FeedCheckOptions,
  pages: readonly LinkedPage[] = [],
): 0 | 1 {
  const fullText = options.fullText && checked.ok ? { fullText: pages.map(shownPage) } : {}
  const lines = pages.map((page) => `${pageInWords(page)}\n`).join('')
  const json = () => `${JSON.stringify({ ...shown(checked), ...fullText })}\n`
  options.write(options.json ? json() : inWords(checked) + lines)
  return checked.ok ? 0 : 1
}

function shown(checked: Checked): object {
  if (!checked.ok) return { ok: false, error: checked.error }
  const { format, title, items, warnings } = checked.value
  return { ok: true, format, title, items: items.map(shownItem), warnings }
}

function shownItem(item: FeedItem): object {
  const { guid: id, title, publishedAt, author, text: summary } = item
  const { via, link } = item
  return { id, title, link: via ?? link, published: isoDate(publishedAt), author, summary }
}

function isoDate(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

function inWords(checked: Checked): string {
  if (!checked.ok) return `${checked.error.message} (${checked.error.code})\n`
  const { format, title, items, warnings } = checked.value
  const lines = [
    `${title === '' ? 'A feed without a title' : title} (${format}, ${items.length} items)`,
    ...warnings.map((warning) => `  Note: ${warning}`),
    ...items.map((item) => `  ${isoDate(item.publishedAt) ?? 'no date'}  ${item.title}`),
  ]
  return `${lines.join('\n')}\n`
}

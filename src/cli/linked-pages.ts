import type { Result } from '../core/result.ts'
import type { FeedItem, FeedSource, PageArticle, PageFault } from '../ports.ts'

/** What the page behind an item gives. */
export interface LinkedPage {
  readonly link: string
  readonly page: Result<PageArticle, PageFault>
}

/** How many pages are looked at: enough to see how a site takes it, few enough to be polite. */
const MOST_PAGES = 3

/** Reads the pages behind the first few items, one after the other. */
export async function readLinkedPages(
  items: readonly FeedItem[],
  source: FeedSource,
): Promise<readonly LinkedPage[]> {
  const links = items.map(({ link }) => link).filter((link) => link !== null)
  const pages: LinkedPage[] = []
  for (const link of links.slice(0, MOST_PAGES)) {
    pages.push({ link, page: await source.fullText(link, new AbortController().signal) })
  }
  return pages
}

/** For JSON output. */
export function shownPage({ link, page }: LinkedPage): object {
  return page.ok ? { link, ok: true, ...page.value } : { link, ok: false, error: page.error }
}

/** A line for people. */
export function pageInWords({ link, page }: LinkedPage): string {
  if (!page.ok) return `  Full text of ${link}: none. ${page.error.message} (${page.error.code})`
  const { text, lang, canonicalUrl } = page.value
  const place = canonicalUrl === link ? '' : `, canonical address ${canonicalUrl}`
  return `  Full text of ${link}: ${text.length} characters, ${lang ?? 'no language'} declared${place}`
}

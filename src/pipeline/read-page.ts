import { type ArticleKeys, addressKey } from '../core/article-key.ts'
import type { Feed, FeedItem, PageArticle, PageFault } from '../ports.ts'
import type { PollOptions } from './poll.ts'

/** An item's own text shorter than this is a teaser: the linked page is read when the feed asks for it. */
const TEASER_CHARACTERS = 1_500

/** For so long linked pages are read in one poll; later items keep the feed's own text. */
const PAGES_MS = 60_000

/** An item with the text its deals are read from and what it is recognised by. */
export interface ReadableItem {
  readonly item: FeedItem
  readonly text: string
  readonly keys: ArticleKeys
}

/** How the visits of one poll went. */
export interface PagesRead {
  readonly asked: number
  /** The commonest reason why none of them gave an article; null when one did, or none was asked for. */
  readonly fault: string | null
}

/** The linked pages of one poll of a feed. */
export interface PageVisits {
  /** The item with its page's article where the feed wants it and the page gives a longer one; or else as it was. */
  read(own: ReadableItem): Promise<ReadableItem>
  /** Logs why pages gave no article, one line a reason, and sums the visits up. */
  report(): PagesRead
}

/** Begins the visits to a feed's linked pages; their time runs from now. */
export function createPageVisits(
  feed: Feed,
  { source, clock, log }: PollOptions,
  signal: AbortSignal,
): PageVisits {
  const until = clock.now() + PAGES_MS
  const faults: PageFault[] = []
  let asked = 0
  const taken = new Set<string>()
  return {
    async read(own) {
      const { link, text } = own.item
      const isWanted = feed.fullText && link !== null && text.length < TEASER_CHARACTERS
      if (!isWanted || clock.now() >= until) return own
      asked += 1
      const page = await source.fullText(link, signal)
      if (page.ok) return withPage(own, page.value, taken)
      faults.push(page.error)
      return own
    },
    report() {
      const reasons = [...Map.groupBy(faults, ({ message }) => message)]
        .map(([reason, { length: pages }]) => ({ reason, pages }))
        .toSorted((a, b) => b.pages - a.pages)
      for (const told of reasons) {
        log.info(told, "linked pages gave no article; the feed's own text is used")
      }
      return { asked, fault: faults.length === asked ? (reasons[0]?.reason ?? null) : null }
    },
  }
}

/**
 * The item as its page tells it: under the page's canonical address, with the longer of the two texts. Where several
 * pages of one poll name the same address, it is a mistake and counts for the first alone.
 */
function withPage(
  { item, keys }: ReadableItem,
  { text, lang, canonicalUrl }: PageArticle,
  taken: Set<string>,
): ReadableItem {
  const longer = text.length > item.text.length ? text : item.text
  const told = { ...item, lang: item.lang ?? lang }
  const key = addressKey(canonicalUrl)
  if (key === null || taken.has(key)) return { item: told, text: longer, keys }
  taken.add(key)
  const sure = [...new Set([...keys.sure, key])]
  return { item: { ...told, link: canonicalUrl }, text: longer, keys: { ...keys, sure } }
}

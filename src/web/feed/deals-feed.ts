import { generateAtomFeed } from 'feedsmith'
import { cleanLine } from '../../core/card/clean.ts'
import { cutText } from '../../core/card/cut.ts'
import { sourceLink } from '../../core/card/deal-card.ts'
import { dealFields } from '../../core/card/deal-fields.ts'
import { headline } from '../../core/card/headline.ts'
import type { Locale } from '../../core/card/locale.ts'
import { safeUrl } from '../../core/card/safe-url.ts'
import { labelled, say } from '../../core/card/say.ts'
import { firstToldAt } from '../../core/memory/past.ts'
import type { Report, Story } from '../../core/story/story.ts'

/** What an entry shows at the most, texts in UTF-16 units. */
const LIMITS = { title: 300, summary: 2000, url: 2000, sources: 40 } as const

/** A deal and when it last changed, milliseconds since 1970, UTC. */
export interface FeedEntry {
  readonly story: Story
  readonly changedAt: number
}

/** What the feed says of itself. */
export interface FeedHead {
  /** Where the server is reached, without a slash at the end: `https://deals.example.org`. */
  readonly origin: string
  /** Where the feed itself was asked for, below the origin. */
  readonly path: string
  /** A host name that stays, whatever name the server is reached by: by it entries are known again. */
  readonly authority: string
  /** The query as typed. */
  readonly query: string
  readonly locale: Locale
}

/** An Atom feed (RFC 4287) of deals. All that articles say stands in it as plain text. */
export function dealsFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { origin, path, authority, query, locale } = head
  const changes = entries.map(({ changedAt }) => changedAt)
  const title = query.trim() === '' ? 'Dealbell' : `Dealbell: ${query}`
  const search = `${origin}/console/deals?${new URLSearchParams({ q: query }).toString()}`
  return generateAtomFeed({
    id: tag(authority, `deals?${new URLSearchParams({ q: query, lang: locale }).toString()}`),
    title: { value: plain(title, LIMITS.title) },
    updated: new Date(Math.max(0, ...changes)),
    authors: [{ name: 'Dealbell' }],
    generator: { text: 'Dealbell' },
    links: [
      { href: origin + path, rel: 'self', type: 'application/atom+xml' },
      { href: search, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: locale },
    entries: entries.map((entry) => entryOf(entry, head)),
  })
}

function entryOf({ story, changedAt }: FeedEntry, { origin, authority, locale }: FeedHead) {
  const { id, deal, reports } = story
  const facts = dealFields(deal, locale).map(({ label, value }) => labelled(locale, label, value))
  return {
    id: tag(authority, `deal/${id}`),
    title: { value: plain(headline(deal, locale), LIMITS.title) },
    updated: new Date(changedAt),
    published: new Date(firstToldAt(story)),
    summary: { value: plain(facts.join(' · '), LIMITS.summary) },
    categories: [
      category(tag(authority, 'type'), deal.type.value, say(locale, `type.${deal.type.value}`)),
      category(
        tag(authority, 'status'),
        deal.status.value,
        say(locale, `status.${deal.status.value}`),
      ),
    ],
    links: [
      { href: `${origin}/console/deals/${id}`, rel: 'alternate', type: 'text/html' },
      ...reports.slice(0, LIMITS.sources).flatMap(related),
    ],
  }
}

function category(scheme: string, term: string, label: string) {
  return { term, scheme, label }
}

function related(report: Report) {
  const address = safeUrl(report.url, LIMITS.url)
  if (address === null) return []
  const title = plain(sourceLink(report).text, LIMITS.title)
  const hreflang = /^[a-z]{2}$/.test(report.lang) ? { hreflang: report.lang } : {}
  return [{ href: address.href, rel: 'related', ...hreflang, title }]
}

/** A name that stays (RFC 4151). */
function tag(authority: string, name: string): string {
  return `tag:${authority},2025:${name}`
}

/** One visible line that XML can hold. */
function plain(text: string, limit: number): string {
  return cutText(cleanLine(text).replace(/[\ufffe\uffff]/g, ''), limit)
}

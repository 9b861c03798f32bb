/** What extraction reads: one news item as plain text. */
export interface ArticleText {
  readonly title?: string | undefined
  readonly text: string
  /** ISO 639-1 code the publisher declares; extraction checks it against the text. */
  readonly lang?: string | undefined
  /** ISO 8601 instant or date of publication; relative dates ("on Tuesday") are counted from it. */
  readonly publishedAt?: string | undefined
}

/** One item of a feed as it is kept. Times are milliseconds since 1970 in UTC. */
export interface Article {
  readonly title: string
  readonly text: string
  readonly lang: string
  /** Where it is read, http or https: as its page names it, or else the feed; null when neither does. */
  readonly url: string | null
  /** Who published it, as a reader would name it: the feed's title or the site's host. */
  readonly source: string
  readonly publishedAt: number | null
  readonly fetchedAt: number
}

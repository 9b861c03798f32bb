/** What the owner of a feed is told about it, each once. Times are milliseconds since 1970, UTC. */
export type FeedNotice =
  /** It has failed since then and is from now on asked about once a day. */
  | { readonly kind: 'failing'; readonly since: number }
  /** It works again. */
  | { readonly kind: 'recovered'; readonly since: number | null }
  /** It failed for so long that it is no longer asked. */
  | { readonly kind: 'given-up'; readonly since: number }
  /** Its server says it is gone for good; it is no longer asked. */
  | { readonly kind: 'gone'; readonly since: number }
  /** It has moved for good and is fetched from there. */
  | { readonly kind: 'moved'; readonly to: string }

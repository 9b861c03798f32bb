/**
 * What a person calls a feed: the name given to it, else its title, else where it is, without the query, in which there
 * may be a key.
 */
export function feedName(feed: {
  readonly name: string | null
  readonly title: string | null
  readonly url: string
}): string {
  const called = [feed.name, feed.title].find((name) => name !== null && name.trim() !== '')
  return called ?? shownAddress(feed.url)
}

/** An address as host and path. Takes an absolute one. */
export function shownAddress(url: string): string {
  const { host, pathname } = new URL(url)
  return host + pathname
}

/** How a feed is to be taken up, and whether it has been. */
interface TakenUp {
  readonly firstPoll: 'baseline' | 'post'
  /** With `post`, how many items are told; null: all. */
  readonly newest: number | null
  /** Null until the first successful poll. */
  readonly lastSuccessAt: number | null
}

/** Whether the feed's items are only the starting point from which news is counted. */
export function isBaseline({ firstPoll, lastSuccessAt }: TakenUp): boolean {
  return firstPoll === 'baseline' && lastSuccessAt === null
}

/**
 * Which of the items of a poll nobody is told of, by their place in the feed: all of a baseline, and at a first poll
 * that tells the newest ones all but these. The newest are those with the latest dates, undated ones last, and of
 * equals those that stand first.
 */
export function silentItems(
  feed: TakenUp,
  items: readonly { readonly publishedAt: number | null }[],
): ReadonlySet<number> {
  const all = new Set(items.keys())
  if (feed.lastSuccessAt !== null) return new Set()
  if (isBaseline(feed)) return all
  const latestFirst = [...items.entries()].toSorted(
    ([, a], [, b]) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0),
  )
  const told = latestFirst.slice(0, feed.newest ?? items.length).map(([at]) => at)
  return all.difference(new Set(told))
}

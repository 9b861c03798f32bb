import type { ArticleKeys } from './article-key.ts'
import { foldedWords } from './text/fold.ts'

/** An article that is known under a key. */
export interface KnownArticle {
  readonly id: number
  readonly title: string
}

type Known = (key: string) => KnownArticle | undefined

/**
 * For every item of one poll the article it is, or null when it is new. `known` gives the article stored under a key.
 * An item is known by a sure key; without a guid of its own, by its address when only its headline was edited; and when
 * the feed was republished under new ids, by its address or its title alone.
 */
export function recognise(
  items: readonly ArticleKeys[],
  known: Known,
): readonly (KnownArticle | null)[] {
  const found = items.map((keys) => surely(keys, known) ?? byAddress(keys, known))
  const unknown = items.filter((_, at) => found[at] === null)
  if (!isRepublished(unknown, items.length, known)) return found
  return items.map(
    ({ address, title }, at) => found[at] ?? lookUp(address, known) ?? lookUp(title, known),
  )
}

/** From so many new items on, a poll can be a republication. */
const FEWEST_REPUBLISHED = 3
/** A republished feed may still hold a few items under the ids they had. Share of its items. */
const MOST_KEPT = 0.2
/** Shorter titles, such as "Morning briefing", come again with other articles. Characters. */
const TELLING_TITLE = 20

/** Nearly all items of the poll seem new, but at least half of their addresses or of their telling titles are known. */
function isRepublished(unknown: readonly ArticleKeys[], items: number, known: Known): boolean {
  if (items - unknown.length > MOST_KEPT * items) return false
  const telling = unknown.filter(({ headline }) => headline.length >= TELLING_TITLE)
  return (
    areMostlyKnown(
      unknown.map(({ address }) => address),
      known,
    ) ||
    areMostlyKnown(
      telling.map(({ title }) => title),
      known,
    )
  )
}

function areMostlyKnown(keys: readonly (string | null)[], known: Known): boolean {
  const articles = new Set(keys.map((key) => lookUp(key, known)?.id))
  articles.delete(undefined)
  return articles.size >= FEWEST_REPUBLISHED && articles.size * 2 >= keys.length
}

/** A headline of one word says too little to be known by it in a longer one. */
const FEWEST_WORDS = 2

function surely(keys: ArticleKeys, known: Known): KnownArticle | null {
  for (const key of keys.sure) {
    const article = known(key)
    if (article !== undefined) return article
  }
  return null
}

function byAddress(keys: ArticleKeys, known: Known): KnownArticle | null {
  const article = lookUp(keys.address, known)
  if (article === null) return null
  const { byAddress: alone, headline } = keys
  const isSame = headline !== '' && article.title === headline
  return isSame || (alone && isEdited(article.title, headline)) ? article : null
}

function lookUp(key: string | null, known: Known): KnownArticle | null {
  return key === null ? null : (known(key) ?? null)
}

/**
 * Words were added or taken away, or at least half of them stayed; and every figure did: a page whose headline counts on
 * is a new item each time.
 */
function isEdited(before: string, after: string): boolean {
  const old = wordsOf(before)
  const next = wordsOf(after)
  const kept = old.intersection(next).size
  const figures = [...old.symmetricDifference(next)].filter((word) => /\p{N}/u.test(word))
  const fewer = Math.min(old.size, next.size)
  const isLonger = fewer >= FEWEST_WORDS && kept === fewer
  return figures.length === 0 && (isLonger || kept * 2 >= Math.max(old.size, next.size))
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    foldedWords(title)
      .split(' ')
      .filter((word) => word !== ''),
  )
}

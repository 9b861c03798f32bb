import type { ArticleText } from '../article.ts'
import { LANGUAGES } from '../language/languages.ts'
import { readArticle } from './read-article.ts'
import { signsIn } from './signs.ts'

/** What speaks against a deal in an article. */
export type Doubt =
  /** Its language could not be told to be one of those in which deals are read (ISO 639-1). */
  | { readonly kind: 'language'; readonly read: readonly string[] }
  /** Nobody is said to buy, sell, merge or raise money. */
  | { readonly kind: 'nobody' }
  /** Phrases of other matters, the weightiest first, each without the words that its gaps stand for. */
  | { readonly kind: 'phrases'; readonly phrases: readonly string[] }

/** How many phrases are named. */
const NAMED = 3

/** What keeps the engine from reading a deal, or from being surer of it. */
export function doubtsOf(article: ArticleText): readonly Doubt[] {
  const { lang, reading } = readArticle(article)
  const language = { kind: 'language', read: [...LANGUAGES.keys()] } as const
  if (reading === null) return [language]
  const [main] = reading.candidates
  const nobody = main === undefined || main.acquirers.length + main.targets.length === 0
  const phrases = signsIn(reading.readings, reading.language)
    .filter(({ weight }) => weight < 0)
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, NAMED)
    .map(({ sign }) => sign.words.map((word) => (word === '*' ? '…' : word)).join(' '))
  return [
    ...(lang === 'und' ? [language] : []),
    ...(nobody ? [{ kind: 'nobody' } as const] : []),
    ...(phrases.length > 0 ? [{ kind: 'phrases', phrases } as const] : []),
  ]
}

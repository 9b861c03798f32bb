import { type Translated } from './locale.ts'

interface ConflictTexts {
  /** In front of values on which the sources differ. */
  readonly differ: string
  /** How many articles there are, and how many of their sources write for themselves. */
  coverage(articles: number, independent: number): string
}

export const CONFLICT_TEXTS: Translated<ConflictTexts> = {
  en: {
    differ: 'Sources differ',
    coverage: (articles, independent) =>
      `${articles} articles, ${independent} independent ${independent === 1 ? 'source' : 'sources'}`,
  },
  de: {
    differ: 'Die Quellen sind uneins',
    coverage: (articles, independent) =>
      `${articles} Artikel, ${independent} unabhängige ${independent === 1 ? 'Quelle' : 'Quellen'}`,
  },
}

import type { ArticleText } from '../../src/core/article.ts'
import { headlineFeatures } from '../../src/core/extract/headline-features.ts'
import { isHeadline } from '../../src/core/extract/headline-model.ts'
import { ruleLogit } from '../../src/core/extract/judgement.ts'
import { readArticle } from '../../src/core/extract/read-article.ts'
import { tokenize } from '../../src/core/text/token.ts'
import type { Example } from './logistic.ts'

/** A text whose label is known. */
export interface Labelled {
  readonly article: ArticleText
  readonly isDeal: boolean
}

// A word has to be met so often without a capital to count as an everyday one, which no name is.
const LEAST_EVERYDAY = 3

/** The headlines in a language among the texts, as examples whose features hold everyday words and kinds only. */
export function examplesOf(texts: readonly Labelled[], lang: string): Example[] {
  const everyday = everydayWords(texts)
  return texts.flatMap(({ article, isDeal }) => {
    const { reading } = readArticle(article)
    if (reading?.language.code !== lang || !isHeadline(reading.readings)) return []
    const features = [...headlineFeatures(reading)].filter((one) => isPlain(one, everyday))
    return [{ features, rules: ruleLogit(reading), isDeal }]
  })
}

function everydayWords(texts: readonly Labelled[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { article } of texts) {
    const plain = tokenize(article.text).filter(
      ({ kind, text, lower }) => kind === 'word' && text === lower,
    )
    for (const word of new Set(plain.map(({ lower }) => lower)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_EVERYDAY).map(([word]) => word))
}

// Kinds, counts and frames are written with a sign before them; of all others each word has to be an everyday one.
function isPlain(feature: string, everyday: ReadonlySet<string>): boolean {
  if (/^[#@]/.test(feature)) return true
  return feature
    .split(' ')
    .every((word) => word.startsWith('<') || !/\p{L}/u.test(word) || everyday.has(word))
}

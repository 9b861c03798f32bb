import type { HeadlineModel } from '../language/headline-model.ts'
import { headlineFeatures } from './headline-features.ts'
import { type ArticleReading, SHORT } from './read-article.ts'
import type { Reading } from './reading.ts'

/** Whether a text is a headline: a sentence or two without a full stop at the end, not a wire's in capitals. */
export function isHeadline(readings: readonly Reading[]): boolean {
  const last = readings.at(-1)?.sentence.tokens.findLast(({ text }) => !isAddress(text))
  if (last === undefined || last.text === '.' || readings.length > SHORT) return false
  return !readings.some(({ sentence }) => sentence.capitalsOnly)
}

function isAddress(text: string): boolean {
  return text.startsWith('http')
}

/** The log odds of the rules as a headline's words correct them. */
export function headlineLogit(
  { bias, trust, weights }: HeadlineModel,
  reading: ArticleReading,
  rules: number,
): number {
  let logit = bias + trust * rules
  for (const feature of headlineFeatures(reading)) logit += weights.get(feature) ?? 0
  return logit
}

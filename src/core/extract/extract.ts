import type { ArticleText } from '../article.ts'
import { publicationDay } from '../date/read-date.ts'
import type { Extraction } from '../deal.ts'
import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import { withoutTickers } from '../text/ticker.ts'
import { tokenize } from '../text/token.ts'
import { candidates } from './candidate.ts'
import { buildDeal } from './deal.ts'
import { dealProbability, THRESHOLD } from './judgement.ts'
import { longestForms } from './long-form.ts'
import { settleKinds } from './name-kind.ts'
import type { Vocabulary } from './name-token.ts'
import { readNames } from './read-names.ts'
import { type Named, readingOf } from './reading.ts'
import { type Part, readSentences, type Sentence } from './sentence.ts'
import { withStandIns } from './stand-in.ts'
import { readTellings } from './telling.ts'
import { resolveStandIns } from './topic.ts'
import { learnVocabulary } from './vocabulary.ts'

// A file's name in the place of a headline says nothing that its text does not.
const FILE_NAME = /^[^\s]{1,300}\.(?:txt|html?|pdf|docx?|xml|json)$/i
// Nobody reads news beyond this; what follows is listings or an attack.
const MAX_TEXT = 400_000
const MAX_TITLE = 2_000
const MAX_DEALS = 5
// A text of so few sentences has no background.
const SHORT = 2
// A side deal has to be told about this firmly to be listed.
const SIDE_LEAST = 0.6

/**
 * Reads the deals an article reports, the main one first, each fact with the sentence that proves it. Never fails:
 * a text without a deal, without words or in a language that has no lexicon gives no deals.
 */
export function extract(article: ArticleText): Extraction {
  const parts = partsOf(article)
  const tokens = parts.flatMap((part) => part.tokens)
  const lang = detectLanguage(tokens, article.lang)
  const language = languageOf(lang)
  if (language === null) return { lang, isDeal: false, confidence: 0, deals: [], companies: [] }
  return { ...extractIn(language, parts, publicationDay(article.publishedAt)), lang }
}

function readNamed(
  sentences: readonly Sentence[],
  language: Language,
  vocabulary: Vocabulary,
): Named[] {
  const read = sentences.map((sentence) => readNames(sentence, language, vocabulary))
  const settled = settleKinds(read)
  return sentences.map((sentence, at) => ({ sentence, names: settled[at] ?? [] }))
}

function partsOf(article: ArticleText): Part[] {
  const title = (article.title ?? '').slice(0, MAX_TITLE)
  const text = article.text.slice(0, MAX_TEXT)
  const parts: Part[] = []
  if (title !== '' && !FILE_NAME.test(title))
    parts.push({ in: 'title', text: title, tokens: withoutTickers(tokenize(title)) })
  parts.push({ in: 'text', text, tokens: withoutTickers(tokenize(text)) })
  return parts
}

function extractIn(
  language: Language,
  parts: readonly Part[],
  published: number | null,
): Omit<Extraction, 'lang'> {
  const sentences = readSentences(parts, language)
  const vocabulary = learnVocabulary(sentences, language)
  const named = readNamed(sentences, language, vocabulary)
  const isAlone = named.length <= SHORT && parts.every((part) => part.in === 'text')
  const readings = (isAlone ? withStandIns(named, language) : named).map((one) =>
    readingOf(one, { language, published }),
  )
  const isShort = readings.length <= SHORT
  const told = readings.flatMap((reading) => readTellings(reading, language, isShort))
  const tellings = resolveStandIns(told, readings, language)
  const ranked = candidates(tellings)
  const longest = longestForms(readings)
  const context = { readings, language, longest }
  const confidence = dealProbability(ranked[0], readings, language)
  const isDeal = confidence >= THRESHOLD
  const kept = ranked.filter((candidate, at) => at === 0 || candidate.score >= SIDE_LEAST)
  return {
    isDeal,
    confidence,
    deals: isDeal
      ? kept
          .slice(0, MAX_DEALS)
          .map((candidate, rank) => buildDeal(candidate, rank, { ...context, confidence }))
      : [],
    companies: [...new Set(longest.values())],
  }
}

import type { ArticleText } from '../article.ts'
import { publicationDay } from '../date/read-date.ts'
import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import { type CurrencyHints, readCurrencyHints } from '../money/currency-hints.ts'
import { withoutTickers } from '../text/ticker.ts'
import { tokenize } from '../text/token.ts'
import { type Candidate, candidates } from './candidate.ts'
import { judgedTellings } from './judged-tellings.ts'
import { RoleJudge } from './learned/role-judge.ts'
import type { Name } from './name.ts'
import { readNamed } from './named.ts'
import { type Reading, readingOf } from './reading.ts'
import { referredDeal } from './referred-deal.ts'
import { withRetold } from './retold-deal.ts'
import { roundLeaders } from './round-leaders.ts'
import { salientParties } from './salient-parties.ts'
import { type Part, readSentences } from './sentence.ts'
import { withStandIns } from './stand-in.ts'
import { readTellings, type Telling } from './telling.ts'
import { resolveStandIns } from './topic.ts'

// A file's name in the place of a headline says nothing that its text does not.
const FILE_NAME = /^[^\s]{1,300}\.(?:txt|html?|pdf|docx?|xml|json)$/i
// Nobody reads news beyond this; what follows is listings or an attack.
const MAX_TEXT = 400_000
const MAX_TITLE = 2_000

/** A text of so few sentences has no background: it is all there is to report. */
export const SHORT = 2

/** An article read up to the deals it may tell, which judging and building them go on from. */
export interface ArticleReading {
  readonly language: Language
  readonly readings: readonly Reading[]
  readonly tellings: readonly Telling[]
  /** The main deal first. */
  readonly candidates: readonly Candidate[]
  /** What the role model makes of the names, knowing what the lexicon has told. */
  readonly judge: RoleJudge
}

/** Reads an article's sentences, mentions and tellings; `reading` is null in a language without a lexicon. */
export function readArticle(article: ArticleText): {
  readonly lang: string
  readonly reading: ArticleReading | null
} {
  const parts = partsOf(article)
  const tokens =
    parts.length === 1 ? (parts[0]?.tokens ?? []) : parts.flatMap((part) => part.tokens)
  const lang = detectLanguage(tokens, article.lang)
  const language = languageOf(lang)
  if (language === null) return { lang, reading: null }
  return { lang, reading: readParts(language, parts, publicationDay(article.publishedAt)) }
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

function readParts(
  language: Language,
  parts: readonly Part[],
  published: number | null,
): ArticleReading {
  const named = readNamed(readSentences(parts, language), language)
  const isAlone = named.length <= SHORT && parts.every((part) => part.in === 'text')
  const context = { language, published, hints: currencyHints(parts, language) }
  const readings = (isAlone ? withStandIns(named, language) : named).map((one) =>
    readingOf(one, context),
  )
  const isShort = readings.length <= SHORT
  const told = readings.flatMap((reading) => readTellings(reading, language, isShort))
  const retold = isShort ? told : withRetold(told, readings, language)
  const resolved = resolveStandIns(retold, readings, { language, isShort })
  const referred = [...resolved, ...referredDeal(resolved, readings, { language, isShort })]
  const led = [...referred, ...roundLeaders(referred, readings, language)]
  const tellings = [...led, ...salientParties(led, readings, language)]
  const headline = headlineNames(readings)
  const judge = new RoleJudge({ tellings, headline }, language)
  const found = candidates(tellings, { language, headline })
  return { language, readings, tellings, candidates: found, judge }
}

/** An article read once more, with what the role model makes of its first sentences beside what the lexicon does. */
export function withJudgedTellings(article: ArticleReading): ArticleReading {
  const { language, readings, tellings } = article
  const judged = judgedTellings(article)
  // What an article speaks of most is a guess, which a target that is judged to be one replaces.
  const isFound = judged.some(({ roles }) => roles.targets.length > 0)
  const others = isFound ? tellings.filter(({ by }) => by !== 'salience') : tellings
  const all = [...judged, ...others]
  const headline = headlineNames(readings)
  return { ...article, tellings: all, candidates: candidates(all, { language, headline }) }
}

/** The names in an article's title. */
export function headlineNames([first]: readonly Reading[]): readonly Name[] {
  return first?.sentence.in === 'title' ? first.names : []
}

// Read when first asked for: most articles tell no sum whose currency is open.
function currencyHints(parts: readonly Part[], { numbers }: Language): () => CurrencyHints {
  let hints: CurrencyHints | undefined
  return () => {
    hints ??= readCurrencyHints(
      parts.flatMap(({ tokens }) => tokens),
      numbers,
    )
    return hints
  }
}

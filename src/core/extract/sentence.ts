import type { Evidence } from '../fact.ts'
import type { Language } from '../language/language.ts'
import { closesArticle, headsLinks, isFurniture, isLink } from '../text/boilerplate.ts'
import { isHardWrapped, sentenceSpans } from '../text/sentence.ts'
import { isCapital, type Token } from '../text/token.ts'
import { leadInLength } from './dateline.ts'

/** A sentence of the title or the text. Token offsets count in that whole part. */
export interface Sentence {
  readonly in: 'title' | 'text'
  /** 0 for the title or, without one, the first sentence of the text. */
  readonly order: number
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Bullet, tag, place, date and agency before the first word ("LONDON, June 12 -"); not among the tokens. */
  readonly dateline: readonly Token[]
  /** Lower-case tokens joined by one blank, for phrase cues. */
  readonly phrase: string
  /** Most words are capitalised, as in an English headline: a capital tells nothing. */
  readonly titleCase: boolean
  /** Written in capitals throughout: where all nouns have one, only names known from elsewhere can be told. */
  readonly capitalsOnly: boolean
}

/** One part of an article, already cut into tokens. */
export interface Part {
  readonly in: 'title' | 'text'
  readonly text: string
  readonly tokens: readonly Token[]
}

// A "word" longer than this is no word; it is kept out of the phrase so that cues stay cheap.
const MAX_WORD = 48

/** The sentences of an article that tell the news, title first; menus, share buttons and tails left out. */
export function readSentences(parts: readonly Part[], language: Language): Sentence[] {
  const sentences: Sentence[] = []
  for (const part of parts) {
    const wrapped = isHardWrapped(part.text)
    let inLinks = false
    for (const span of sentenceSpans(part.tokens, language, wrapped)) {
      const sentence = sentenceOf(part, part.tokens.slice(span.from, span.to), {
        order: sentences.length,
        language,
      })
      if (sentence === null) continue
      if (part.in === 'text') {
        const line = lineOf(sentence, part.text.length)
        if (closesArticle(line)) break
        inLinks = headsLinks(line) || (inLinks && isLink(line))
        if (inLinks || isFurniture(line)) continue
      }
      sentences.push(sentence)
    }
  }
  return withoutRepeats(sentences)
}

// A text of so few sentences is a note, whatever it repeats.
const NOTE = 3

// A page has its headline twice or more, which says nothing more.
function withoutRepeats(sentences: readonly Sentence[]): Sentence[] {
  const [title] = sentences
  if (title?.in !== 'title' || sentences.length <= NOTE) return [...sentences]
  const others = sentences.filter(({ phrase }, at) => at === 0 || phrase !== title.phrase)
  return others.map((sentence, order) => ({ ...sentence, order }))
}

/** The proof a sentence gives: its whole wording. */
export function evidenceOf(sentence: Sentence): Evidence {
  return {
    quote: sentence.quote,
    start: sentence.start,
    end: sentence.end,
    in: sentence.in,
  }
}

function sentenceOf(
  part: Part,
  all: readonly Token[],
  { order, language }: { readonly order: number; readonly language: Language },
): Sentence | null {
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return null
  const dateline = leadInLength(all, part.in, language)
  const tokens = dateline === 0 ? all : all.slice(dateline)
  return {
    in: part.in,
    order,
    quote: part.text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    tokens,
    dateline: all.slice(0, dateline),
    phrase: phraseOf(tokens),
    ...caseOf(tokens, language),
  }
}

function phraseOf(tokens: readonly Token[]): string {
  let phrase = ''
  for (const { lower } of tokens)
    phrase += `${phrase === '' ? '' : ' '}${lower.length > MAX_WORD ? '…' : lower}`
  return phrase
}

function lineOf(sentence: Sentence, length: number) {
  return {
    text: sentence.quote,
    words: wordCount(sentence.tokens),
    position: length === 0 ? 0 : sentence.start / length,
  }
}

function wordCount(tokens: readonly Token[]): number {
  let words = 0
  for (const { kind } of tokens) if (kind === 'word') words++
  return words
}

const CASE_LEAST = 3
const CASE_SHARE = 0.7

function caseOf(tokens: readonly Token[], language: Language) {
  const { names } = language
  let words = 0
  let capitals = 0
  let onlyCapitals = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length <= CASE_LEAST) continue
    words++
    if (isCapital(token)) capitals++
    if (token.text !== token.lower && !/\p{Ll}/u.test(token.text)) onlyCapitals++
  }
  const isMost = (count: number) => words >= CASE_LEAST && count >= words * CASE_SHARE
  // "Norvik Group was acquired by Halden Hotels": no headline writes its verb small and all else with a capital.
  const isHeadline = () =>
    !tokens.some(({ text, lower }) => text === lower && isDealWord(lower, language))
  return {
    titleCase: !names.capitalNouns && isMost(capitals) && isHeadline(),
    capitalsOnly: isMost(onlyCapitals),
  }
}

// Where headlines are written like sentences a small noun says as much ("Norvik compra Tintas São Jorge").
function isDealWord(word: string, { triggers, names }: Language): boolean {
  const listed = triggers.get(word)
  if (listed === undefined) return false
  return names.capitalTells || listed.every(({ form }) => form !== 'noun')
}

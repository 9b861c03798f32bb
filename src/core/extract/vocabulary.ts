import type { Language } from '../language/language.ts'
import type { PhraseTable } from '../text/phrase-at.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { bareNouns } from './bare-nouns.ts'
import { jointedNames } from './jointed-name.ts'
import { type NameSpan, nameSpans } from './name-span.ts'
import { opensName, type Vocabulary } from './name-token.ts'
import { seatedNames } from './seated-name.ts'
import type { Sentence } from './sentence.ts'

// Names that share a first word beyond this number are a listing.
const MAX_KNOWN = 20

/** Learns from the article's ordinary sentences which words are everyday ones and which names occur, when first asked. */
export function learnVocabulary(sentences: readonly Sentence[], language: Language): Vocabulary {
  return new LazyVocabulary(sentences, language)
}

interface LearnedNames {
  readonly known: Map<string, string[][]>
  readonly subjects: Set<string>
  readonly spans: Map<Sentence, readonly NameSpan[]>
}

// Few sentences need what the others teach, and most articles tell of no deal.
class LazyVocabulary implements Vocabulary {
  readonly #sentences: readonly Sentence[]
  readonly #language: Language
  #everyday: ReadonlySet<string> | undefined
  #bare: ReadonlySet<string> | undefined
  #seated: ReadonlySet<string> | undefined
  #jointed: ReadonlySet<string> | undefined
  #names: LearnedNames | undefined

  constructor(sentences: readonly Sentence[], language: Language) {
    this.#sentences = sentences
    this.#language = language
  }

  get everyday(): ReadonlySet<string> {
    this.#everyday ??= everydayWords(this.#sentences)
    return this.#everyday
  }

  get bare(): ReadonlySet<string> {
    this.#bare ??= bareNouns(this.#sentences, this.#language)
    return this.#bare
  }

  get seated(): ReadonlySet<string> {
    this.#seated ??= seatedNames(this.#sentences, this.#language)
    return this.#seated
  }

  get jointed(): ReadonlySet<string> {
    this.#jointed ??= jointedNames(this.#sentences, this.#language)
    return this.#jointed
  }

  get known(): PhraseTable {
    return this.#learned().known
  }

  get subjects(): ReadonlySet<string> {
    return this.#learned().subjects
  }

  get spans(): ReadonlyMap<Sentence, readonly NameSpan[]> {
    return this.#names?.spans ?? NO_SPANS
  }

  // What is known of names while they are learned counts for the sentences that follow.
  #learned(): LearnedNames {
    if (this.#names === undefined) {
      const names: LearnedNames = { known: new Map(), subjects: new Set(), spans: new Map() }
      this.#names = names
      learnNames(this.#sentences, this.#language, { vocabulary: this, names })
    }
    return this.#names
  }
}

const NO_SPANS: ReadonlyMap<Sentence, readonly NameSpan[]> = new Map()

function learnNames(
  sentences: readonly Sentence[],
  language: Language,
  { vocabulary, names }: { readonly vocabulary: Vocabulary; readonly names: LearnedNames },
): void {
  const { known, subjects, spans } = names
  // A sentence that stands alone has nothing to learn names from.
  if (sentences.length === 1) return
  const ordinary = sentences.filter(
    (one) =>
      !one.titleCase && !one.capitalsOnly && (one.in === 'text' || language.names.capitalNouns),
  )
  const headlines = sentences.filter((one) => one.titleCase && !one.capitalsOnly)
  for (const sentence of [...ordinary, ...headlines]) {
    const found = nameSpans(sentence, language, vocabulary)
    for (const span of found) {
      remember(known, sentence.tokens.slice(span.from, span.to))
      if (isBareSubject(sentence, span, language) || isGluedOwner(sentence, span, language))
        subjects.add(lowerAt(sentence.tokens, span.from))
    }
    if (isSettled(sentence, language, vocabulary)) spans.set(sentence, found)
  }
  for (const [first, list] of known)
    known.set(
      first,
      list.toSorted((a, b) => b.length - a.length),
    )
}

// Other sentences can only change how an ordinary one is read where nouns are capitals too, or at its first word.
function isSettled(sentence: Sentence, language: Language, vocabulary: Vocabulary): boolean {
  const { tokens, titleCase, capitalsOnly } = sentence
  if (titleCase || language.names.capitalNouns) return false
  const inTitle = sentence.in === 'title'
  return !opensName({ tokens, inTitle, titleCase, capitalsOnly, language, vocabulary }, 0)
}

// "Ruhrbank kauft", "Ruhrbank hat": one word that opens a sentence and is one thing, as no common noun can be bare.
function isBareSubject(
  { tokens }: Sentence,
  { from, to }: NameSpan,
  { names, grammar, triggers }: Language,
): boolean {
  if (!names.capitalNouns || from > 0 || to - from > 1) return false
  const next = lowerAt(tokens, to)
  return (
    grammar.singulars?.has(next) === true ||
    (next.endsWith('t') && triggers.get(next)?.some(({ form }) => form === 'finite') === true)
  )
}

// "Halden-Chef", "Halden-Aktie", "Halden-Paket": only a company has these.
function isGluedOwner(
  { tokens }: Sentence,
  { from, to }: NameSpan,
  { names, grammar }: Language,
): boolean {
  const noun = tokens[to + 1]
  if (!names.capitalNouns || to - from > 1 || noun?.glued !== true) return false
  if (!isHyphenAt(tokens, to)) return false
  return [names.roles, grammar.shareNouns, grammar.stakeNouns].some(
    (words) => words?.has(noun.lower) === true,
  )
}

function everydayWords(sentences: readonly Sentence[]): Set<string> {
  const words = new Set<string>()
  for (const { tokens } of sentences) {
    for (const { text, lower } of tokens)
      if (text === lower && !words.has(lower) && isSmallWord(text)) words.add(lower)
  }
  return words
}

// A word in plain small letters needs no pattern.
function isSmallWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < SMALL_A || code > SMALL_Z) return /^\p{Ll}+$/u.test(text)
  }
  return true
}

const SMALL_A = 97
const SMALL_Z = 122

function remember(known: Map<string, string[][]>, tokens: readonly Token[]): void {
  const words = tokens.map((token) => token.lower)
  const first = words[0]
  if (first === undefined) return
  const list = known.get(first)
  if (list === undefined) known.set(first, [words])
  else if (list.length < MAX_KNOWN) list.push(words)
  // Headlines shorten: "Arizona Silver Exploration Inc" is "Arizona Silver" there.
  if (words.length > 2 && tokens[1]?.kind === 'word') remember(known, tokens.slice(0, 2))
}

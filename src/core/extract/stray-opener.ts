import type { Language } from '../language/language.ts'
import { hasNameShape, lowerAt } from '../text/token.ts'
import type { Name } from './name.ts'
import type { Sentence } from './sentence.ts'

// A shorter text has no other place where a name could stand.
const LEAST = 3

interface Written {
  readonly sentence: Sentence
  readonly written: readonly Name[]
}

/**
 * Words that only their sentence's start has capitalised ("Longtemps convoité", "Luz verde"): one word that opens its
 * sentence, does nothing there and stands nowhere else as a name. The article's other names are read when first asked for.
 */
export class StrayOpeners {
  readonly #all: readonly Written[]
  readonly #language: Language
  #inner: ReadonlySet<string> | undefined
  #openings: ReadonlyMap<string, number> | undefined

  /** `all`: the article's sentences, which may be added to until the first question. */
  constructor(all: readonly Written[], language: Language) {
    this.#all = all
    this.#language = language
  }

  /** Whether the name is none. In languages that write all nouns with capitals every name is one. */
  has(name: Name, sentence: Sentence): boolean {
    if (!this.#language.names.capitalTells || !isOpening(name)) return false
    if (this.#all.length < LEAST || isAtWork(sentence, name, this.#language)) return false
    return !this.#standsElsewhere(name.key)
  }

  #standsElsewhere(key: string): boolean {
    this.#inner ??= new Set(
      this.#all.flatMap(({ written }) =>
        written.flatMap((name) => (isOpening(name) ? [] : name.key.split(' '))),
      ),
    )
    this.#openings ??= countsOf(
      this.#all.flatMap(({ written }) => written.filter(isOpening).map((name) => name.key)),
    )
    return this.#inner.has(key) || (this.#openings.get(key) ?? 0) > 1
  }
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function isOpening({ from, to, kind }: Name): boolean {
  return from === 0 && to === 1 && kind === 'company'
}

// "Halden compra", "Halden's", "HALDEN": it has a name's shape, or a verb follows that takes it as its subject.
function isAtWork(
  { tokens }: Sentence,
  { to, possessive }: Name,
  { grammar, triggers }: Language,
): boolean {
  const [first, next] = [tokens[0], tokens[to]]
  if (possessive || first === undefined || hasNameShape(first)) return true
  if (next?.kind !== 'word') return true
  const word = lowerAt(tokens, to)
  const { passive, perfect, reflexives, claimVerbs } = grammar
  return (
    [passive, perfect, reflexives, claimVerbs].some((words) => words?.has(word) === true) ||
    triggers.get(word)?.some(({ form }) => form === 'finite') === true
  )
}

import type { Language } from '../language/language.ts'
import { Aliases } from './aliases.ts'
import type { Name } from './name.ts'
import { readNames } from './read-names.ts'
import type { Sentence } from './sentence.ts'
import { StrayOpeners } from './stray-opener.ts'
import { learnVocabulary } from './vocabulary.ts'

/** A sentence with its names. */
export interface Named {
  readonly sentence: Sentence
  readonly names: readonly Name[]
}

/**
 * An article's sentences with their names, read when first asked for, as most sentences tell of no deal. One place where
 * a name is plainly a company decides for all the others of the article.
 */
export function readNamed(sentences: readonly Sentence[], language: Language): readonly Named[] {
  const vocabulary = learnVocabulary(sentences, language)
  const all: LazyNamed[] = []
  const context = {
    companies: new LazyCompanies(all),
    strays: new StrayOpeners(all, language),
    aliases: new Aliases(all),
  }
  for (const sentence of sentences) {
    const read = () => readNames(sentence, language, vocabulary)
    all.push(new LazyNamed(sentence, read, context))
  }
  return all
}

// What the article's other names say about one.
interface Context {
  readonly companies: LazyCompanies
  readonly strays: StrayOpeners
  readonly aliases: Aliases
}

class LazyNamed implements Named {
  readonly sentence: Sentence
  readonly #read: () => readonly Name[]
  readonly #context: Context
  #written: readonly Name[] | undefined
  #names: readonly Name[] | undefined

  constructor(sentence: Sentence, read: () => readonly Name[], context: Context) {
    this.sentence = sentence
    this.#read = read
    this.#context = context
  }

  /** The names as the sentence alone has them. */
  get written(): readonly Name[] {
    this.#written ??= this.#read()
    return this.#written
  }

  get names(): readonly Name[] {
    const { companies, strays, aliases } = this.#context
    this.#names ??= settled(this.written, companies)
      .filter((name) => !strays.has(name, this.sentence))
      .map((name) => inFull(name, aliases))
    return this.#names
  }
}

// The keys of all that is a company somewhere in the article.
class LazyCompanies {
  readonly #all: readonly LazyNamed[]
  #keys: ReadonlySet<string> | undefined

  constructor(all: readonly LazyNamed[]) {
    this.#all = all
  }

  has(key: string): boolean {
    this.#keys ??= new Set(
      this.#all.flatMap(({ written }) =>
        written.filter((name) => name.kind === 'company').map((name) => name.key),
      ),
    )
    return this.#keys.has(key)
  }
}

function settled(names: readonly Name[], companies: LazyCompanies): readonly Name[] {
  if (!names.some(({ kind }) => kind === 'person')) return names
  return names.map((name) =>
    name.kind === 'person' && companies.has(name.key) ? { ...name, kind: 'company' } : name,
  )
}

// A short form goes by the name it is short for.
function inFull(name: Name, aliases: Aliases): Name {
  const full = name.kind === 'company' ? aliases.fullName(name) : undefined
  return full === undefined ? name : { ...name, key: full.key, text: full.text }
}

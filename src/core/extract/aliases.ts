import { LEGAL_FORMS } from '../company/legal-forms.data.ts'
import { foldName } from '../company/name.ts'
import { isCapital, type Token } from '../text/token.ts'
import { introducedBy, type Name } from './name.ts'
import type { Sentence } from './sentence.ts'

/** How a company is written where it is named in full. */
export type FullName = Pick<Name, 'key' | 'text'>

interface Written {
  readonly sentence: Sentence
  readonly written: readonly Name[]
}

// Between a name and the short form in the brackets behind it: its legal form's dot, the bracket, a quotation mark, "the".
const GAP = 5
const CAPITALS = /^(?:\p{Lu}[&.]?){2,6}$/u
const LEAST_WORDS = 2
// Two letters that stand for a trade or a place before they stand for a company.
const OTHER_LETTERS: ReadonlySet<string> = new Set(
  'PE VC AI IT PR HR IP TV AD AG SA US UK EU UN NY LA DC'.split(' '),
)

/**
 * The short forms an article gives its companies: in brackets behind the name ("Norvik Pump Works (NPW)") or made of its
 * first letters. An article's names are read only when a name is asked about that may be one.
 */
export class Aliases {
  readonly #all: readonly Written[]
  #bracketed: ReadonlyMap<string, FullName> | undefined
  #initials: ReadonlyMap<string, FullName | null> | undefined

  /** `all`: the article's sentences, which may be added to until the first question. */
  constructor(all: readonly Written[]) {
    this.#all = all
  }

  /** The company that the name is short for; undefined where it is none's. */
  fullName({ key, text }: Name): FullName | undefined {
    this.#bracketed ??= bracketedForms(this.#all)
    const given = this.#bracketed.get(key)
    if (given !== undefined) return given
    if (!CAPITALS.test(text)) return this.#spelledOut(key)
    this.#initials ??= initialForms(this.#all)
    const found = this.#initials.get(lettersOf(text)) ?? undefined
    return found?.key === key ? undefined : found
  }

  // "Norvik Labs" in a headline, "Norvik Laboratories" in the text.
  #spelledOut(key: string): FullName | undefined {
    const cut = key.lastIndexOf(' ') + 1
    const endings = cut === 0 ? undefined : SPELLED_OUT.get(key.slice(cut))
    if (endings === undefined) return undefined
    const keys = endings.map((ending) => key.slice(0, cut) + ending)
    return this.#all
      .flatMap(({ written }) => written)
      .find((name) => name.kind === 'company' && keys.includes(name.key))
  }
}

// Last words of names that headlines cut short.
const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['labs', ['laboratories']],
  ['pharma', ['pharmaceuticals', 'pharmaceutical']],
  ['tech', ['technologies', 'technology']],
  ['inds', ['industries']],
  ['intl', ['international']],
  ['comms', ['communications']],
])

function bracketedForms(all: readonly Written[]): Map<string, FullName> {
  const found = new Map<string, FullName>()
  for (const one of all.filter(({ sentence }) => opensBracket(sentence))) {
    for (const [at, name] of one.written.entries()) {
      const full = one.written[at - 1]
      if (full === undefined || found.has(name.key)) continue
      if (isShortFor(name, full, one.sentence)) found.set(name.key, full)
    }
  }
  return found
}

// "Norvik Pump Works (NPW)": what stands in brackets stands for the name before them.
function isShortFor(name: Name, full: Name, { tokens }: Sentence): boolean {
  if (!name.bracketed || full.bracketed || full.kind !== 'company' || isOwner(name)) return false
  const opening = tokens.slice(full.to, name.from)
  const isNext = /^[.(]$/.test(opening[0]?.text ?? '') && opening.some(({ text }) => text === '(')
  return isNext && opening.length <= GAP && mayStandFor(name, full, opening)
}

function mayStandFor(name: Name, full: Name, opening: readonly Token[]): boolean {
  if (isForeign(name, full.key)) return false
  return isGiven(opening) || isIncorporated(full.text) || isSpelledIn(name.key, full.key)
}

// 'Norvik Pump Works ("Pumpco")'
function isGiven(opening: readonly Token[]): boolean {
  return opening.some(({ text }) => QUOTE.test(text))
}

const QUOTE = /^["'„“”‚‘’«»‹›]$/

// "Halden plc (Pumpco)"
function isIncorporated(text: string): boolean {
  return LEGAL_FORMS.has(foldName(text.split(' ').at(-1) ?? ''))
}

// "NPW" has the name's letters in their order; the brackets in "Halden (Corvus)" may as well tell whose the brand is.
function isSpelledIn(alias: string, name: string): boolean {
  let at = 0
  for (const letter of alias.replaceAll(' ', '')) {
    const found = name.indexOf(letter, at)
    if (found < 0) return false
    at = found + letter.length
  }
  return true
}

// "Norvik (filiale del gruppo Corvus)"
function isOwner(name: Name): boolean {
  return introducedBy(name, 'of') || introducedBy(name, 'agent')
}

function opensBracket({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ text }, at) =>
      text === '(' &&
      tokens.slice(at + 1, at + GAP).some((token) => token.kind === 'word' && isCapital(token)),
  )
}

// "in Oslo and Lund ("Norvik Group")": several words of which none is the name's are the name of something larger.
function isForeign(alias: FullName, key: string): boolean {
  const words = foldName(alias.text).split(' ')
  return alias.key === key || (words.length > 1 && !words.some((word) => key.includes(word)))
}

// Letters that two names share stand for neither.
function initialForms(all: readonly Written[]): Map<string, FullName | null> {
  const found = new Map<string, FullName | null>()
  for (const { sentence, written } of all) {
    if (sentence.capitalsOnly) continue
    for (const name of written) {
      if (name.kind !== 'company') continue
      for (const letters of initialsOf(name.text)) {
        const known = found.get(letters)
        found.set(letters, known === undefined || known?.key === name.key ? name : null)
      }
    }
  }
  return found
}

// With and without the legal form: "NC" and "NCI" for "Norvik Castings Inc".
function initialsOf(text: string): ReadonlySet<string> {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  const bare = words.filter((word) => !LEGAL_FORMS.has(word.toLowerCase().replaceAll('.', '')))
  if (bare.length < LEAST_WORDS) return NONE
  const letters = [words, bare].map((list) => list.map((word) => word.charAt(0)).join(''))
  return new Set(letters.filter((each) => !OTHER_LETTERS.has(each)))
}

const NONE: ReadonlySet<string> = new Set()

function lettersOf(text: string): string {
  return text.replace(/[&.]/g, '')
}

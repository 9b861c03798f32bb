import { hasEnding } from '../language/ending.ts'
import { languageOf } from '../language/languages.ts'
import { FIELD_WORDS } from './field-words.data.ts'

/** What a part of a company that is told by what it does ("coatings arm") does. */
export interface Unit {
  /** Its words beside "arm", "Sparte" and the like. */
  readonly words: ReadonlySet<string>
  /** The ideas behind them, whatever the language. */
  readonly fields: ReadonlySet<number>
}

const FIELDS: ReadonlyMap<string, number> = new Map(
  FIELD_WORDS.flatMap((line, field) => line.split(' ').map((word) => [word, field] as const)),
)

/** Reads a name that describes a part of a company; null when it names one. `words` folded, as in a name key. */
export function unitOf(words: readonly string[], lang: string): Unit | null {
  const names = languageOf(lang)?.names
  if (names === undefined) return null
  const endings = names.unitEndings
  const isGlued = (word: string) =>
    endings !== undefined && (hasEnding(word, endings, 2) || FOLDED_ENDING.test(word))
  const isNoun = (word: string) => names.unitNouns.has(word) || PLAIN_NOUNS.has(word)
  if (!words.some((word) => isNoun(word) || isGlued(word))) return null
  const telling = words.filter((word) => !isNoun(word) && word.length > 2)
  const fields = telling.map(fieldOf).filter((field) => field !== null)
  return { words: new Set(telling), fields: new Set(fields) }
}

/** Names are folded and the languages' own tables are not. */
const PLAIN_NOUNS: ReadonlySet<string> = new Set(
  'geschaft geschaftsbereich tochter activite activites pole division unita attivita divisao participacao participacion'.split(
    ' ',
  ),
)

const FOLDED_ENDING = /[a-z]{3}(?:geschaft|geschafts|geschafte|tochter)$/

/** Compounds tell their field first ("verpackungssparte"). */
function fieldOf(word: string): number | null {
  const whole = FIELDS.get(word)
  if (whole !== undefined) return whole
  for (let length = Math.min(word.length - 1, LONGEST); length >= SHORTEST; length--) {
    const field = FIELDS.get(word.slice(0, length))
    if (field !== undefined) return field
  }
  return null
}

const SHORTEST = 4
const LONGEST = Math.max(...[...FIELDS.keys()].map((word) => word.length))

/** Whether two descriptions name one field: `open` when the words of one are not known. */
export function sameField(a: Unit, b: Unit): 'same' | 'open' | 'unlike' {
  if (a.fields.size > 0 && b.fields.size > 0) {
    return a.fields.isDisjointFrom(b.fields) ? 'unlike' : 'same'
  }
  return a.words.isDisjointFrom(b.words) ? 'open' : 'same'
}

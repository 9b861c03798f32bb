import { FIRM_WORDS } from '../company/firm-words.data.ts'
import type { Name } from './name.ts'
import type { Reading } from './reading.ts'

// A first word that opens more names than this is no help in telling which is meant.
const MAX_FORMS = 30

/**
 * For every company key of an article the fullest writing of that company in it: "Norvik" stands for "Norvik Pump Works"
 * where the text names that first, or for "Norvik Energy", and "NPW" for the name it follows in brackets. What a company
 * makes is not its name ("Norvik Flow 3"). Keys come in the order of first mention.
 */
export function longestForms(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  const byFirstWord = new Map<string, string[]>()
  for (const { sentence, names } of readings) {
    for (const name of names) {
      if (name.kind !== 'company' || name.key === '' || name.bracketed) continue
      const known = written.get(name.key)
      if (!sentence.titleCase && sentence.in === 'text') note(byFirstWord, name.key)
      if (known === undefined || isFuller(name, known, sentence.in))
        written.set(name.key, name.text)
    }
  }
  return new Map(
    [...written].map(([key, text]) => {
      const longer = longerForm(key, byFirstWord.get(firstWord(key)) ?? [])
      return [key, written.get(longer) ?? text]
    }),
  )
}

// Of several writings of one key the text's longest is shown; a modifier may be cut out of a compound.
function isFuller(name: Name, known: string, part: 'title' | 'text'): boolean {
  return part === 'text' && !name.modifier && name.text.length > known.length
}

function longerForm(key: string, noted: readonly string[]): string {
  const short = noted.indexOf(key)
  const longer = noted.find(
    (other, at) =>
      other.startsWith(`${key} `) &&
      (short < 0 || at < short || isFirmName(other.slice(key.length + 1))),
  )
  return longer ?? key
}

function isFirmName(rest: string): boolean {
  return rest.split(' ').every((word) => FIRM_WORDS.has(word))
}

function note(byFirstWord: Map<string, string[]>, key: string): void {
  const known = byFirstWord.get(firstWord(key))
  if (known === undefined) byFirstWord.set(firstWord(key), [key])
  else if (known.length < MAX_FORMS && !known.includes(key)) known.push(key)
}

function firstWord(key: string): string {
  return key.split(' ')[0] ?? key
}

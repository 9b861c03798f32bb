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
  const longest = new Map(
    [...written].map(([key, text]) => {
      const longer = longerForm(key, byFirstWord.get(firstWord(key)) ?? [])
      return [key, written.get(longer) ?? text]
    }),
  )
  for (const [alias, key] of aliases(readings)) {
    const full = longest.get(key)
    if (full !== undefined) longest.set(alias, full)
  }
  return longest
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

// "Norvik Pump Works (NPW)": the bracketed capitals stand for the name before them.
function aliases(readings: readonly Reading[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { sentence, names } of readings) {
    for (const [at, name] of names.entries()) {
      const before = names[at - 1]
      if (!name.bracketed || before === undefined || before.kind !== 'company' || before.bracketed)
        continue
      const opening = sentence.tokens.slice(before.to, name.from)
      if (opening.length > 5 || opening[0]?.text !== '(' || found.has(name.key)) continue
      if (!isForeign(name.key, before.key)) found.set(name.key, before.key)
    }
  }
  return found
}

// "in Oslo and Lund ("Norvik Group")": several words of which none is the name's are the name of something larger.
function isForeign(alias: string, key: string): boolean {
  const words = alias.split(' ')
  return words.length > 1 && !words.some((word) => key.includes(word))
}

function note(byFirstWord: Map<string, string[]>, key: string): void {
  const known = byFirstWord.get(firstWord(key))
  if (known === undefined) byFirstWord.set(firstWord(key), [key])
  else if (known.length < MAX_FORMS && !known.includes(key)) known.push(key)
}

function firstWord(key: string): string {
  return key.split(' ')[0] ?? key
}

import { DUTCH } from './dutch.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import type { Language } from './language.ts'
import { PORTUGUESE } from './portuguese.ts'
import { SPANISH } from './spanish.ts'

/** Languages deals are read in. A new one is a file beside this and an entry here. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  [ENGLISH.code, ENGLISH],
  [GERMAN.code, GERMAN],
  [FRENCH.code, FRENCH],
  [SPANISH.code, SPANISH],
  [DUTCH.code, DUTCH],
  [ITALIAN.code, ITALIAN],
  [PORTUGUESE.code, PORTUGUESE],
])

/**
 * The lexicon to read a language with, null for one that deals cannot be read in yet. A text whose language nothing
 * tells (`und`: a headline of names and one verb) is read as English, where no other words are in the way.
 */
export function languageOf(code: string): Language | null {
  return code === 'und' ? ENGLISH : (LANGUAGES.get(code) ?? null)
}

import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as spanish } from '@orama/stemmers/spanish'

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
  ['pt', portuguese],
])

// Plurals that the stemmers leave apart from their singular: "overnames", "aquisições".
const PLURALS: Readonly<Record<string, readonly [RegExp, string]>> = {
  nl: [/es$/, 'e'],
  pt: [/[oõ]es$/, 'ão'],
}

/** The languages whose words have stems. */
export const STEMMED_LANGUAGES: readonly string[] = [...STEMMERS.keys()]

/** Words that lose more than this to their ending say too little without it: French "met" would stand for "Meta". */
const MIN_STEM = 4

/** Longer runs of letters are no words. */
const MAX_WORD = 40

/**
 * The stems of a lower-case word of one language, without accents: of the word as written, and of the word as it is
 * typed without accents. A language without stemmer has none.
 */
export function stemsOf(word: string, lang: string): readonly string[] {
  const stemmer = STEMMERS.get(lang)
  if (stemmer === undefined || word.length > MAX_WORD) return []
  const [plural, singular] = PLURALS[lang] ?? [/$/, '']
  const stem = (form: string) => {
    const short = bare(stemmer(form.replace(plural, singular)))
    return short.length < MIN_STEM ? bare(form) : short
  }
  const plain = bare(word)
  return plain === word ? [stem(word)] : [...new Set([stem(word), stem(plain)])]
}

function bare(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}

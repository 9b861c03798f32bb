import type { Language } from '../../language/language.ts'
import type { Token } from '../../text/token.ts'
import type { Reading } from '../reading.ts'
import { unitsOf } from '../units.ts'
import { WEIGHED_CUES } from './cue-names.data.ts'
import { wordClass } from './word-class.ts'

/** A sentence as models see it: names, sums, shares and figures are told by their kind only, so that nobody is learned by name. */
export interface Sketch {
  readonly reading: Reading
  /** Lower-case words, marks, and mentions as their kind ("<company>"). */
  readonly words: readonly string[]
  /** What the lexicon knows each of the words as; '' where it does not. */
  readonly classes: readonly string[]
  /** Where each mention stands among the words, by the token it begins at; none for one inside another mention. */
  readonly starts: ReadonlyMap<number, number>
  /** The language's cues that hold in the sentence. */
  readonly cues: readonly string[]
}

// What follows in a sentence so long is a listing.
const MAX_WORDS = 90

/** Draws a sentence for models. */
export function sketchOf(reading: Reading, language: Language): Sketch {
  const { tokens, phrase } = reading.sentence
  const units = unitsOf(reading, MAX_WORDS, 'names')
  return {
    reading,
    words: units.map(({ word }) => word),
    classes: units.map(({ word, from, isMention }) =>
      isMention ? word : wordClass(tokens, from, language) || markAt(tokens, from),
    ),
    starts: new Map(units.flatMap(({ from, isMention }, at) => (isMention ? [[from, at]] : []))),
    cues: WEIGHED_CUES.filter((cue) => language.cues[cue]?.test(phrase) === true),
  }
}

function markAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  return token?.kind === 'mark' ? token.text : ''
}

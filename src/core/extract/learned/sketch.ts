import type { Language } from '../../language/language.ts'
import type { Token } from '../../text/token.ts'
import type { Name } from '../name.ts'
import type { Reading } from '../reading.ts'
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
  const mentions = mentionsIn(reading)
  const words: string[] = []
  const classes: string[] = []
  const starts = new Map<number, number>()
  for (let at = 0; at < tokens.length && words.length < MAX_WORDS; ) {
    const mention = mentions.get(at)
    const token = tokens[at]
    if (mention !== undefined && mention.to > at) {
      starts.set(at, words.length)
      words.push(mention.kind)
      classes.push(mention.kind)
      at = mention.to
      continue
    }
    if (token !== undefined && !isAddress(token)) {
      words.push(token.kind === 'number' ? '<figure>' : token.lower)
      classes.push(wordClass(tokens, at, language) || markOf(token))
    }
    at++
  }
  return {
    reading,
    words,
    classes,
    starts,
    cues: WEIGHED_CUES.filter((cue) => language.cues[cue]?.test(phrase) === true),
  }
}

interface Mention {
  readonly to: number
  readonly kind: string
}

function mentionsIn({ names, money, percents }: Reading): ReadonlyMap<number, Mention> {
  const mentions = new Map<number, Mention>()
  for (const { from, to } of percents) mentions.set(from, { to, kind: '<share>' })
  for (const { from, to } of money) mentions.set(from, { to, kind: '<sum>' })
  for (const { from, to, kind } of names) mentions.set(from, { to, kind: KINDS[kind] })
  return mentions
}

const KINDS: Readonly<Record<Name['kind'], string>> = {
  company: '<company>',
  person: '<person>',
  place: '<place>',
}

function isAddress({ kind, text }: Token): boolean {
  return kind === 'mark' && text.length > 1
}

function markOf({ kind, text }: Token): string {
  return kind === 'mark' ? text : ''
}

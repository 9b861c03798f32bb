import { foldedWords } from './fold.ts'
import { type LanguageText, textTerms } from './terms.ts'

/** A stretch of a text, `[start, end)` in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

interface PlacedWord extends Place {
  /** As `foldedWords` gives it, without the spaces around it. */
  readonly word: string
}

/** Where a phrase, as `foldedWords` gives it, first stands in a text as it is written; null when it does not. */
export function locatePhrase(text: string, phrase: string): Place | null {
  const sought = phrase.trim().split(' ')
  const words = placedWords(text)
  const at = words.findIndex((_, from) =>
    sought.every((word, step) => words[from + step]?.word === word),
  )
  const [first, last] = [words[at], words[at + sought.length - 1]]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** Where a word with one of the stems, as `queryStems` gives them, first stands; null when none does. */
export function locateStem({ lang, text }: LanguageText, stems: readonly string[]): Place | null {
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{Cf}]+/gu)) {
    const found = textTerms([{ lang, text: word }]).stems
    if (stems.some((stem) => found.has(stem))) return { start: index, end: index + word.length }
  }
  return null
}

/** White space parts words whatever stands beside it, so what lies between is read by itself. */
function placedWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ index, 0: chunk }) => wordsOfChunk(chunk, index))
}

function wordsOfChunk(chunk: string, start: number): readonly PlacedWord[] {
  const whole = wordsOf(chunk)
  const runs = [...chunk.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu)].flatMap(({ index, 0: run }) =>
    wordsOf(run).map((word) => ({ word, start: start + index, end: start + index + run.length })),
  )
  // An abbreviation ("U.S.") is one word of several runs.
  if (runs.map(({ word }) => word).join(' ') === whole.join(' ')) return runs
  return whole.map((word) => ({ word, start, end: start + chunk.length }))
}

function wordsOf(text: string): readonly string[] {
  const words = foldedWords(text).trim()
  return words === '' ? [] : words.split(' ')
}

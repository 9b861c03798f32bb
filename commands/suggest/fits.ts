import { foldedWords } from '../../src/core/text/fold.ts'

/** Whether every word of what was typed begins a word of the text; an empty one fits all. */
export function fits(text: string, typed: string): boolean {
  const words = foldedWords(text)
  return foldedWords(typed)
    .split(' ')
    .every((word) => words.includes(` ${word}`))
}

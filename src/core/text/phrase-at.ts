import { lowerAt, type Token } from './token.ts'

/** Phrases as lower-case words, by their first word; longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>

/** The words of the table's phrase that stands at a token; undefined where none does. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable,
): readonly string[] | undefined {
  const phrases = table.get(lowerAt(tokens, at))
  return phrases?.find((words) => words.every((word, step) => lowerAt(tokens, at + step) === word))
}

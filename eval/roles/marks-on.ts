import type { Sentence } from '../../src/core/extract/sentence.ts'
import type { Mark, MarkedText } from './marked-text.ts'

/** The marks on a mention, which spans tokens `from` to `to` of its sentence: those whose words share any with it. */
export function marksOn(
  { from, to }: { readonly from: number; readonly to: number },
  { tokens, in: place }: Sentence,
  { spans }: MarkedText,
): readonly Mark[] {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  return spans
    .filter((span) => span.in === place && span.start < end && start < span.end)
    .map(({ mark }) => mark)
}

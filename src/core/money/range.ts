import type { NumberWriting } from '../language/number-writing.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'

/** Whether the word or mark at a token joins the figure that begins at `from` to the other end of a range. */
export function joinsRange(
  tokens: readonly Token[],
  at: number,
  { writing, from }: { readonly writing: NumberWriting; readonly from: number },
): boolean {
  if (isHyphenAt(tokens, at) || tokens[at]?.text === '–') return true
  const joint = lowerAt(tokens, at)
  if (writing.rangeWords.has(joint)) return true
  const opened = [from - 1, from - 2].some((before) =>
    writing.rangeWords.has(lowerAt(tokens, before)),
  )
  return opened && writing.rangeAnd.has(joint)
}

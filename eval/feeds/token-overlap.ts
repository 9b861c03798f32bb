/** How far the words of a text agree with the right ones; 0 to 1. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Compares texts as bags of words, each counted as often as it stands there; letter case does not count. */
export function tokenOverlap(truth: string, text: string): Overlap {
  const [right, found] = [wordsOf(truth), wordsOf(text)]
  const left = new Map<string, number>()
  for (const word of right) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  if (common === 0) {
    const both = right.length + found.length === 0 ? 1 : 0
    return { precision: both, recall: both, f1: both }
  }
  const [precision, recall] = [common / found.length, common / right.length]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** The mean over all texts, each with the same weight; zero without any. */
export function meanOverlap(overlaps: readonly Overlap[]): Overlap {
  const mean = (field: keyof Overlap) =>
    overlaps.reduce((sum, each) => sum + each[field], 0) / Math.max(overlaps.length, 1)
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

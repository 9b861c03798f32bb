import { distance } from 'fastest-levenshtein'

/** The name a mistyped word most likely meant: at most a third of its letters wrong; null when none is near. */
export function nearestName(word: string, names: readonly string[]): string | null {
  const typed = word.toLowerCase()
  const ranked = names
    .map((name) => ({ name, edits: distance(typed, name) }))
    .toSorted((a, b) => a.edits - b.edits)
  const best = ranked[0]
  if (best === undefined) return null
  return best.edits <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null
}

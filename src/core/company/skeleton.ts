import { companyKey } from './key.ts'

/** Longer names differ soon enough. */
const LONGEST = 10
const CONSONANTS = 'bcdfgjklmnpqrstvwxz'.split('')
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')

/**
 * What is left of a name's key without vowels, h, y and doubled letters, its first letter kept: "Microsoft" and
 * "Mikrosofft" nearly share one, whatever happened to their vowels.
 */
export function skeletonOf(name: string): string {
  return whole(name).slice(0, LONGEST)
}

/** The skeletons that differ from the name's by at most one letter left out, put in, changed or swapped with the next. */
export function nearSkeletons(name: string): readonly string[] {
  const skeleton = whole(name)
  const near = new Set([skeleton])
  for (let at = 0; at <= Math.min(skeleton.length, LONGEST); at++) {
    const [before, here, after] = [
      skeleton.slice(0, at),
      skeleton[at] ?? '',
      skeleton.slice(at + 1),
    ]
    const letters = at === 0 ? LETTERS : CONSONANTS
    for (const letter of letters)
      near.add(before + letter + after).add(before + letter + here + after)
    near.add(before + after).add(before + after.slice(0, 1) + here + after.slice(1))
  }
  return [...new Set([...near].map((one) => one.slice(0, LONGEST)))].filter((one) => one !== '')
}

function whole(name: string): string {
  const key = companyKey(name)
  return (key.slice(0, 1) + key.slice(1).replace(/[aeiouyh]/g, '')).replace(/(.)\1+/gu, '$1')
}

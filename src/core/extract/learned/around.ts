import type { Sketch } from './sketch.ts'

/** Adds what stands around a mention at a place among a sketch's words: words, word classes, and the companies next to it. */
export function addAround(features: Set<string>, sketch: Sketch, at: number): void {
  addWords(features, sketch.words, at)
  addClasses(features, sketch.classes, at)
  addNeighbours(features, sketch.words, at)
}

// Words so near say where they stand; others as far as WINDOW only on which side, those beyond only that they are there.
const NEAR = 3
const WINDOW = 7
// Endings stand for the words of a family ("-übernahme", "-kauft").
const ENDING = 5
const LONG = 6

function addWords(features: Set<string>, words: readonly string[], at: number): void {
  for (const [place, word] of words.entries()) {
    const side = place - at
    const sign = side < 0 ? '<' : '>'
    const reach = Math.abs(side)
    if (reach === 0) continue
    if (reach > WINDOW) {
      if (/\p{L}/u.test(word)) features.add(`${sign}${sign}${word}`)
      continue
    }
    features.add(`${sign}${word}`)
    if (reach > NEAR) continue
    features.add(`${side} ${word}`)
    if (word.length > LONG) features.add(`${sign}~${word.slice(-ENDING)}`)
  }
  const [before2, before, after, after2] = [-2, -1, 1, 2].map((side) => words[at + side] ?? '|')
  if (before === '|') features.add('<edge')
  if (after === '|') features.add('>edge')
  features.add(`${before2} ${before} _`)
  features.add(`_ ${after} ${after2}`)
  features.add(`${before} _ ${after}`)
}

const CLASS_REACH = 12
const CLASS_NEAR = 5
const PATH = 4

function addClasses(features: Set<string>, classes: readonly string[], at: number): void {
  for (const step of [-1, 1] as const) {
    const sign = step < 0 ? '<' : '>'
    const path: string[] = []
    for (let reach = 1; reach <= CLASS_REACH; reach++) {
      const known = classes[at + step * reach] ?? ''
      if (known === '') continue
      if (path.length < PATH) path.push(known)
      features.add(`${sign}${known}`)
      if (reach <= CLASS_NEAR) features.add(`${sign}near ${known}`)
    }
    for (const [place, known] of path.entries()) features.add(`${sign}${place} ${known}`)
    features.add(`${sign} ${path.slice(0, 2).join(' ')}`)
    features.add(`${sign} ${path.slice(0, 3).join(' ')}`)
    features.add(`${sign}to name ${pathToCompany(classes, at, step)}`)
  }
}

const LONGEST_PATH = 5
const OPEN_PATH = 3

// The classes between a name and the next company on one side; "…" ends them where there is none.
function pathToCompany(classes: readonly string[], at: number, step: 1 | -1): string {
  const path: string[] = []
  for (let place = at + step; place >= 0 && place < classes.length; place += step) {
    const known = classes[place] ?? ''
    if (known === '<company>') return path.slice(0, LONGEST_PATH).join(' ')
    if (known.startsWith('#') && known !== '#determiners') path.push(known)
  }
  return `${path.slice(0, OPEN_PATH).join(' ')} …`
}

const WORDS_BETWEEN = 11
const WIDEST_GAP = 8
const MOST_COMPANIES = 4

function addNeighbours(features: Set<string>, words: readonly string[], at: number): void {
  const others = [...words.keys()].filter((place) => place !== at && words[place] === '<company>')
  const next = others.find((place) => place > at)
  const before = others.findLast((place) => place < at)
  features.add(`companies ${Math.min(MOST_COMPANIES, others.length)}`)
  if (next === undefined) features.add('last')
  else {
    for (const word of words.slice(at + 1, Math.min(next, at + 1 + WORDS_BETWEEN)))
      features.add(`_${word}>`)
    features.add(`gap> ${Math.min(WIDEST_GAP, next - at)}`)
  }
  if (before === undefined) features.add('first')
  else {
    for (const word of words.slice(Math.max(before + 1, at - WORDS_BETWEEN - 1), at))
      features.add(`<${word}_`)
    features.add(`<gap ${Math.min(WIDEST_GAP, at - before)}`)
  }
}

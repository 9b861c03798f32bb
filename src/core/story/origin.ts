import { foldedWords } from '../text/fold.ts'
import { AGENCIES } from './agencies.data.ts'

/** What an article's text is recognised by when others publish it again; small enough to be kept with every report. */
export interface Origin {
  /** How many different runs of words the text has. */
  readonly runs: number
  /** The smallest hashes of these runs, in rising order. */
  readonly marks: readonly number[]
  /** The agency that its credit line names, folded; null when it has none. */
  readonly agency: string | null
}

/** Of a text that nothing is known of: it is nobody's copy. */
export const NO_ORIGIN: Origin = { runs: 0, marks: [], agency: null }

/** Words in a run: independent reports of one event seldom share so many in a row. */
const RUN = 4
const MARKS = 48
/** Longer texts are told apart by their beginning. Characters. */
const READ = 20_000
/** Texts with fewer runs say too little to be somebody's. */
const FEWEST_RUNS = 8
/** From this share of the shorter text's runs on, the longer one is the same text, cut, opened or ended otherwise. */
const SHARED = 0.5

/**
 * The fingerprint of an article: a bottom-k sketch of its runs of four words (Broder 1997, "On the resemblance and
 * containment of documents"), and the agency in its credit line.
 */
export function originOf(title: string, text: string): Origin {
  const words = foldedWords(text === '' ? title : text.slice(0, READ))
    .trim()
    .split(' ')
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++)
    runs.add(hash(words.slice(at, at + RUN).join(' ')))
  return {
    runs: runs.size,
    marks: [...runs].toSorted((a, b) => a - b).slice(0, MARKS),
    agency: creditedAgency(text),
  }
}

/** Whether one text is the other or a part of it, as far as fingerprints tell. */
export function isSameText(a: Origin, b: Origin): boolean {
  const fewer = Math.min(a.runs, b.runs)
  if (fewer < FEWEST_RUNS) return false
  const resemblance = resemblanceOf(a.marks, b.marks)
  const common = (resemblance * (a.runs + b.runs)) / (1 + resemblance)
  return common >= SHARED * fewer
}

/** The share of both texts' runs that they have in common, estimated from the smallest hashes of their union. */
function resemblanceOf(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(MARKS, Math.max(a.length, b.length))
  let [i, j, seen, common] = [0, 0, 0, 0]
  while (seen < limit && (i < a.length || j < b.length)) {
    const [x = Infinity, y = Infinity] = [a[i], b[j]]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
    seen++
  }
  return seen === 0 ? 0 : common / seen
}

/** FNV-1a, cut to 30 bits so that it stays a small integer everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 2
}

const NAMES = AGENCIES.toSorted((a, b) => b.length - a.length).join('|')
/** "LONDON (Reuters) -", "BERLIN (dpa) –", "PARIS, 3 mai (AFP) -", "AFP - ", "Berlin, dpa." at the beginning. */
const OPENING = new RegExp(
  `^.{0,60}?(?:\\((?:[^()\\n]{0,20}[ /])?(${NAMES})(?:[ /][^()\\n]{0,20})?\\)|^(${NAMES})(?= ?[-–—:]))`,
  'iu',
)
/** "(Reuters)", "(AFP, Reuters)", "/dpa", "Source: Reuters" alone at the end. */
const CLOSING = new RegExp(
  `(?:\\((?:[^()\\n]{0,20}[ /])?(${NAMES})\\)|(?:^|\\n)[ ]*(?:[^\\n]{0,12}[:/©] ?)?(${NAMES}))[ .]*$`,
  'iu',
)

function creditedAgency(text: string): string | null {
  const found = OPENING.exec(text.slice(0, 120)) ?? CLOSING.exec(text.slice(-80))
  const name = found?.[1] ?? found?.[2]
  return name === undefined ? null : foldedWords(name).trim()
}

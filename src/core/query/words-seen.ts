import { locatePhrase, locateStem, type Place } from '../text/locate.ts'
import type { Exhibit, SubjectText } from './exhibit.ts'
import type { TextCondition } from './query.ts'

/** A place in the title or the text, and what is written there. */
export interface WrittenPlace extends Place {
  readonly in: SubjectText['in']
  readonly quote: string
}

/** What a subject's words have for conditions on them. */
export interface WordsSeen {
  readonly holds: boolean
  /** Where the first condition that holds is met; null: nowhere, or across the end of a text. */
  readonly place: WrittenPlace | null
  /** Where none holds, what comes nearest: those of the words that stand somewhere, or longer words that hold them. */
  readonly near: readonly string[]
}

/** Looks where the words stand. */
export function seenWords(asked: readonly TextCondition[], { subject, texts }: Exhibit): WordsSeen {
  const met = asked.filter(
    ({ words, stems }) =>
      subject.words.includes(words) || stems.some((stem) => subject.stems.has(stem)),
  )
  if (met.length > 0) {
    const places = met.flatMap(({ words, stems }) => placeOf(words, stems, texts) ?? [])
    return { holds: true, place: places[0] ?? null, near: [] }
  }
  const near = asked.flatMap(({ words }) => nearTo(words.trim().split(' '), subject.words))
  return { holds: false, place: null, near: [...new Set(near)] }
}

function placeOf(
  words: string,
  stems: readonly string[],
  texts: readonly SubjectText[],
): WrittenPlace | null {
  return (
    firstPlace(texts, ({ text }) => locatePhrase(text, words)) ??
    (stems.length === 0 ? null : firstPlace(texts, (text) => locateStem(text, stems)))
  )
}

/** The first of the texts in which something is found. */
export function firstPlace(
  texts: readonly SubjectText[],
  find: (text: SubjectText) => Place | null,
): WrittenPlace | null {
  for (const one of texts) {
    const place = find(one)
    if (place !== null) {
      return { ...place, in: one.in, quote: one.text.slice(place.start, place.end) }
    }
  }
  return null
}

function nearTo(sought: readonly string[], words: string): readonly string[] {
  if (sought.length > 1) return sought.filter((word) => words.includes(` ${word} `))
  const [word = ''] = sought
  const at = words.indexOf(word)
  if (at < 0) return []
  return [words.slice(words.lastIndexOf(' ', at) + 1, words.indexOf(' ', at))]
}

import type { Language } from '../language/language.ts'
import type { Telling } from './telling.ts'

/**
 * Whether two tellings speak of two different rounds of money by name ("Series F", "the Series E round"), or of a round and a
 * purchase of which one lies further back.
 */
export function areOtherRounds(a: Telling, b: Telling, { cues }: Language): boolean {
  if (a.reading === b.reading) return false
  if ((a.frame === 'raise') !== (b.frame === 'raise') && [a.frame, b.frame].includes('buy'))
    return [a, b].some(({ reading }) => cues.background.test(reading.sentence.phrase))
  const [one, other] = [roundOf(a, cues.round), roundOf(b, cues.round)]
  return one !== null && other !== null && one !== other
}

// A sentence that names two rounds tells of neither alone.
function roundOf({ frame, reading: { sentence } }: Telling, cue: RegExp): string | null {
  if (frame !== 'raise' && frame !== 'invest') return null
  const match = cue.exec(sentence.phrase)
  if (match === null) return null
  const round = bare(match[0])
  const again = cue.exec(sentence.phrase.slice(match.index + match[0].length))
  return again === null || bare(again[0]) === round ? round : null
}

// "Series B", "Serie-B-Runde"
function bare(round: string): string {
  return round.replace(/[^\p{L}\p{N}]+/gu, '')
}

import type { Language } from '../language/language.ts'
import type { Reading } from './reading.ts'

const OPENING = 3

/** Whether an article opens with players, pictures, houses or shares bought back: its phrases alone prove nothing there. */
export function isOtherTrade(readings: readonly Reading[], { cues }: Language): boolean {
  return readings.slice(0, OPENING).some(({ sentence }) => cues.notDeal.test(sentence.phrase))
}

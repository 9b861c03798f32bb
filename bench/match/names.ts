import type { Draw } from './draw.ts'

/** Words that many company names share, the most frequent first; they stand in articles too. */
const SHARED =
  `group energy capital systems partners holding technologies health bank media foods motors
  industries software pharma logistics networks robotics power data insurance steel labs retail airlines`.split(
    /\s+/,
  )

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
] as const
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'] as const
const CODAS = ['', '', 'l', 'n', 'r', 's', 'x', 'nd', 'rk'] as const

/** A word that no language has, two or three syllables long, with a capital. */
export function coinedWord(draw: Draw): string {
  const syllable = (): string => draw.oneOf(ONSETS) + draw.oneOf(VOWELS) + draw.oneOf(CODAS)
  const word = syllable() + syllable() + (draw.below(3) === 0 ? syllable() : '')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** So many different company names: one in four is a single word, most end in shared words. */
export function companyNames(count: number, draw: Draw): readonly string[] {
  const names = new Set<string>()
  while (names.size < count) {
    const words = [coinedWord(draw)]
    if (draw.below(4) === 0) words.push(coinedWord(draw))
    while (words.length < 4 && draw.below(8) < 5) words.push(sharedWord(draw))
    names.add(words.join(' '))
  }
  return [...names]
}

/** A word of company names as it stands in them, the frequent ones more often. */
export function sharedWord(draw: Draw): string {
  const word = SHARED[draw.common(SHARED.length)] ?? ''
  return word.charAt(0).toUpperCase() + word.slice(1)
}

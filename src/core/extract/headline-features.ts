import type { ArticleReading } from './read-article.ts'
import type { Telling } from './telling.ts'
import { unitsOf } from './units.ts'

const MAX_WORDS = 80
const MAX_COMPANIES = 4
const LENGTH_STEP = 6
const MAX_STEPS = 6

/**
 * What a headline model weighs: words and pairs of neighbours, with names, sums, shares and figures told only by their
 * kind, so that no company is learned; how the frames told are filled; how many companies, how many words.
 */
export function headlineFeatures({ readings, tellings }: ArticleReading): ReadonlySet<string> {
  const features = new Set<string>()
  for (const reading of readings)
    addWords(
      features,
      unitsOf(reading, MAX_WORDS, 'figures').map(({ word }) => word),
    )
  for (const telling of tellings) addTelling(features, telling)
  const companies = readings.flatMap(({ names }) => names.filter(({ kind }) => kind === 'company'))
  const words = readings.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0)
  features.add(`#companies ${Math.min(MAX_COMPANIES, companies.length)}`)
  features.add(`#length ${Math.min(MAX_STEPS, Math.floor(words / LENGTH_STEP))}`)
  return features
}

function addWords(features: Set<string>, words: readonly string[]): void {
  let before: string | undefined
  for (const word of words) {
    if (/[\p{L}<]/u.test(word)) features.add(word)
    if (before !== undefined) features.add(`${before} ${word}`)
    before = word
  }
}

function addTelling(features: Set<string>, { frame, trigger, roles }: Telling): void {
  const sides = [
    roles.acquirers.length > 0 ? 'buyer' : '',
    roles.targets.length > 0 ? 'target' : '',
    roles.sellers.length > 0 ? 'seller' : '',
  ].join(' ')
  features.add(`@${frame} ${sides}`)
  features.add(`@${frame} ${trigger.form}`)
  features.add(`@ ${sides}`)
}

import type { Name } from './name.ts'
import type { ArticleReading } from './read-article.ts'
import type { Reading } from './reading.ts'
import type { Telling } from './telling.ts'

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
  for (const reading of readings) addWords(features, kindsOf(reading))
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

const KINDS: Readonly<Record<Name['kind'], string>> = {
  company: '<company>',
  person: '<person>',
  place: '<place>',
}

// The sentence with every mention as its kind; addresses left out.
function kindsOf({ sentence: { tokens }, names, money, percents }: Reading): string[] {
  const mentions = new Map<number, readonly [to: number, kind: string]>()
  for (const name of names) mentions.set(name.from, [name.to, KINDS[name.kind]])
  for (const { from, to } of money) mentions.set(from, [to, '<sum>'])
  for (const { from, to } of percents) mentions.set(from, [to, '<share>'])
  const words: string[] = []
  for (let at = 0; at < tokens.length && words.length < MAX_WORDS; ) {
    const mention = mentions.get(at)
    const token = tokens[at]
    if (mention !== undefined && mention[0] > at) {
      words.push(mention[1])
      at = mention[0]
      continue
    }
    at++
    if (token === undefined || (token.kind === 'mark' && token.text.length > 1)) continue
    words.push(token.kind === 'number' ? '<figure>' : token.lower)
  }
  return words
}

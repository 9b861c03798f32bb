import { sameKey } from '../../company/name.ts'
import type { Name } from '../name.ts'
import type { Reading } from '../reading.ts'
import type { Telling } from '../telling.ts'
import { STRONG } from '../telling-score.ts'
import { addAround } from './around.ts'
import type { Sketch } from './sketch.ts'

/** What the lexicon has made of an article before models weigh it. */
export interface Told {
  readonly tellings: readonly Telling[]
  /** The names in the article's title. */
  readonly headline: readonly Name[]
}

/**
 * What a model weighs to tell which part the sentence's name at `index` plays in the deal told: how the name stands, the
 * words and word classes around it, what stands between it and the next company, sums and shares, and what the lexicon
 * makes of it here and elsewhere in the article. Nothing for a name inside another mention.
 */
export function roleFeatures(sketch: Sketch, index: number, told: Told): ReadonlySet<string> {
  const features = new Set<string>()
  const name = sketch.reading.names[index]
  const at = name === undefined ? undefined : sketch.starts.get(name.from)
  if (name === undefined || at === undefined) return features
  addSelf(features, name, sketch.reading)
  addAround(features, sketch, at)
  for (const cue of sketch.cues) features.add(`cue ${cue}`)
  addFigures(features, sketch.reading, name)
  addTold(features, told.tellings, { name, reading: sketch.reading })
  if (told.headline.some(({ key }) => sameKey(key, name.key))) features.add('in headline')
  return features
}

// Sentences further down than this are all alike.
const FIRST_SENTENCES = 3

function addSelf(features: Set<string>, name: Name, { sentence }: Reading): void {
  features.add(`kind ${name.kind}`)
  if (name.possessive) features.add('possessive')
  if (name.bracketed) features.add('bracketed')
  if (name.modifier) features.add('modifier')
  if (name.joined) features.add('joined')
  for (const meaning of name.prepositions ?? ['bare']) features.add(`after ${meaning}`)
  features.add(`order ${Math.min(FIRST_SENTENCES, sentence.order)} ${sentence.in}`)
  if (!/[\p{Lu}\p{N}]/u.test(name.text)) features.add('small')
}

function addFigures(features: Set<string>, { money, percents }: Reading, { from }: Name): void {
  for (const sum of money) features.add(sum.from < from ? '<sum' : 'sum>')
  for (const share of percents) features.add(share.from < from ? '<share' : 'share>')
}

const SIDES = ['acquirers', 'targets', 'sellers', 'investors'] as const
// A telling with less than this is weak.
const FAIR = 0.4

function addTold(
  features: Set<string>,
  tellings: readonly Telling[],
  { name, reading }: { readonly name: Name; readonly reading: Reading },
): void {
  const here = tellings.filter((telling) => telling.reading === reading)
  if (here.length === 0) features.add('no telling')
  for (const { frame, trigger, at } of here)
    features.add(`frame ${frame} ${trigger.form} ${at < name.from ? '<' : '>'}`)
  for (const telling of tellings) {
    const place = telling.reading === reading ? 'here' : 'there'
    const strength = telling.score > STRONG ? 'strong' : telling.score > FAIR ? 'fair' : 'weak'
    for (const side of SIDES) {
      if (!telling.roles[side].some(({ key }) => sameKey(key, name.key))) continue
      features.add(`told ${place} ${telling.frame} ${side}`)
      features.add(`told ${place} ${side} ${strength}`)
    }
  }
}

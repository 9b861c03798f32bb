import { sameKey } from '../../company/name.ts'
import type { Language } from '../../language/language.ts'
import type { Candidate, Claim } from '../candidate.ts'
import type { Name } from '../name.ts'
import type { ArticleReading } from '../read-article.ts'
import type { Reading } from '../reading.ts'
import { WEIGHED_CUES } from './cue-names.data.ts'
import { ROLES } from './role.ts'
import { sketchOf } from './sketch.ts'

/** A name with how probable it is, 0 to 1, that it plays any part in the article's deal. */
interface Player {
  readonly name: Name
  /** The sentence it stands in, from 0. */
  readonly order: number
  readonly inTitle: boolean
  readonly playing: number
}

// What an article reports it tells in its first sentences.
const REACH = 10
const LEAD = 3
const NONE = ROLES.indexOf('none')

const PLAYING = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97]
const PLAYERS = [0.2, 0.5, 1, 1.5, 2, 3, 4, 6, 9]
const SHARES = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
const RULES = [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6]
const LENGTHS = [2, 3, 5, 8, 12, 20]
const SCORES = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.5]
const MOST_PLACES = 8
const MOST_TOLD = 6

/**
 * What a model weighs to tell whether an article reports its deal or only comes to speak of one: where and how often the deal
 * is told, who plays a part in it by the role model's judgement, and how title and telling sentence are worded as far as
 * the lexicon knows their words. `rules` are the log odds that the lexicon alone gives.
 */
export function reportFeatures(article: ArticleReading, rules: number): ReadonlySet<string> {
  const features = new Set<string>()
  const players = playersOf(article)
  addPlayers(features, players)
  features.add(`rules ${step(rules, RULES)}`)
  features.add(`length ${step(article.readings.length, LENGTHS)}`)
  features.add(`tellings ${Math.min(MOST_TOLD, article.tellings.length)}`)
  features.add(`deals ${Math.min(MOST_TOLD, article.candidates.length)}`)
  addTitle(features, article)
  const [main] = article.candidates
  if (main === undefined) features.add('untold')
  else addMain(features, main, { article, players })
  return features
}

function playersOf({ readings, judge }: ArticleReading): readonly Player[] {
  return readings.slice(0, REACH).flatMap((reading, order) => {
    if (!reading.names.some(({ kind }) => kind === 'company')) return []
    const inTitle = reading.sentence.in === 'title'
    return judge.sharesIn(reading).flatMap((shares, index) => {
      const name = reading.names[index]
      if (shares === null || name === undefined) return []
      return [{ name, order, inTitle, playing: 1 - (shares[NONE] ?? 0) }]
    })
  })
}

function addPlayers(features: Set<string>, players: readonly Player[]): void {
  const sum = players.reduce((total, { playing }) => total + playing, 0)
  const lead = players.filter(({ order }) => order < LEAD)
  const titled = players.filter(({ inTitle }) => inTitle)
  features.add(`surest ${surest(players)}`)
  features.add(`surest in lead ${surest(lead)}`)
  features.add(`surest in title ${surest(titled)}`)
  features.add(`playing ${step(sum, PLAYERS)}`)
  features.add(`share playing ${step(sum / Math.max(1, players.length), SHARES)}`)
}

function surest(players: readonly Player[]): number {
  return step(
    players.reduce((most, { playing }) => Math.max(most, playing), 0),
    PLAYING,
  )
}

function addTitle(features: Set<string>, { readings, language }: ArticleReading): void {
  const [first] = readings
  if (first === undefined) return
  for (const cue of cuesIn(first, language)) features.add(`opens with cue ${cue}`)
  for (const known of sketchOf(first, language).classes)
    if (known !== '') features.add(`opens with ${known}`)
}

function addMain(
  features: Set<string>,
  main: Candidate,
  { article, players }: { readonly article: ArticleReading; readonly players: readonly Player[] },
): void {
  const { readings, language } = article
  const { best, tellings } = main
  const isTitled = readings[0]?.sentence.in === 'title'
  const isToldThere = tellings.some(({ reading }) => reading.sentence.in === 'title')
  const places = tellings.map(({ reading }) => readings.indexOf(reading))
  features.add(`told first ${Math.min(MOST_PLACES, ...places)}`)
  features.add(`told best ${Math.min(MOST_PLACES, readings.indexOf(best.reading))}`)
  features.add(`title ${isTitled} told there ${isToldThere}`)
  features.add(`told ${Math.min(MOST_TOLD, tellings.length)}`)
  features.add(`frame ${best.frame} ${best.trigger.form}`)
  features.add(`score ${step(main.score, SCORES)}`)
  for (const cue of cuesIn(best.reading, language)) features.add(`told with cue ${cue}`)
  addSides(features, main, players)
}

function addSides(
  features: Set<string>,
  { acquirers, targets, sellers }: Candidate,
  players: readonly Player[],
): void {
  const sides = [acquirers, targets, sellers].map((side) => (side.length > 0 ? 'named' : 'open'))
  features.add(`sides ${sides.join(' ')}`)
  features.add(`buyer ${surest(among(players, acquirers))}`)
  features.add(`target ${surest(among(players, targets))}`)
}

function among(players: readonly Player[], side: readonly Claim[]): readonly Player[] {
  return players.filter(({ name }) => side.some(({ party }) => sameKey(party.key, name.key)))
}

function cuesIn({ sentence }: Reading, { cues }: Language): readonly string[] {
  return WEIGHED_CUES.filter((cue) => cues[cue]?.test(sentence.phrase) === true)
}

/** How many of the rising edges a value reaches: near values count as one. */
function step(value: number, edges: readonly number[]): number {
  return edges.filter((edge) => value >= edge).length
}

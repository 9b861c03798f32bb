import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { lowerAt } from '../text/token.ts'
import { type Party, roles } from './clause.ts'
import { introducedBy, isParty, type Name } from './name.ts'
import { isOtherTrade } from './other-trade.ts'
import type { Reading } from './reading.ts'
import { signWeight } from './signs.ts'
import type { Telling } from './telling.ts'

// What phrases have to say of a deal before its parties are guessed.
const SIGNS = 0.9
// The same where no second company is named.
const SIGNS_FOR_ONE = 1.7
// Sentences in which the parties of a deal are introduced.
const REACH = 5
// What a deal is worth whose parties are told by where they stand only.
const SCORE = 0.45
// Less than this says nothing about which of two buys.
const SLIGHT = 0.5
const TITLE = 2
const LEAD = 1.5

interface Salient {
  readonly name: Name
  readonly weight: number
  /** Above 0 it is told as buyers are, below 0 as what is bought. */
  readonly buying: number
}

/**
 * A deal whose words no verb or noun ties together, in an article whose phrases speak of one: the two companies that it
 * speaks of most, the buyer told by "the Swedes of X", by a sum, by "to" and "by"; else the one named first is what is sold.
 * Nothing where another telling names both sides, and in languages that write nouns with capitals.
 */
export function salientParties(
  tellings: readonly Telling[],
  readings: readonly Reading[],
  language: Language,
): readonly Telling[] {
  const [first] = readings
  if (first === undefined || !language.names.capitalTells) return []
  if (tellings.some(({ roles: told }) => told.acquirers.length > 0 || told.targets.length > 0))
    return []
  const signs = signWeight(readings, language)
  if (signs < SIGNS || isOtherMatter(readings, language)) return []
  const [one, other] = salientNames(readings, language)
  if (one === undefined || (other === undefined && signs < SIGNS_FOR_ONE)) return []
  const isFirst = other === undefined || one.buying <= other.buying + SLIGHT
  const [target, buyer] = isFirst ? [one, other] : [other, one]
  return [tellingOf(first, target.name, buyer?.name)]
}

// Where the headline speaks of something else, or the opening of players and pictures.
function isOtherMatter(readings: readonly Reading[], language: Language): boolean {
  return signWeight(readings.slice(0, 1), language) < 0 || isOtherTrade(readings, language)
}

function tellingOf(reading: Reading, target: Party, buyer: Party | undefined): Telling {
  const sides = roles({ targets: [target], acquirers: buyer === undefined ? [] : [buyer] })
  const trigger = { frame: 'buy', form: 'finite', weight: SCORE } as const
  return { reading, frame: 'buy', trigger, at: 0, roles: sides, score: SCORE, by: 'salience' }
}

// The two that are spoken of most, in the order in which they are named.
function salientNames(readings: readonly Reading[], language: Language): readonly Salient[] {
  const found: Salient[] = []
  for (const reading of readings.slice(0, REACH)) {
    for (const name of reading.names.filter((each) => isNamed(each) && !isOrigin(reading, each))) {
      const at = found.findIndex((known) => sameKey(known.name.key, name.key))
      const known = found[at]
      const weight = placeWeight(reading)
      const buying = buyingSign(reading, name, language)
      if (known === undefined) found.push({ name, weight, buying })
      else found[at] = { ...known, weight: known.weight + weight, buying: known.buying + buying }
    }
  }
  const top = found.toSorted((a, b) => b.weight - a.weight).slice(0, 2)
  return found.filter((each) => top.includes(each))
}

// A company by its name, not "the firms" that stands for one, and not who says so.
function isNamed(name: Name): boolean {
  return isParty(name) && !isSource(name) && /\p{Lu}|\d/u.test(name.text)
}

// "la Birreria Halden di Cassola": a name right behind another's "of" is where that one sits.
function isOrigin({ names }: Reading, name: Name): boolean {
  return introducedBy(name, 'of') && names.some(({ to }) => to === name.from - 1)
}

// "secondo Norvik", "volgens Norvik"
function isSource({ prepositions }: Name): boolean {
  return prepositions?.every((meaning) => meaning === 'other') === true
}

function placeWeight({ sentence: { in: place, order } }: Reading): number {
  if (place === 'title') return TITLE
  return order <= 1 ? LEAD : 1
}

// "gli svedesi di X", "le groupe X", "a X": who comes to own; "la quota di Y", "la famille Y": what or who is owned.
function buyingSign({ sentence, money }: Reading, name: Name, language: Language): number {
  const { tokens } = sentence
  const { demonyms, peopleWord } = language.names
  const before = [1, 2].map((back) => lowerAt(tokens, name.from - back))
  const isForeign = before.some((word) => demonyms?.has(word) === true || peopleWord?.test(word))
  const isGoal = introducedBy(name, 'to') || introducedBy(name, 'agent')
  const isOwned = (introducedBy(name, 'of') || introducedBy(name, 'with')) && !isForeign
  const isWanted = introducedBy(name, 'for')
  const pays = name.prepositions === null && money.length > 0
  return (
    (isForeign ? 1 : 0) +
    (isGoal ? 1 : 0) +
    (pays ? 0.5 : 0) -
    (isOwned ? 0.5 : 0) -
    (isWanted ? 1 : 0)
  )
}

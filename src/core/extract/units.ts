import type { Token } from '../text/token.ts'
import type { Name } from './name.ts'
import type { Reading } from './reading.ts'

/** A word or mark of a sentence as models see it, or a mention told by its kind only ("<company>"). */
export interface Unit {
  readonly word: string
  /** The token it begins at. */
  readonly from: number
  readonly isMention: boolean
}

type Stronger = 'names' | 'figures'

/**
 * The first `most` units of a sentence: words in small letters, names, sums, shares and figures by their kind, so that
 * nobody is learned by name; addresses left out. Where a name and a figure begin at one token, the stronger is taken.
 */
export function unitsOf(reading: Reading, most: number, stronger: Stronger): readonly Unit[] {
  const { tokens } = reading.sentence
  const mentions = mentionsIn(reading, stronger)
  const units: Unit[] = []
  for (let from = 0; from < tokens.length && units.length < most; ) {
    const mention = mentions.get(from)
    const token = tokens[from]
    if (mention !== undefined && mention.to > from) {
      units.push({ word: mention.kind, from, isMention: true })
      from = mention.to
      continue
    }
    if (token !== undefined && !isAddress(token))
      units.push({ word: wordOf(token), from, isMention: false })
    from++
  }
  return units
}

function wordOf({ kind, lower }: Token): string {
  return kind === 'number' ? '<figure>' : lower
}

interface Mention {
  readonly to: number
  readonly kind: string
}

function mentionsIn(
  { names, money, percents }: Reading,
  stronger: Stronger,
): ReadonlyMap<number, Mention> {
  const rising = [
    ...names.map(({ from, to, kind }) => [from, { to, kind: KINDS[kind] }] as const),
    ...money.map(({ from, to }) => [from, { to, kind: '<sum>' }] as const),
    ...percents.map(({ from, to }) => [from, { to, kind: '<share>' }] as const),
  ]
  return new Map(stronger === 'figures' ? rising : rising.toReversed())
}

const KINDS: Readonly<Record<Name['kind'], string>> = {
  company: '<company>',
  person: '<person>',
  place: '<place>',
}

function isAddress({ kind, text }: Token): boolean {
  return kind === 'mark' && text.length > 1
}

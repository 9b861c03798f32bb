import { sameKey } from '../company/name.ts'
import type { Frame } from '../language/trigger.ts'
import { type Party, type Roles, roles } from './clause.ts'
import { ROLES, type Role } from './learned/role.ts'
import type { Name } from './name.ts'
import type { ArticleReading } from './read-article.ts'
import type { Reading } from './reading.ts'
import type { Telling } from './telling.ts'
import { placeWeight, STRONG } from './telling-score.ts'

// What an article has to say of its main deal it says in its first sentences.
const REACH = 10
// So probable a role has to be; sellers, and people, whom articles name for many reasons, have to be surer.
const LEAST = 0.5
const LEAST_SELLER = 0.65
const LEAST_PERSON = 0.6
// What a judged telling is worth beside those that a word of the lexicon opens.
const TRUST = 0.8
// Share of it with one side named.
const TARGET_ALONE = 0.6
const BUYER_ALONE = 0.45
const INVESTORS_ALONE = 0.6

/** A name with the part it most probably plays, and how probable that is, 0 to 1. */
interface Judged {
  readonly name: Name
  readonly role: Role
  readonly probability: number
}

/**
 * The deals that an article's first sentences tell by the judgement of the role model, whatever words they use, on top of
 * the tellings that the lexicon has found.
 */
export function judgedTellings({ readings, tellings, judge }: ArticleReading): readonly Telling[] {
  return readings.slice(0, REACH).flatMap((reading) => {
    if (!reading.names.some(({ kind }) => kind === 'company')) return []
    if (tellings.some((telling) => telling.reading === reading && isFull(telling))) return []
    const shares = judge.sharesIn(reading)
    const judged = reading.names.flatMap((name, index) => judgedName(name, shares[index] ?? []))
    return tellingOf(reading, judged) ?? []
  })
}

// What a strong word of the lexicon tells with both its sides, or a round with who raises it, needs no second opinion.
function isFull({ frame, roles: { acquirers, targets }, score }: Telling): boolean {
  if (targets.length === 0 || score < STRONG) return false
  return frame === 'raise' || acquirers.length > 0
}

function judgedName(name: Name, shares: readonly number[]): readonly Judged[] {
  const probability = Math.max(...shares)
  const role = ROLES[shares.indexOf(probability)] ?? 'none'
  return role !== 'none' && probability >= leastFor(name, role) ? [{ name, role, probability }] : []
}

function leastFor({ kind }: Name, role: Role): number {
  if (kind === 'person') return LEAST_PERSON
  return role === 'seller' ? LEAST_SELLER : LEAST
}

interface Sides {
  readonly frame: Frame
  readonly roles: Roles
  /** 0 to 1: how much of a deal is told. */
  readonly share: number
  /** The roles of those who are in it. */
  readonly of: readonly Role[]
}

function tellingOf(reading: Reading, names: readonly Judged[]): Telling | null {
  const judged = surest(names)
  const sides = sidesOf(judged)
  if (sides === null) return null
  const bearing = judged.filter(({ role }) => sides.of.includes(role))
  const sure = bearing.reduce((sum, one) => sum + one.probability, 0) / bearing.length
  return {
    reading,
    frame: sides.frame,
    trigger: { frame: sides.frame, form: 'finite', weight: sure },
    at: (bearing[0]?.name.to ?? 1) - 1,
    roles: sides.roles,
    score: TRUST * sure * sides.share * placeWeight(reading),
    by: 'model',
  }
}

// A name that stands in a sentence twice plays one part, the more probable one; the surest names come first.
function surest(judged: readonly Judged[]): readonly Judged[] {
  const sorted = judged.toSorted((a, b) => b.probability - a.probability)
  return sorted.filter(
    ({ name }, at) => !sorted.slice(0, at).some((other) => sameKey(other.name.key, name.key)),
  )
}

function sidesOf(judged: readonly Judged[]): Sides | null {
  const of = (...wanted: readonly Role[]): readonly Party[] =>
    judged.filter(({ role }) => wanted.includes(role)).map(({ name }) => name)
  const [raiser] = of('raiser')
  const investors = of('lead', 'backer')
  const [first, ...others] = of('merging')
  const sides = roles({
    acquirers: of('buyer'),
    targets: of('target'),
    sellers: of('seller'),
  })
  if (raiser !== undefined || (investors.length > 0 && shareTold(sides) === 0)) {
    const targets = raiser === undefined ? [] : [raiser]
    return {
      frame: 'raise',
      roles: roles({ targets, acquirers: of('lead'), investors }),
      share: raiser === undefined ? INVESTORS_ALONE : 1,
      of: ['raiser', 'lead', 'backer'],
    }
  }
  if (first !== undefined && others.length > 0)
    return {
      frame: 'merge',
      roles: roles({ acquirers: [first], targets: others }),
      share: 1,
      of: ['merging'],
    }
  const share = shareTold(sides)
  if (share === 0) return null
  return { frame: isSale(sides) ? 'sell' : 'buy', roles: sides, share, of: ['buyer', 'target'] }
}

function isSale({ acquirers, sellers }: Roles): boolean {
  return acquirers.length === 0 && sellers.length > 0
}

function shareTold({ acquirers, targets }: Roles): number {
  if (acquirers.length === 0) return targets.length === 0 ? 0 : TARGET_ALONE
  return targets.length === 0 ? BUYER_ALONE : 1
}

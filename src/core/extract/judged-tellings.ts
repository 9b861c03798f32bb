import type { Language } from '../language/language.ts'
import type { Frame } from '../language/trigger.ts'
import { type Party, type Roles, roles } from './clause.ts'
import { probabilities } from './learned/linear-model.ts'
import { ROLES, type Role } from './learned/role.ts'
import { roleFeatures, type Told } from './learned/role-features.ts'
import { ROLE_MODEL } from './learned/role-model.ts'
import { sketchOf } from './learned/sketch.ts'
import type { Name } from './name.ts'
import type { Reading } from './reading.ts'
import type { Telling } from './telling.ts'
import { placeWeight } from './telling-score.ts'

// What an article has to say of its main deal it says in its first sentences.
const REACH = 10
// So probable a role has to be; sellers, and people, whom articles name for many reasons, have to be surer.
const LEAST = 0.5
const LEAST_SELLER = 0.65
const LEAST_PERSON = 0.6
// What a judged telling is worth beside those that a word of the lexicon opens.
const STRONG = 0.8
const TRUST = 0.8
// Share of it with one side named.
const TARGET_ALONE = 0.6
const BUYER_ALONE = 0.45

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
export function judgedTellings(
  told: Told,
  readings: readonly Reading[],
  language: Language,
): readonly Telling[] {
  return readings.slice(0, REACH).flatMap((reading) => {
    if (!reading.names.some(({ kind }) => kind === 'company')) return []
    if (told.tellings.some((telling) => telling.reading === reading && isFull(telling))) return []
    const sketch = sketchOf(reading, language)
    const judged = reading.names.flatMap((name, index) =>
      name.kind === 'place' ? [] : judgedName(name, roleFeatures(sketch, index, told)),
    )
    return tellingOf(reading, judged) ?? []
  })
}

// What a strong word of the lexicon tells with both its sides, or a round with who raises it, needs no second opinion.
function isFull({ frame, roles: { acquirers, targets }, score }: Telling): boolean {
  if (targets.length === 0 || score < STRONG) return false
  return frame === 'raise' || acquirers.length > 0
}

function judgedName(name: Name, features: ReadonlySet<string>): readonly Judged[] {
  const shares = probabilities(ROLE_MODEL, features)
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
}

function tellingOf(reading: Reading, judged: readonly Judged[]): Telling | null {
  const sides = sidesOf(judged)
  const [first] = judged
  if (sides === null || first === undefined) return null
  const bearing = judged.filter(({ role }) => role !== 'seller')
  const sure = bearing.reduce((sum, one) => sum + one.probability, 0) / bearing.length
  return {
    reading,
    frame: sides.frame,
    trigger: { frame: sides.frame, form: 'finite', weight: sure },
    at: first.name.to - 1,
    roles: sides.roles,
    score: TRUST * sure * sides.share * placeWeight(reading),
    by: 'model',
  }
}

function sidesOf(judged: readonly Judged[]): Sides | null {
  const of = (...wanted: readonly Role[]) => partiesOf(judged, wanted)
  const [raiser] = of('raiser')
  if (raiser !== undefined) {
    const investors = of('lead', 'backer')
    const acquirers = investors.length === 1 ? investors : of('lead')
    return { frame: 'raise', roles: roles({ targets: [raiser], acquirers, investors }), share: 1 }
  }
  const [first, ...others] = of('merging')
  if (first !== undefined && others.length > 0)
    return { frame: 'merge', roles: roles({ acquirers: [first], targets: others }), share: 1 }
  const sides = roles({
    acquirers: of('buyer', 'lead'),
    targets: of('target'),
    sellers: of('seller'),
  })
  const share = shareTold(sides)
  return share === 0 ? null : { frame: isSale(sides) ? 'sell' : 'buy', roles: sides, share }
}

function isSale({ acquirers, sellers }: Roles): boolean {
  return acquirers.length === 0 && sellers.length > 0
}

function shareTold({ acquirers, targets }: Roles): number {
  if (acquirers.length === 0) return targets.length === 0 ? 0 : TARGET_ALONE
  return targets.length === 0 ? BUYER_ALONE : 1
}

function partiesOf(judged: readonly Judged[], wanted: readonly Role[]): readonly Party[] {
  const found = new Map<string, Party>()
  for (const { name, role } of judged)
    if (wanted.includes(role) && !found.has(name.key)) found.set(name.key, name)
  return [...found.values()]
}

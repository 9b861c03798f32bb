import type { Account, Subject } from './account.ts'
import type { Likeness, Name } from './likeness.ts'
import type { Names } from './names.ts'
import { sameField, unitOf } from './unit-name.ts'

/**
 * How far what is sold agrees. `vague`: a short name that several companies of the block bear. `open`: nothing tells that
 * a description and a name, or descriptions in two languages, mean the same or not.
 */
export type TargetMatch = Exclude<Likeness, 'unlike'> | 'vague' | 'open' | 'missing' | 'unlike'

const BEST: readonly TargetMatch[] = ['same', 'short', 'near', 'vague', 'open']

/** What is known of the names of all reports that are being grouped. */
export interface Block {
  readonly names: Names
  /** Short names that companies bear which are not each other. */
  readonly vague: ReadonlySet<Name>
}

export function matchTargets(a: Account, b: Account, block: Block): TargetMatch {
  if (a.targets.length === 0 || b.targets.length === 0) return 'missing'
  const found = new Set(
    a.targets.flatMap((one) =>
      b.targets.map((other) => matchSubjects([a, one], [b, other], block)),
    ),
  )
  return BEST.find((match) => found.has(match)) ?? 'unlike'
}

type Told = readonly [Account, Subject]

function matchSubjects([a, one]: Told, [b, other]: Told, block: Block): TargetMatch {
  const likeness = likenessIn(block, one.name, other.name)
  if (one.unit === null && other.unit === null) return likeness
  const owners = matchSides(a.sellers, b.sellers, block)
  if (owners === 'unlike') return 'unlike'
  if (one.unit !== null && other.unit !== null) {
    const field = sameField(one.unit, other.unit)
    return field === 'same' && owners === 'open' ? 'open' : field
  }
  if (likeness !== 'unlike') return likeness
  return one.unit === null ? nameOfUnit([a, one], [b, other]) : nameOfUnit([b, other], [a, one])
}

/** "Brandholt Packaging" is the packaging arm of Brandholt; any other name may be that of any unit. */
function nameOfUnit([, named]: Told, [owning, described]: Told): TargetMatch {
  const { words } = named.name
  const own = owning.sellers.find((seller) => seller.words.every((word, at) => word === words[at]))
  const rest = own === undefined ? [] : words.slice(own.words.length)
  if (rest.length === 0 || described.unit === null) return 'open'
  const unit = unitOf([...rest, 'unit'], 'en')
  return unit !== null && sameField(unit, described.unit) === 'same' ? 'same' : 'open'
}

function likenessIn({ names, vague }: Block, a: Name, b: Name): TargetMatch {
  const likeness = names.likeness(a, b)
  return likeness === 'short' && (vague.has(a) || vague.has(b)) ? 'vague' : likeness
}

/** Whether two sides have somebody in common; `open` where one of them is not told. */
export function matchSides(
  a: readonly Name[],
  b: readonly Name[],
  block: Block,
): 'agree' | 'open' | 'unlike' {
  if (a.length === 0 || b.length === 0) return 'open'
  return a.some((name) => b.some((other) => isOneHouse(name, other, block))) ? 'agree' : 'unlike'
}

/** The same company, or companies that belong together. */
export function isOneHouse(a: Name, b: Name, { names }: Block): boolean {
  return names.likeness(a, b) !== 'unlike' || a.line.some((id) => b.line.includes(id))
}

/** Short names that several companies bear: "Halden" where there are Halden Energy and Halden Foods. */
export function vagueNames(accounts: readonly Account[], names: Names): ReadonlySet<Name> {
  const all = [...new Set(accounts.flatMap(({ targets }) => targets.map(({ name }) => name)))]
  const isLonger = (name: Name, other: Name) =>
    other.words.length > name.words.length && names.likeness(name, other) === 'short'
  return new Set(
    all.filter((name) => {
      const longer = all.filter((other) => isLonger(name, other))
      return longer.some((one) => longer.some((two) => names.likeness(one, two) === 'unlike'))
    }),
  )
}

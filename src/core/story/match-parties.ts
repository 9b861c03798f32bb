import { type Account, namesOf, type Subject } from './account.ts'
import { isTelling, type Likeness, type Name, tells } from './likeness.ts'
import type { Names } from './names.ts'
import { sameField, type Unit, unitOf } from './unit-name.ts'

/**
 * How far what is sold agrees. `vague`: a short name that several companies of the block bear. `open`: nothing tells that
 * a description and a name, or descriptions in two languages, mean the same or not. `sole`: the same, of a seller who is
 * not known to sell anything else. `named`: one's headline names what the other sells, and not what was read from its text.
 */
export type TargetMatch =
  | Exclude<Likeness, 'crossed'>
  | 'vague'
  | 'sole'
  | 'open'
  | 'named'
  | 'missing'

const BEST: readonly TargetMatch[] = ['same', 'short', 'near', 'vague', 'open']

/** What is known of the names of all reports that are being grouped. */
export interface Block {
  readonly names: Names
  /** Short names that companies bear which are not each other. */
  readonly vague: ReadonlySet<Name>
  /** Names that several articles write: none of them is a slip of the pen. */
  readonly common: ReadonlySet<string>
  /** Who sells several things that are not each other. */
  readonly busy: ReadonlySet<Name>
}

export function matchTargets(a: Account, b: Account, block: Block): TargetMatch {
  const match = bestMatch(a, b, block)
  if (match === 'open' && isSole(a, b, block)) return 'sole'
  if (match !== undefined) return match
  if (a.articleId !== b.articleId && (isHeadlined(a, b) || isHeadlined(b, a))) return 'named'
  return a.targets.length === 0 || b.targets.length === 0 ? 'missing' : 'unlike'
}

function bestMatch(a: Account, b: Account, block: Block): TargetMatch | undefined {
  let best = BEST.length
  for (const one of a.targets) {
    for (const other of b.targets) {
      const rank = BEST.indexOf(matchSubjects([a, one], [b, other], block))
      if (rank >= 0 && rank < best) best = rank
    }
  }
  return BEST[best]
}

function isSole({ sellers: a }: Account, { sellers: b }: Account, block: Block): boolean {
  return matchSides(a, b, block) === 'agree' && ![...a, ...b].some((name) => block.busy.has(name))
}

function isHeadlined({ headline, targets }: Account, other: Account): boolean {
  const isNamed = ({ name }: Subject) => tells(headline, name)
  return other.targets.some(isNamed) && !targets.some(isNamed)
}

type Told = readonly [Account, Subject]

function matchSubjects([a, one]: Told, [b, other]: Told, block: Block): TargetMatch {
  const likeness = likenessIn(block, one.name, other.name)
  if (one.unit === null && other.unit === null)
    return likeness === 'unlike' ? matchDescribed([a, one], [b, other], block) : likeness
  const owners = matchSides(a.sellers, b.sellers, block)
  if (owners !== 'agree' && isPartOf([a, one], [b, other], block)) return 'vague'
  if (owners === 'unlike') return 'unlike'
  if (one.unit !== null && other.unit !== null) return matchUnits(one.unit, other.unit, owners)
  if (likeness !== 'unlike') return likeness
  return one.unit === null ? nameOfUnit([a, one], [b, other]) : nameOfUnit([b, other], [a, one])
}

function matchUnits(one: Unit, other: Unit, owners: ReturnType<typeof matchSides>): TargetMatch {
  const field = sameField(one, other)
  return field === 'same' && owners === 'open' ? 'open' : field
}

/** One tells as a part of the company what the other tells as the company: "terminal" of Halden, and Halden. */
function isPartOf([a, one]: Told, [b, other]: Told, block: Block): boolean {
  if (one.unit !== null && other.unit !== null) return false
  const [{ sellers }, { name }] = one.unit === null ? [b, one] : [a, other]
  return sellers.some((seller) => isOneHouse(seller, name, block))
}

/** "The parks of Halden" are Halden's, and "terminal" may be anybody's. */
function matchDescribed([a, one]: Told, [b, other]: Told, block: Block): TargetMatch {
  if (one.isDescribed === other.isDescribed) return 'unlike'
  const [owners, named] = one.isDescribed ? [a.sellers, other] : [b.sellers, one]
  return owners.some((owner) => isOneHouse(owner, named.name, block)) ? 'vague' : 'unlike'
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

function likenessIn({ names, vague, common }: Block, a: Name, b: Name): TargetMatch {
  const likeness = names.likeness(a, b)
  if (likeness === 'crossed') return 'vague'
  if (likeness === 'near' && common.has(a.key) && common.has(b.key)) return 'unlike'
  return likeness === 'short' && (vague.has(a) || vague.has(b)) ? 'vague' : likeness
}

/**
 * Whether two sides have somebody in common; `open` where one of them is not told, or where they only share a word of
 * their names ("Castleton Labs" and "Castleton Laboratories").
 */
export function matchSides(
  a: readonly Name[],
  b: readonly Name[],
  block: Block,
): 'agree' | 'open' | 'unlike' {
  if (a.length === 0 || b.length === 0) return 'open'
  let found: 'open' | 'unlike' = 'unlike'
  for (const one of a) {
    for (const other of b) {
      if (isOneHouse(one, other, block)) return 'agree'
      if (shareWord(one, other)) found = 'open'
    }
  }
  return found
}

function shareWord(a: Name, b: Name): boolean {
  return a.words.some((word) => isTelling(word) && b.words.includes(word))
}

/** The same company, or companies that belong together. */
export function isOneHouse(a: Name, b: Name, { names }: Block): boolean {
  if (a === b) return true
  return names.likeness(a, b) !== 'unlike' || a.line.some((id) => b.line.includes(id))
}

/** Short names that several companies bear: "Halden" where there are Halden Energy and Halden Foods. */
export function vagueNames(accounts: readonly Account[], names: Names): ReadonlySet<Name> {
  const all = [...new Set(accounts.flatMap(({ targets }) => namesOf(targets)))]
  const isLonger = (name: Name, other: Name) =>
    other.words.length > name.words.length && names.likeness(name, other) === 'short'
  return new Set(
    all.filter((name) => {
      const longer = all.filter((other) => isLonger(name, other))
      return longer.some((one) => longer.some((two) => names.likeness(one, two) === 'unlike'))
    }),
  )
}

/** Names that more than one article writes. */
export function commonNames(accounts: readonly Account[]): ReadonlySet<string> {
  const articles = new Map<string, Set<number>>()
  for (const { articleId, targets } of accounts) {
    for (const { name } of targets) {
      articles.set(name.key, (articles.get(name.key) ?? new Set()).add(articleId))
    }
  }
  return new Set([...articles].filter(([, ids]) => ids.size > 1).map(([key]) => key))
}

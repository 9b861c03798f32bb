import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { isDescribed, type Party } from './clause.ts'
import { headlineBonus, namedBonus } from './headline-bonus.ts'
import type { Name } from './name.ts'
import { areOtherRounds } from './round-of.ts'
import { isComplete, type Telling } from './telling.ts'

/** A party with the telling that names it and the weight of all tellings that do. */
export interface Claim {
  readonly party: Party
  readonly telling: Telling
  readonly weight: number
  /** Nothing but judged tellings names the party. */
  readonly judged?: boolean
}

/** A deal taking shape: all tellings that speak of the same parties, the strongest first. */
export interface Candidate {
  /** The strongest telling. */
  readonly best: Telling
  readonly tellings: readonly Telling[]
  readonly acquirers: readonly Claim[]
  readonly targets: readonly Claim[]
  readonly sellers: readonly Claim[]
  readonly investors: readonly Claim[]
  readonly score: number
}

// Articles that list hundreds of deals are not worth comparing each with each.
const MAX_GROUPS = 24
const MAX_TELLINGS = 400
const MAX_COMPARED = 8
// More companies than this on one side of a deal are a listing.
const MAX_PARTIES = 8

/** Groups tellings by their parties; the main deal comes first. `headline` are the names in the article's title. */
export function candidates(
  tellings: readonly Telling[],
  { language, headline }: { readonly language: Language; readonly headline: readonly Name[] },
): Candidate[] {
  const groups: Telling[][] = []
  const considered = tellings.slice(0, MAX_TELLINGS)
  const complete = considered.filter(opensGroup)
  const rest = considered.filter((telling) => !opensGroup(telling))
  for (const telling of [...complete, ...rest]) {
    const home = groups.find((group) => {
      const compared = group.slice(0, MAX_COMPARED)
      return (
        compared.some((other) => speaksOfSame(other, telling, language)) &&
        !compared.some((other) => areOtherRounds(other, telling, language))
      )
    })
    if (home !== undefined) home.push(telling)
    else if (groups.length < MAX_GROUPS) groups.push([telling])
  }
  const found = groups.map(candidateOf).filter((candidate) => candidate !== null)
  return withOtherHalf(inOrder(found, headline))
}

// Whom a headline names is, if it tells a deal in full, rather in that deal than in another.
const ELSEWHERE_TOLD = 0.25

function inOrder(found: readonly Candidate[], headline: readonly Name[]): readonly Candidate[] {
  const share = found.some(({ tellings }) => headlineBonus(tellings) > 0) ? ELSEWHERE_TOLD : 1
  return found
    .map((one) => ({ ...one, score: one.score + namedBonus(one, headline) * share }))
    .toSorted((a, b) => b.score - a.score)
}

// "Halden bekommt einen neuen Eigentümer … Norvik kauft den Betrieb": what is bought, and who buys, told apart.
function withOtherHalf(all: readonly Candidate[]): Candidate[] {
  const [main, ...others] = all
  if (main === undefined || !isHalf(main)) return [...all]
  const half = others.find(
    (other) => isOtherHalf(main, other) && completes(main, other) && isClose(main, other),
  )
  const whole = half === undefined ? null : candidateOf([...main.tellings, ...half.tellings])
  if (whole === null) return [...all]
  return [{ ...whole, sellers: main.sellers }, ...others.filter((other) => other !== half)]
}

// What is told far below is another matter, or a link to one.
function isClose({ best }: Candidate, other: Candidate): boolean {
  const { order } = best.reading.sentence
  return other.tellings.some(({ reading }) => reading.sentence.order - order <= HALF_REACH)
}

const HALF_REACH = 12

// Who becomes a new owner is told of whatever is told for what is bought ("den Betrieb").
function isOtherHalf(main: Candidate, other: Candidate): boolean {
  const isOpen = main.best.frame === 'join' && main.acquirers.length === 0
  return isHalf(other) || (isOpen && other.targets.every(({ party }) => isDescribed(party)))
}

const OF_BUYERS: ReadonlySet<Telling['frame']> = new Set(['buy', 'sell', 'join'])

function isHalf({ acquirers, targets, tellings }: Candidate): boolean {
  const isEither = acquirers.length === 0 || targets.length === 0
  return isEither && tellings.every(({ frame }) => OF_BUYERS.has(frame))
}

function completes(one: Candidate, other: Candidate): boolean {
  const isOther = (one.acquirers.length === 0) !== (other.acquirers.length === 0)
  const partiesOf = ({ acquirers, targets, sellers }: Candidate) =>
    [...acquirers, ...targets, ...sellers].map(({ party }) => party)
  return isOther && !overlap(partiesOf(one), partiesOf(other))
}

/** The telling to show as proof: the strongest one of the text, which says more than the headline does. */
export function shownTelling(tellings: readonly Telling[], otherwise: Telling): Telling {
  return tellings.find((telling) => telling.reading.sentence.in === 'text') ?? otherwise
}

// Whoever raises money tells a round in full.
function opensGroup({ frame, roles }: Telling): boolean {
  return isComplete({ roles }) || (frame === 'raise' && roles.targets.length > 0)
}

function speaksOfSame(a: Telling, b: Telling, language: Language): boolean {
  if (isAlike(a, b) && lacksTarget(a, b)) return true
  const targets = overlap(a.roles.targets, b.roles.targets)
  const buyers = overlap(a.roles.acquirers, b.roles.acquirers)
  if (buyers && overlap(a.roles.sellers, b.roles.sellers)) return true
  const mayBuyAlike = buyers || a.roles.acquirers.length === 0 || b.roles.acquirers.length === 0
  if (targets || isSoldAlike(a, b)) return mayBuyAlike
  if (buyers) return mayBuySame(a, b) && !isEarlierDeal(a, b, language)
  return overlap(a.roles.targets, b.roles.acquirers) && overlap(a.roles.acquirers, b.roles.targets)
}

// "takes over the cider maker", "takes over Halden"; but "buys assets of Halden" is not all of it.
function mayBuySame(a: Telling, b: Telling): boolean {
  const isOpen = !hasNamedTarget(a) || !hasNamedTarget(b)
  return isOpen && !isPartOf(a, b) && !isPartOf(b, a)
}

// How far below what an article reports it comes to speak of earlier deals, in sentences.
const BELOW = 3

// "to take over the brewer", and far below "bought Halden in 2023": the one is not the other.
function isEarlierDeal(a: Telling, b: Telling, { cues }: Language): boolean {
  const apart = Math.abs(a.reading.sentence.order - b.reading.sentence.order)
  const [, later] = a.reading.sentence.order < b.reading.sentence.order ? [a, b] : [b, a]
  return (
    apart >= BELOW && hasNamedTarget(later) && cues.background.test(later.reading.sentence.phrase)
  )
}

function isPartOf(a: Telling, b: Telling): boolean {
  return overlap(a.roles.sellers, b.roles.targets)
}

// "Halden sells its software unit", "Halden sells its unit Corvus"
function isSoldAlike(a: Telling, b: Telling): boolean {
  return hasNamedTarget(a) !== hasNamedTarget(b) && overlap(a.roles.sellers, b.roles.sellers)
}

// An article tells of one round of money, and of one joint venture.
function isAlike(a: Telling, b: Telling): boolean {
  return (isFunding(a) && isFunding(b)) || (a.frame === 'venture' && b.frame === 'venture')
}

function lacksTarget(a: Telling, b: Telling): boolean {
  return a.roles.targets.length === 0 || b.roles.targets.length === 0
}

function hasNamedTarget({ roles }: Telling): boolean {
  return roles.targets.some((party) => party.described !== true)
}

function isFunding({ frame }: Telling): boolean {
  return frame === 'raise' || frame === 'invest'
}

/** Whether two lists of parties have a company in common. */
function overlap(a: readonly Party[], b: readonly Party[]): boolean {
  return a.some((one) => b.some((other) => sameKey(one.key, other.key)))
}

function candidateOf(tellings: readonly Telling[]): Candidate | null {
  const ordered = tellings.toSorted((a, b) => b.score - a.score)
  const [best] = ordered
  if (best === undefined) return null
  const targets = named(claims(ordered, (telling) => telling.roles.targets))
  const selling = claims(ordered, (telling) => telling.roles.sellers)
  const acquirers = withoutHeavier(
    claims(ordered, (telling) => telling.roles.acquirers),
    selling,
  )
  if (targets.length + acquirers.length === 0) return null
  const straight = straightened(acquirers, targets)
  return {
    best,
    tellings: ordered,
    acquirers: leading(straight.acquirers),
    targets: leading(straight.targets),
    sellers: leading(selling).filter(
      ({ party, telling }) =>
        !overlap(
          [party],
          [...acquirers, ...targets]
            .map((one) => one.party)
            .filter(({ key }) => !isApart(telling, party, key)),
        ),
    ),
    investors: claims(ordered, (telling) => telling.roles.investors),
    score: toldScore(ordered),
  }
}

/** How surely tellings, the strongest first, tell a deal together; 0 for none. */
export function toldScore(ordered: readonly Telling[]): number {
  const [best, ...others] = ordered
  if (best === undefined) return 0
  const extra = others.reduce(
    (sum, telling, at) =>
      sum + telling.score * (isDoubled(telling, ordered.slice(0, at + 1)) ? DOUBLED : 1),
    0,
  )
  return best.score + Math.min(1, extra * 0.3) + headlineBonus(ordered)
}

// What lexicon and model both make of a sentence is told once, if more surely.
const DOUBLED = 0.5

function isDoubled(telling: Telling, stronger: readonly Telling[]): boolean {
  return stronger.some(
    ({ reading, by }) => reading === telling.reading && [by, telling.by].includes('model'),
  )
}

// "Norvik is to sell its unit Norvik Pumps to Halden": told as two sides of one deal, like names are not one company.
function isApart({ roles }: Telling, seller: Party, key: string): boolean {
  return (
    seller.key !== key && isComplete({ roles }) && roles.targets.some((party) => party.key === key)
  )
}

function claims(
  tellings: readonly Telling[],
  role: (telling: Telling) => readonly Party[],
): Claim[] {
  const found: Claim[] = []
  for (const telling of tellings) {
    for (const party of role(telling)) {
      const at = found.findIndex((claim) => sameKey(claim.party.key, party.key))
      const known = found[at]
      const judged = telling.by === 'model'
      if (known === undefined) found.push({ party, telling, weight: telling.score, judged })
      else
        found[at] = {
          ...known,
          weight: known.weight + telling.score,
          judged: known.judged === true && judged,
        }
    }
  }
  return found
}

function named(list: readonly Claim[]): readonly Claim[] {
  const names = list.filter(({ party }) => !isDescribed(party))
  const described = list.filter(({ party, judged }) => isDescribed(party) && judged !== true)
  // "sells its vegetable seeds business": the lexicon's unit stands against a name that is only judged to be meant.
  const isUnit = described.length > 0 && names.every(({ judged }) => judged === true)
  if (names.length > 0 && !isUnit) return names
  const longest = Math.max(0, ...described.map(({ party }) => party.text.length))
  return list.filter(({ party }) => isDescribed(party) && party.text.length === longest)
}

// "Norvik sells … it had held its stake since 2010": who more surely sells does not buy.
function withoutHeavier(some: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  return some.filter(
    ({ party, weight }) =>
      !others.some((other) => sameKey(other.party.key, party.key) && other.weight > weight),
  )
}

// A name on both sides belongs to the side that more tellings put it on.
function straightened(acquirers: readonly Claim[], targets: readonly Claim[]) {
  const lighter = (claim: Claim, others: readonly Claim[], tie: boolean) =>
    others.some(
      (other) =>
        sameKey(other.party.key, claim.party.key) &&
        (other.weight > claim.weight || (tie && other.weight === claim.weight)),
    )
  return {
    acquirers: acquirers.filter((claim) => !lighter(claim, targets, false)),
    targets: targets.filter((claim) => !lighter(claim, acquirers, true)),
  }
}

// Names that only a weak telling adds to a strong one are more often wrong than right.
function leading(list: readonly Claim[]): Claim[] {
  const top = Math.max(0, ...list.map((claim) => claim.weight))
  return list.filter((claim) => claim.weight >= top * 0.5).slice(0, MAX_PARTIES)
}

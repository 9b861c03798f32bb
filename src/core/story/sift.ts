import { FIRM_WORDS } from '../company/firm-words.data.ts'
import type { DealType } from '../deal.ts'
import type { Rates } from '../rates/rates.ts'
import { type Account, namesOf, type Subject } from './account.ts'
import { type Name, tells } from './likeness.ts'
import type { Names } from './names.ts'
import { samePrice, sameStakes } from './term-points.ts'
import { daysBetween } from './time-points.ts'

/** Reports of so few days are news of one event. */
const SAME_NEWS = 10

/** Who buys the whole of it. */
const WHOLE: ReadonlySet<DealType> = new Set(['acquisition', 'majority_stake', 'buyout', 'merger'])

/** What accounts are held against. */
interface Sieve {
  readonly accounts: readonly Account[]
  readonly names: Names
  readonly rates: Rates
}

/**
 * The accounts without what only one of them says and what the others, or its own headline, show to be misread: one slip
 * would else be a veto against all reports of the deal. What is struck counts as not told.
 */
export function sifted(
  accounts: readonly Account[],
  names: Names,
  rates: Rates,
): readonly Account[] {
  const sieve = { accounts, names, rates }
  return accounts.map((account) => ({
    ...account,
    ...(isCalledMerger(account, sieve) ? { type: 'merger' as const } : {}),
    ...buyersInstead(account, sieve),
    ...targetsInstead(account, sieve),
    ...(isTurned(account, sieve) ? turned(account) : {}),
    ...(isSellerTaken(account, sieve) ? sellerOnly(account) : {}),
    ...(isRefutedStake(account, sieve) ? { stakes: [] } : {}),
  }))
}

function sellerOnly({ targets, sellers }: Account): Pick<Account, 'targets' | 'sellers'> {
  return { targets: [], sellers: [...sellers, ...namesOf(targets)] }
}

/**
 * A buyer below the headline whom no other article knows is none: in a rumour ("says the Gazeta"), where others know of
 * another, or where the headline names the buyer of whom the others write, who takes his place.
 */
function buyersInstead(
  account: Account,
  { accounts, names }: Sieve,
): Pick<Account, 'buyers'> | null {
  const { buyers, headline, status } = account
  if (buyers.length === 0 || buyers.some((buyer) => mentions(headline, buyer))) return null
  const others = accounts.filter((other) => other.articleId !== account.articleId)
  if (others.some((other) => haveCommon(buyers, takersOf(other), names))) return null
  const told = new Set(others.flatMap((other) => headlinedTakers(account, other, names)))
  const isGuess = status === 'rumored' && others.some((other) => isOtherBid(account, other, names))
  return isGuess || told.size > 0 ? { buyers: [...told] } : null
}

function isOtherBid({ targets }: Account, other: Account, names: Names): boolean {
  return other.buyers.length > 0 && haveCommon(namesOf(targets), namesOf(other.targets), names)
}

/** The other's buyers of the same thing, or partners in a merger, whom the headline names. */
function headlinedTakers(
  { type, targets, headline }: Account,
  other: Account,
  names: Names,
): readonly Name[] {
  const isEven = type === 'merger' || other.type === 'merger'
  const sold = namesOf(targets)
  const takers = isEven ? takersOf(other) : other.buyers
  if (!haveCommon(sold, isEven ? takers : namesOf(other.targets), names)) return []
  return takers.filter((taker) => tells(headline, taker) && !haveCommon([taker], sold, names))
}

/**
 * A thing sold that no other article knows is a misreading where another article has the same buyer and what it calls sold
 * is in this headline, or in its own one and for the same price. One that the headline names is none, unless the article
 * itself tells for the same price that the other thing is bought.
 */
function targetsInstead(account: Account, sieve: Sieve): Pick<Account, 'targets'> | null {
  const { targets, headline, buyers, sellers } = account
  const { accounts, names } = sieve
  const sold = namesOf(targets)
  if (sold.length === 0) return null
  const others = accounts.filter(({ articleId }) => articleId !== account.articleId)
  const isKnown = (other: Account) => haveCommon(sold, partiesOf(other), names)
  if (others.some(isKnown)) return null
  const isNamed = sold.some((name) => mentions(headline, name))
  const told = others
    .flatMap((other) =>
      isNamed ? retoldTargets(account, other, sieve) : headlinedTargets(account, other, sieve),
    )
    .filter(({ name }) => !haveCommon([name], [...buyers, ...sellers], names))
  return told.length === 0 ? null : { targets: told }
}

/** What the article tells once more, as the other does: the same buyer and price, and what is sold by its name. */
function retoldTargets(
  account: Account,
  other: Account,
  { accounts, names, rates }: Sieve,
): readonly Subject[] {
  const isRetold = (own: Account, name: Name) =>
    own !== account &&
    own.articleId === account.articleId &&
    samePrice(account, own, rates) &&
    haveCommon(account.buyers, own.buyers, names) &&
    haveCommon([name], namesOf(own.targets), names)
  if (!haveCommon(account.buyers, other.buyers, names)) return []
  return other.targets.filter(({ name }) => accounts.some((own) => isRetold(own, name)))
}

function headlinedTargets(account: Account, other: Account, sieve: Sieve): readonly Subject[] {
  const { buyers, headline } = account
  const isBuyers =
    haveCommon(buyers, other.buyers, sieve.names) ||
    (buyers.length === 0 && other.buyers.some((buyer) => tells(headline, buyer)))
  if (!isBuyers) return []
  const isOnePrice =
    daysBetween(account, other) <= SAME_NEWS && samePrice(account, other, sieve.rates)
  return other.targets.filter(
    ({ name }) => tells(headline, name) || (isOnePrice && tells(other.headline, name)),
  )
}

/** Of two companies more articles say that the other one is the buyer. */
function isTurned({ articleId, buyers, targets }: Account, { accounts, names }: Sieve): boolean {
  const sold = namesOf(targets)
  if (buyers.length === 0 || sold.length === 0) return false
  const others = accounts.filter((other) => other.articleId !== articleId)
  const count = (takers: readonly Name[], given: readonly Name[]) =>
    new Set(
      others
        .filter(
          (other) =>
            haveCommon(takers, other.buyers, names) &&
            haveCommon(given, namesOf(other.targets), names),
        )
        .map((other) => other.articleId),
    ).size
  return count(sold, buyers) > count(buyers, sold) + 1
}

function turned({ buyers, targets }: Account): Pick<Account, 'buyers' | 'targets'> {
  return {
    buyers: namesOf(targets),
    targets: buyers.map((name) => ({ name, unit: null, isDescribed: false })),
  }
}

/** Some call a purchase what others call a merger of the same two: then none knows who is the buyer. */
function isCalledMerger({ type, buyers, targets }: Account, { accounts, names }: Sieve): boolean {
  const sold = namesOf(targets)
  if (!WHOLE.has(type) || buyers.length === 0 || sold.length === 0) return false
  return accounts.some(
    (other) =>
      other.type === 'merger' &&
      haveCommon(buyers, takersOf(other), names) &&
      haveCommon(sold, takersOf(other), names),
  )
}

function partiesOf(account: Account): readonly Name[] {
  return [...takersOf(account), ...account.sellers]
}

/** In a merger either may be called the buyer. */
function takersOf({ buyers, targets }: Account): readonly Name[] {
  return [...buyers, ...namesOf(targets)]
}

/** What is taken for the thing sold is who sells it: others of these days say so of the same buyer, and none else sells it. */
function isSellerTaken(account: Account, { accounts, names }: Sieve): boolean {
  const sold = namesOf(account.targets)
  if (sold.length !== 1) return false
  const others = accounts.filter(({ articleId }) => articleId !== account.articleId)
  if (others.some(({ targets }) => haveCommon(sold, namesOf(targets), names))) return false
  return others.some(
    (other) =>
      daysBetween(account, other) <= SAME_NEWS &&
      other.targets.length > 0 &&
      haveCommon(sold, other.sellers, names) &&
      haveCommon(account.buyers, other.buyers, names),
  )
}

/** A percentage that no other article tells, of a purchase that another calls one of the whole at the same price. */
function isRefutedStake(account: Account, { accounts, names, rates }: Sieve): boolean {
  if (account.stakes.length === 0 || account.price === null) return false
  const others = accounts.filter(({ articleId }) => articleId !== account.articleId)
  if (others.some((other) => sameStakes(account, other) === true)) return false
  return others.some(
    (other) =>
      WHOLE.has(other.type) &&
      other.stakes.length === 0 &&
      isSameNews(account, other, names) &&
      samePrice(account, other, rates),
  )
}

function isSameNews(a: Account, b: Account, names: Names): boolean {
  return daysBetween(a, b) <= SAME_NEWS && haveCommon(namesOf(a.targets), namesOf(b.targets), names)
}

function haveCommon(a: readonly Name[], b: readonly Name[], names: Names): boolean {
  return a.some((one) =>
    b.some((other) => one === other || names.likeness(one, other) !== 'unlike'),
  )
}

/** Whether the headline may name the company: a short word of its name will do. */
function mentions(headline: string, { words }: Name): boolean {
  const own = words.filter(
    (word) => !FIRM_WORDS.has(word) && (word.length > 2 || words.length === 1),
  )
  return own.some((word) => headline.includes(` ${word} `))
}

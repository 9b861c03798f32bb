import type { DealStatus, DealType, Payment } from '../../deal.ts'
import type { Reaction } from '../../deal-context.ts'
import type { FeedNotice } from '../../polling/notice.ts'
import type { PartyRole } from '../../query/subject.ts'

type Text<Names extends string> = Readonly<Record<Names, string>>
type Count<Names extends string> = Readonly<Record<Names, number>>
/** Whether something is known, as ICU's `select` takes it. */
export type Known = 'yes' | 'no'
type Has<Names extends string> = Readonly<Record<Names, Known>>

/**
 * What a headline is made of: who takes part, as lists in a sentence that are empty where there is none (`everyone`:
 * buyers and targets together), and its terms. `round` is named in the reader's language. `sound` is how the stake's
 * figure begins when it is read out: with a vowel (8, 11, 80), with "zero", or otherwise; Italian articles depend on it.
 */
export type HeadlineWords = Text<'buyers' | 'targets' | 'sellers' | 'everyone'> &
  Count<'buyerCount' | 'targetCount' | 'sellerCount' | 'everyoneCount'> &
  Text<'stake' | 'price' | 'round'> &
  Has<'hasStake' | 'hasPrice' | 'hasRound'> & {
    readonly sound: 'vowel' | 'zero' | 'other'
    readonly status: DealStatus
  }

/** A figure in a scale's unit ("14.3"), in a thousandth of it ("14,300"), and as a number, for the plural. */
type ScaledWords = Text<'sum' | 'smaller'> & Count<'count'>

type Label =
  | 'status'
  | 'type'
  | 'buyers'
  | 'investors'
  | 'targets'
  | 'sellers'
  | 'price'
  | 'stake'
  | 'valuation'
  | 'round'
  | 'announced'
  | 'people'
  | 'evidence'
  | 'sources'
  | 'timeline'
  | 'changes'
  | 'payment'
  | 'expectedClose'
  | 'closed'
  | 'advisers'
  | 'regulators'
  | 'revenue'
  | 'headcount'
  | 'reactions'
  | 'warning'
  | 'before'
  | 'evidenceBefore'
  | 'party'
  | 'company'
  | 'currency'
  | 'confidence'
  | 'text'
  | 'lang'
  | 'source'
  | 'feed'
  | 'time'
  | 'aliases'
  | 'tickers'
  | 'owners'
  | 'children'
  | 'watched'
  | 'valuations'
  | 'stakes'
  | 'since'
  | 'reason'
  | 'address'

type Plain =
  | `type.${DealType}`
  | `status.${DealStatus}`
  | `prefix.${DealStatus}`
  | 'prefix.rejected'
  | 'status.rejected'
  | 'label.corrected'
  | `payment.${Payment}`
  | `label.${Label}`
  | `role.${PartyRole}`
  | `as.${Exclude<PartyRole, 'mentioned'>}`
  | `feed.advice.${FeedNotice['kind']}`
  | `memory.unsure.${'rumored' | 'cancelled' | 'blocked'}`
  | 'deals.none'
  | 'sources.differ'
  | 'digest.why'
  | 'seen.unknown'
  | 'seen.notFound'
  | 'seen.found'
  | 'company.notWatched'
  | 'company.noDeals'
  | 'company.someone'

type Headlines = Readonly<
  Record<
    | 'headline.acquisition'
    | 'headline.asset_purchase'
    | 'headline.buyout'
    | 'headline.majority_stake'
    | 'headline.minority_stake'
    | 'headline.merger'
    | 'headline.funding_round'
    | 'headline.joint_venture'
    | 'headline.spac'
    | 'headline.ipo'
    | 'headline.sold'
    | 'headline.taken',
    HeadlineWords
  >
>

interface Figures {
  /** A sum below a million. */
  readonly 'money.plain': Text<'sum' | 'currency'>
  /** `scaled` is one of the scales below; `elides`: the currency's name begins with a vowel. */
  readonly 'money.scaled': Text<'scaled' | 'currency'> & Has<'elides'>
  readonly 'scale.million': ScaledWords
  readonly 'scale.billion': ScaledWords
  readonly 'scale.trillion': ScaledWords
  readonly 'money.about': Text<'sum'>
  readonly 'money.at_least': Text<'sum'>
  readonly 'money.at_most': Text<'sum'>
  readonly 'currency.USD': Count<'count'>
  readonly 'currency.EUR': Count<'count'>
  readonly 'currency.GBP': Count<'count'>
  readonly 'currency.CHF': Count<'count'>
  readonly 'currency.JPY': Count<'count'>
  /** Every other currency: its ISO code, and its name in the plural, also with a small initial. */
  readonly 'currency.other': Text<'code' | 'name' | 'lowerName'>
  readonly 'date.day': Text<'month' | 'year'> & Count<'day'>
  readonly 'date.month': Text<'month' | 'year'>
  readonly 'date.quarter': Text<'year'> & Count<'number'>
  readonly 'date.half': Text<'year'> & Count<'number'>
}

interface Facts {
  /** A text behind what it is: "People: …". */
  readonly 'line.labelled': Text<'label' | 'text'>
  /** Behind a headline. */
  readonly 'headline.price': Text<'price'>
  readonly 'headline.valuation': Text<'valuation'>
  /** A round that goes by a letter ("B", "C2"), one before it, or one of those with a name. */
  readonly 'round.name': Text<'letter'> & {
    readonly kind: 'series' | 'seed' | 'pre_seed' | 'bridge' | 'angel'
  }
  /** `moves` are the role and the two below, as far as they are known. */
  readonly 'person.told': Text<'name' | 'moves'>
  readonly 'person.from': Text<'from'>
  readonly 'person.to': Text<'to'>
  readonly 'stake.held': Text<'before' | 'after'> & Has<'hasBefore' | 'hasAfter'>
  readonly 'reaction.told': Text<'company'> & { readonly move: Reaction['move'] }
  readonly 'warning.price_stake_valuation': Text<'price' | 'stake' | 'valuation' | 'implied'>
  readonly 'warning.price_per_share': Text<'price' | 'perShare' | 'shares' | 'implied'>
  readonly 'warning.price_above_valuation': Text<'price' | 'valuation'>
  readonly 'warning.implausible_price': Text<'price'>
  /** `shares` is a list of the three below. */
  readonly 'warning.stakes': Text<'shares'>
  readonly 'warning.stakes.before': Text<'share'>
  readonly 'warning.stakes.bought': Text<'share'>
  readonly 'warning.stakes.after': Text<'share'>
  readonly 'sources.count': Count<'count'>
  /** How many articles there are, and how many of their sources write for themselves. */
  readonly 'sources.coverage': Count<'articles' | 'independent'>
  readonly 'sources.more': Count<'count'>
  readonly 'change.first': Text<'to'>
  readonly 'digest.title': Count<'count'>
  readonly 'digest.more': Count<'count'>
  readonly 'alert.continued': Text<'id'>
}

interface Memories {
  /** A phrase of time; the month is one of a year, or a whole year. */
  readonly 'memory.when': Text<'month'> & Has<'hasMonth'>
  readonly 'memory.valuation': Text<'was' | 'when'> & { readonly move: 'up' | 'down' | 'same' }
  readonly 'memory.converted': Text<'sum' | 'day'>
  readonly 'memory.about': Text<'change'>
  readonly 'memory.attempt.cancelled': Text<'when' | 'what'>
  readonly 'memory.attempt.blocked': Text<'when' | 'what'>
  readonly 'memory.withBuyers': Text<'buyers'> & Has<'hasBuyers'>
  readonly 'memory.heldTotal': Text<'buyer' | 'share' | 'when'>
  readonly 'memory.heldPart': Text<'buyer' | 'share' | 'when'>
  readonly 'memory.toldOtherwise': Text<'share'>
  readonly 'memory.ledBy': Text<'buyers'>
  readonly 'memory.series.purchases': SeriesWords
  readonly 'memory.series.rounds': SeriesWords
  readonly 'memory.andMore': Text<'names'> & Count<'count'>
  readonly 'memory.seller': Text<'seller' | 'sold' | 'when'>
}

/** `isSure`: the deal itself is more than a rumour. `hasMonth`: the month is one of a year, not a whole year. */
type SeriesWords = Text<'buyer' | 'month' | 'others'> & Count<'place'> & Has<'isSure' | 'hasMonth'>

interface Reasons {
  readonly 'seen.quote': Text<'words'>
  readonly 'seen.asked': Text<'what'>
  readonly 'seen.excluded': Text<'what'>
  /** The names that were asked for stand somewhere else. */
  readonly 'seen.elsewhere': Text<'names'>
  readonly 'seen.atRateOf': Text<'sum' | 'day'>
  readonly 'seen.noRate': Text<'currency'>
  readonly 'seen.near': Text<'words'>
  readonly 'seen.inTitle': Text<'words'>
  readonly 'seen.inText': Text<'words'>
  readonly 'seen.more': Count<'count'>
  readonly 'bound.atLeast': Text<'bound'>
  readonly 'bound.moreThan': Text<'bound'>
  readonly 'bound.atMost': Text<'bound'>
  readonly 'bound.lessThan': Text<'bound'>
}

interface Companies {
  /** After a purchase a buyer holds so much. */
  readonly 'company.total': Text<'share'>
  readonly 'company.more': Count<'count'>
  readonly 'company.dealCount': Count<'count'>
  readonly 'company.page': Count<'page' | 'pages'>
  readonly 'company.number': Text<'number'>
}

type FeedTitles = Readonly<Record<`feed.title.${FeedNotice['kind']}`, Text<'feed'>>>

/** Everything that cards say, each with what it is told; null for what is told nothing. */
export type CardArguments = Readonly<Record<Plain, null>> &
  Headlines &
  Figures &
  Facts &
  Memories &
  Reasons &
  Companies &
  FeedTitles

/** What cards say in one language, as ICU messages. */
export type CardMessages = Readonly<Record<keyof CardArguments, string>>

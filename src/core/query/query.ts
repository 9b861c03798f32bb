import type { DealType } from '../deal.ts'
import type { QueryFault } from './faults.data.ts'
import type { QueryStatus } from './query-status.ts'

/**
 * The query language: one grammar for watch rules, `/deals`, the command line and the API.
 *
 *   query     = and { "or" and }
 *   and       = unary { ["and"] unary }
 *   unary     = ("-" | "not") unary | "(" query ")" | condition
 *   condition = word | "quoted phrase" | field ":" [">" | ">=" | "<" | "<="] value { "," value }
 *
 * Words and phrases are looked for in the article's title and text, as whole words without regard to case,
 * accents or punctuation; a word that is not quoted is also found inflected, and at the end of a German compound. Several
 * values of a field mean "one of them". A range is written `1bn..5bn`; a sum without a currency is in US dollars. What
 * phones and Germans type (smart quotation marks, "oder", "1,5 Mrd") is understood too: docs/queries.md has it all.
 */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | Condition

/** Which side of the deal a name stands on; `party` is any of them, `company` also one that is only mentioned. */
export type NameRole = 'acquirer' | 'target' | 'seller' | 'investor' | 'party' | 'company'

/** Bounds of a number; a missing bound is open. Money in full units, stakes in percent, confidence 0 to 1. */
export interface Range {
  readonly min?: number
  readonly max?: number
  readonly minExclusive?: true
  readonly maxExclusive?: true
}

export type Condition =
  | TextCondition
  | NameCondition
  | { readonly kind: 'type'; readonly type: DealType }
  | { readonly kind: 'status'; readonly status: QueryStatus }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'lang'; readonly code: string }
  | { readonly kind: 'source'; readonly words: string }
  | FeedCondition
  | MoneyCondition
  | {
      readonly kind: 'number'
      readonly field: 'stake' | 'sources' | 'confidence'
      readonly range: Range
    }
  | { readonly kind: 'time'; readonly edge: 'since' | 'before'; readonly point: TimePoint }

/** Words next to each other; a single word that is not quoted also stands for its inflected forms and compounds. */
export interface TextCondition {
  readonly kind: 'text'
  readonly words: string
  /** What else it holds for, as `queryStems` gives it; none for a phrase. */
  readonly stems: readonly string[]
}

/** A name as typed; before `resolveNames` nothing is known of the company. */
export interface NameCondition {
  readonly kind: 'name'
  readonly role: NameRole
  readonly name: string
  readonly words: string
  /** The company it stands for; null: the registry knows none, and only the words count. */
  readonly companyId: number | null
}

/** Some of the feeds; before `resolveNames` none of them is known. */
export interface FeedCondition {
  readonly kind: 'feed'
  /** Words of the feed's name, title or address. */
  readonly words: string
  /** The feed's number, when that was typed. */
  readonly id: number | null
  readonly feedIds: readonly number[]
  /** Any other feed is meant: what these have not brought alone. Nobody types it; a team sees by it what it may. */
  readonly others?: true
}

/** A sum within bounds, which are in `currency` (ISO 4217); sums in other currencies are compared at reference rates. */
export interface MoneyCondition {
  readonly kind: 'money'
  readonly field: 'price' | 'valuation'
  readonly range: Range
  readonly currency: string
}

/**
 * A point in time as typed: a span before now, midnight UTC so many days before today, or midnight UTC of a date in
 * milliseconds since 1970. `instantOf` gives the moment.
 */
export type TimePoint =
  | { readonly kind: 'ago'; readonly ms: number }
  | { readonly kind: 'day'; readonly back: number }
  | { readonly kind: 'at'; readonly ms: number }

/** Why a query was refused. `column` counts characters from 1. */
export interface QueryError {
  readonly column: number
  /** What is wrong and what was expected, in English, without a full stop. */
  readonly message: string
  /** The same in each language of the answers. */
  readonly texts: QueryFault
}

import type { ParsedFeed } from '../../ports.ts'

/** A feed as a parser gives it: strings as published, nothing decided. */
export interface RawFeed {
  readonly format: ParsedFeed['format']
  readonly title: string
  readonly lang: string | null
  /** The address of the site, as written. */
  readonly link: string | null
  readonly base: string | null
  readonly hints: RawHints
  readonly items: readonly RawItem[]
}

/** What a feed says to whoever polls it, as written. */
export interface RawHints {
  readonly ttl: string | null
  readonly skipHours: readonly string[]
  readonly skipDays: readonly string[]
  readonly updatePeriod: string | null
  readonly updateFrequency: string | null
  readonly hubs: readonly string[]
  readonly self: string | null
  readonly newFeedUrl: string | null
}

/** Of a feed that says nothing. */
export const NO_HINTS: RawHints = {
  ttl: null,
  skipHours: [],
  skipDays: [],
  updatePeriod: null,
  updateFrequency: null,
  hubs: [],
  self: null,
  newFeedUrl: null,
}

/** One body of an item: HTML or plain text. */
export interface RawBody {
  readonly value: string
  readonly isPlain: boolean
}

/** One item as a parser gives it. The lists are in order of preference. */
export interface RawItem {
  readonly guid: string | null
  readonly titles: readonly string[]
  readonly links: readonly string[]
  /** Where the links lead on to, when the item says so itself. */
  readonly targets: readonly string[]
  readonly dates: readonly string[]
  readonly authors: readonly string[]
  readonly bodies: readonly RawBody[]
  readonly lang: string | null
  readonly base: string | null
}

import type { Rates } from '../core/rates/rates.ts'
import type { Result } from '../core/result.ts'
import type { FeedError } from './feed.ts'

/** Where reference rates are published. */
export interface RatesSource {
  /** The document at the address as text. */
  ratesDocument(address: string, signal: AbortSignal): Promise<Result<string, FeedError>>
}

/** The rates to compare sums by. */
export interface RatesReader {
  /** The last that were kept, or those that come with the program. */
  rates(): Promise<Rates>
}

/** Where the last good rates are kept. */
export interface RatesStore extends RatesReader {
  /** Takes the right to ask for rates, unless somebody had it within `spanMs` before `now`. */
  claimRates(now: number, spanMs: number): Promise<boolean>
  keepRates(rates: Rates): Promise<void>
}

import type { Rates } from '../core/rates/rates.ts'
import { readEcbRates } from '../core/rates/read-ecb.ts'
import { err, type Result } from '../core/result.ts'
import type { Logger } from '../log.ts'
import type { Clock, RatesSource, RatesStore } from '../ports.ts'

/** The ECB publishes once a working day. */
const SPAN_MS = 86_400_000

export interface RefreshOptions {
  readonly store: RatesStore
  readonly source: RatesSource
  /** Where the rates are published; null: nowhere, those that are kept or come with the program are used. */
  readonly ratesUrl: string | null
  readonly clock: Clock
  readonly log: Logger
}

/** Asks for the reference rates unless somebody has within a day, and keeps them if they are good. */
export async function refreshRates(options: RefreshOptions, signal: AbortSignal): Promise<void> {
  const { store, ratesUrl, clock, log } = options
  if (ratesUrl === null || !(await store.claimRates(clock.now(), SPAN_MS))) return
  const known = await store.rates()
  const read = await fetchRates(ratesUrl, { ...options, known }, signal)
  if (signal.aborted) return
  if (read.ok) {
    await store.keepRates(read.value)
    log.info({ fixedOn: read.value.on }, 'reference rates renewed')
  } else {
    log.warn({ fixedOn: known.on, reason: read.error }, 'reference rates not renewed, the old stay')
  }
}

async function fetchRates(
  url: string,
  { source, clock, known }: RefreshOptions & { readonly known: Rates },
  signal: AbortSignal,
): Promise<Result<Rates, string>> {
  const document = await source.ratesDocument(url, signal)
  if (!document.ok) return err(document.error.message)
  return readEcbRates(document.value, { known, now: clock.now() })
}

import type { DealStatus, DealType } from '../deal.ts'
import type { Money } from '../money/money.ts'

/** What an editor can set right about a deal; `deal` is whether it is one. */
export const CORRECTABLE = [
  'deal',
  'price',
  'stake',
  'valuation',
  'type',
  'status',
  'buyers',
  'targets',
] as const

export type Correctable = (typeof CORRECTABLE)[number]

/**
 * What an editor says of one field, against all that articles say: null where there is no such value. `buyers` are
 * the investors of a funding round. A stake is in percentage points.
 */
export type SetRight =
  | { readonly field: 'deal'; readonly value: null }
  | { readonly field: 'price' | 'valuation'; readonly value: Money | null }
  | { readonly field: 'stake'; readonly value: number | null }
  | { readonly field: 'type'; readonly value: DealType }
  | { readonly field: 'status'; readonly value: DealStatus }
  | { readonly field: 'buyers' | 'targets'; readonly value: readonly string[] }

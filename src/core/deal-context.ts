import type { Evidence, Fact } from './fact.ts'
import type { Money } from './money/money.ts'

/** What a customer or partner of the target does because of the deal. */
export interface Reaction {
  /** Name as written in the text. */
  readonly company: string
  readonly move: 'stays' | 'leaves'
}

/** What an article tells about a deal's target beside the deal itself. */
export interface DealContext<E extends Evidence = Evidence> {
  /** The target's sales of a year, as stated. */
  readonly revenue: Fact<Money, E> | null
  /** How many people work for the target. */
  readonly headcount: Fact<number, E> | null
  readonly reactions: readonly Fact<Reaction, E>[]
}

/** Nothing is told beside the deal. */
export const NO_CONTEXT: DealContext<never> = { revenue: null, headcount: null, reactions: [] }

export const CHART_KINDS = ['time', 'company', 'type'] as const

/** What the bars of a chart stand for: months, buyers, or types of deals. */
export type ChartKind = (typeof CHART_KINDS)[number]

/** One bar. `value` in full US dollars. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** The value in short, as a reader of the chart's language writes it, without its currency; empty for nothing. */
  readonly shown: string
  /** How many deals it is the sum of. */
  readonly deals: number
}

/** A chart before it is drawn: bars, what they are called, and the same in words for those who cannot see it. */
export interface Chart {
  readonly kind: ChartKind
  readonly title: string
  readonly bars: readonly Bar[]
  /** What is left out or has been assumed. */
  readonly note: string
  readonly alt: string
}

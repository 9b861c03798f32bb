import type { CardImage } from '../core/card/card.ts'
import type { Chart } from '../core/chart/chart.ts'

/** Draws charts as PNG pictures that can be read on light and on dark ground. */
export interface ChartDrawer {
  /** The picture as a card shows it; null when it cannot be drawn, which has been logged. */
  draw(chart: Chart): Promise<CardImage | null>
}

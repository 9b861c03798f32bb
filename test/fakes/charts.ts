import type { ChartDrawer } from '../../src/ports.ts'

/** Nothing can be drawn: for tests that want no picture. */
export const NO_CHARTS: ChartDrawer = { draw: () => Promise.resolve(null) }

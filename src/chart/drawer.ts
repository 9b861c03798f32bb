import type { CardImage } from '../core/card/card.ts'
import type { Chart } from '../core/chart/chart.ts'
import type { ChartDrawer } from '../ports.ts'
import { createWorkerPool } from '../worker-pool.ts'

const DEADLINE_MS = 10_000
const MEMORY_MB = 256

/**
 * Draws each chart in a thread of its own that ends with it: a picture is wanted seldom, and the library that draws it
 * takes more memory than the rest of the bot. `report` is told why one could not be drawn.
 */
export function createChartDrawer(report: (reason: string) => void): ChartDrawer {
  return {
    async draw(chart) {
      await using pool = createWorkerPool<Chart, Uint8Array>({
        script: new URL('./chart-worker.ts', import.meta.url),
        size: 1,
        deadlineMs: DEADLINE_MS,
        memoryMb: MEMORY_MB,
      })
      const outcome = await pool.run(chart)
      if (outcome.kind === 'done') return pictureOf(chart, outcome.reply)
      report(outcome.kind === 'timeout' ? 'it took too long' : outcome.reason)
      return null
    },
  }
}

function pictureOf({ kind, alt }: Chart, png: Uint8Array): CardImage {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  return { kind: 'image', name: `deals-by-${kind}.png`, png: bytes.toString('base64'), alt }
}

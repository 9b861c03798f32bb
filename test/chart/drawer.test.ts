import { expect, test } from 'vitest'
import { createChartDrawer } from '../../src/chart/drawer.ts'
import type { CardImage } from '../../src/core/card/card.ts'
import type { Chart, ChartKind } from '../../src/core/chart/chart.ts'

function chartOf(kind: ChartKind, labels: readonly string[]): Chart {
  const bars = labels.map((label, at) => ({
    label,
    value: at * 1e9,
    shown: `${at} Mrd.`,
    deals: 1,
  }))
  return { kind, title: 'Werte', bars, note: 'Kurse vom 2. Januar', alt: 'Werte' }
}

/** Width and height of a PNG picture, from its header (PNG specification, 11.2.2). */
function sizeOf(picture: CardImage | null): readonly [number, number] {
  if (picture === null) throw new Error('no picture')
  const png = Buffer.from(picture.png, 'base64')
  const view = new DataView(png.buffer, png.byteOffset)
  expect(view.getUint32(0)).toBe(0x89504e47)
  return [view.getUint32(16), view.getUint32(20)]
}

test('a chart becomes a PNG picture, as high as its rows need', async () => {
  const reasons: string[] = []
  const drawer = createChartDrawer((reason) => reasons.push(reason))
  const [time, few, many] = await Promise.all([
    drawer.draw(chartOf('time', ['Jan', 'Feb'])),
    drawer.draw(chartOf('type', ['Fusion', 'Übernahme'])),
    drawer.draw(chartOf('company', ['A', 'B', 'C', 'D', 'E', 'F'])),
  ])
  expect(sizeOf(time)).toEqual([1440, 800])
  expect(sizeOf(many)[1]).toBeGreaterThan(sizeOf(few)[1])
  expect(reasons).toEqual([])
})

test('names of any kind do no harm', async () => {
  const reasons: string[] = []
  const drawer = createChartDrawer((reason) => reasons.push(reason))
  const odd = ['</svg><script>', '&amp;"', '\uD800', '株式会社', '{value}', 'x'.repeat(10_000), '']
  expect(sizeOf(await drawer.draw(chartOf('company', odd)))[0]).toBe(1440)
  expect(reasons).toEqual([])
})

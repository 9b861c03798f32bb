/** The thread in which charts are drawn: one chart in, one picture out. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Chart } from '../core/chart/chart.ts'
import { chartSvg, WIDTH } from './svg.ts'

/** Sharp on screens with two pixels for one. */
const SCALE = 2

const port = parentPort
if (port === null) throw new Error('chart-worker.ts runs only as a worker thread')

const [wasm, ...fonts] = await Promise.all([
  read(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')),
  read(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  read(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
])
await initWasm(wasm)

function read(url: string): Promise<Buffer> {
  return readFile(fileURLToPath(url))
}

function draw(chart: Chart): Uint8Array {
  const picture = new Resvg(chartSvg(chart), {
    fitTo: { mode: 'width', value: WIDTH * SCALE },
    font: { fontBuffers: fonts, defaultFontFamily: 'DejaVu Sans', loadSystemFonts: false },
  })
  return picture.render().asPng()
}

port.on('message', (chart: Chart) => port.postMessage(draw(chart), []))
port.postMessage('ready', [])

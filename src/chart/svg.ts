import { BarChart, type BarSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  TitleComponent,
  type TitleComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { cutText } from '../core/card/cut.ts'
import type { Bar, Chart } from '../core/chart/chart.ts'

type Option = ComposeOption<BarSeriesOption | GridComponentOption | TitleComponentOption>

/** Chats show pictures about so wide; drawn at twice the size they are sharp on any screen. */
export const WIDTH = 720
const HEAD = 84
const ROW = 34
const COLUMNS_HEIGHT = 400

const FONT = 'DejaVu Sans'
/** Opaque, so that the text has its own ground in light and in dark clients. */
const GROUND = '#1f2533'
const TEXT = '#eef1f6'
const FAINT = '#aab3c5'
const BAR = '#5b9dff'

/** A label as long as this leaves room for its bar. */
const LABEL_LENGTH = 24

use([BarChart, GridComponent, TitleComponent, SVGRenderer])

/** The chart as SVG: months as columns from left to right, companies and types as rows, the largest on top. */
export function chartSvg(chart: Chart): string {
  const upright = chart.kind === 'time'
  const height = upright ? COLUMNS_HEIGHT : HEAD + ROW * chart.bars.length + 24
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    drawing.setOption(upright ? columns(chart) : rows(chart))
    return drawing.renderToSVGString()
  } finally {
    drawing.dispose()
  }
}

function columns(chart: Chart): Option {
  return {
    ...frame(chart),
    grid: { left: 24, right: 24, top: HEAD + 32, bottom: 44 },
    xAxis: {
      type: 'category',
      data: chart.bars.map(({ label }) => label),
      axisLabel: { color: FAINT, fontFamily: FONT, fontSize: 12, interval: 0, rotate: 0 },
      axisLine: { lineStyle: { color: FAINT } },
      axisTick: { show: false },
    },
    yAxis: { type: 'value', show: false },
    series: [series(chart.bars, 'top', 10)],
  }
}

function rows(chart: Chart): Option {
  return {
    ...frame(chart),
    grid: { left: 190, right: 120, top: HEAD, bottom: 16 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.bars.map(({ label }) => cutText(label, LABEL_LENGTH)),
      axisLabel: { color: TEXT, fontFamily: FONT, fontSize: 13 },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    xAxis: { type: 'value', show: false },
    series: [series(chart.bars, 'right', 12)],
  }
}

function frame({ title, note }: Chart): Option {
  return {
    animation: false,
    backgroundColor: GROUND,
    textStyle: { fontFamily: FONT },
    title: {
      text: title,
      subtext: note,
      left: 24,
      top: 18,
      textStyle: { color: TEXT, fontSize: 18, fontFamily: FONT },
      subtextStyle: { color: FAINT, fontSize: 11, fontFamily: FONT },
    },
  }
}

function series(
  bars: readonly Bar[],
  position: 'top' | 'right',
  fontSize: number,
): BarSeriesOption {
  return {
    type: 'bar',
    barMaxWidth: 40,
    itemStyle: { color: BAR, borderRadius: 3 },
    data: bars.map(({ value, shown, deals }) => ({
      value,
      label: {
        show: value > 0,
        position,
        color: TEXT,
        fontSize,
        fontFamily: FONT,
        formatter: `${shown}${position === 'top' ? '\n' : ' '}(${deals})`,
      },
    })),
  }
}

import { formatDate } from '../card/format.ts'
import { inLocale, type Locale } from '../card/locale.ts'
import { say } from '../card/say.ts'
import { convert, type Rates } from '../rates/rates.ts'
import type { Story } from '../story/story.ts'
import type { Bar, Chart, ChartKind } from './chart.ts'
import { CHART_TEXTS } from './chart-texts.data.ts'
import { monthsOf } from './months.ts'

/** More bars than these cannot be told apart in a chat. */
const MOST_BARS = 12

const CURRENCY = 'USD'

export interface ChartOptions {
  readonly kind: ChartKind
  readonly locale: Locale
  readonly rates: Rates
  /** There are more deals than these, which are the newest. */
  readonly more?: boolean
}

/** A deal's price in full US dollars, with what the bars may group it by. */
interface Priced {
  readonly story: Story
  readonly value: number
}

interface Group {
  readonly label: string
  readonly deals: readonly Priced[]
}

/**
 * The prices of these stories as bars: by month of the first report, by buyer, or by type of deal. Sums in other
 * currencies are converted at the rates. Deals without a price are left out, which the note says. Null when there is no
 * price to show.
 */
export function dealsChart(stories: readonly Story[], options: ChartOptions): Chart | null {
  const { kind, locale, rates } = options
  const priced = stories.flatMap((story) => {
    const value = valueOf(story, rates)
    return value === null ? [] : [{ story, value }]
  })
  if (priced.length === 0) return null
  const texts = inLocale(CHART_TEXTS, locale)
  const bars = groups(priced, options).map((group) => barOf(group, locale))
  const title = texts.titles[kind]
  const note = texts.note({
    shown: priced.length,
    without: stories.length - priced.length,
    day: formatDate(rates.on, locale),
    newest: options.more === true ? stories.length : null,
  })
  const said = bars
    .map((bar) => `${bar.label}: ${bar.value === 0 ? '–' : `${bar.shown} (${bar.deals})`}`)
    .join('; ')
  return { kind, title, bars, note, alt: `${title}. ${said}. ${note}` }
}

function valueOf({ deal }: Story, rates: Rates): number | null {
  if (deal.price === null) return null
  const { amount, currency } = deal.price.value
  return convert(amount, currency, CURRENCY, rates)
}

function groups(priced: readonly Priced[], { kind, locale }: ChartOptions): readonly Group[] {
  switch (kind) {
    case 'time':
      return monthsOf(
        priced.map((deal) => ({ deal, at: firstReport(deal.story) })),
        { locale, limit: MOST_BARS },
      )
    case 'company':
      return largest(priced, ({ deal }) => deal.acquirers[0]?.value ?? null)
    case 'type':
      return largest(priced, ({ deal }) => say(locale, `type.${deal.type.value}`))
  }
}

function firstReport({ reports }: Story): number {
  return Math.min(...reports.map(({ publishedAt }) => publishedAt))
}

function largest(
  priced: readonly Priced[],
  labelOf: (story: Story) => string | null,
): readonly Group[] {
  const named = priced.flatMap((deal) => {
    const label = labelOf(deal.story)
    return label === null ? [] : [{ label, deal }]
  })
  return [...Map.groupBy(named, ({ label }) => label)]
    .map(([label, members]) => ({ label, deals: members.map(({ deal }) => deal) }))
    .toSorted((a, b) => total(b.deals) - total(a.deals))
    .slice(0, MOST_BARS)
}

function total(deals: readonly Priced[]): number {
  return deals.reduce((sum, { value }) => sum + value, 0)
}

function barOf({ label, deals }: Group, locale: Locale): Bar {
  const value = total(deals)
  const style = { notation: 'compact', maximumSignificantDigits: 3 } as const
  const shown = new Intl.NumberFormat(locale, style).format(value)
  return { label, value, shown: value === 0 ? '' : shown, deals: deals.length }
}

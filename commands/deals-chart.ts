import type { Card } from '../src/core/card/card.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { CHART_KINDS, type ChartKind } from '../src/core/chart/chart.ts'
import { CHART_TEXTS } from '../src/core/chart/chart-texts.data.ts'
import { dealsChart } from '../src/core/chart/deals-chart.ts'
import type { Query } from '../src/core/query/query.ts'
import { nearestName } from '../src/core/text/nearest.ts'
import type { CommandContext, CommandReply, CommandRequest } from './command.ts'
import { findStories } from './find-stories.ts'
import { refusal } from './refusal.ts'

/** How many deals, the newest ones, one chart is made of. */
const DRAWN = 500

/** What a chart was asked of. */
interface Asked {
  readonly kind: string
  readonly query: string
}

/**
 * Whether a chart is wanted: by the option, or by the word "chart" before the query, as in `chart company
 * since:90d`. A deal in whose text the word stands is found by `"chart"`.
 */
export function askedChart(options: CommandRequest['options']): Asked | null {
  const query = options['query'] ?? ''
  const kind = options['chart']
  if (kind !== undefined) return { kind: kind.toLowerCase(), query }
  const [, word, rest = ''] =
    /^chart(?:\s+(time|company|type)(?=\s|$))?(?:\s+(.*))?$/is.exec(query) ?? []
  if (!/^chart(?:\s|$)/i.test(query)) return null
  return { kind: word?.toLowerCase() ?? 'time', query: rest.trim() }
}

/** A card with the picture of the deals that a query selects. */
export async function chartDeals(
  { locale }: CommandRequest,
  { store, charts, now }: CommandContext,
  { kind: typed, query }: { readonly kind: string; readonly query: Query },
): Promise<CommandReply> {
  const texts = inLocale(CHART_TEXTS, locale)
  const kind = CHART_KINDS.find((name) => name === typed)
  if (kind === undefined) return refusal(texts.unknown(typed, nearest(typed)))
  const rates = await store.rates()
  const page = { offset: 0, limit: DRAWN, order: 'latest' } as const
  const { stories, more, count } = await findStories(store, query, { now, rates }, page)
  const isMore = more || count > stories.length
  const chart = dealsChart(stories, { kind, locale, rates, more: isMore })
  if (chart === null) return refusal(texts.nothing)
  const picture = await charts.draw(chart)
  if (picture === null) return refusal(texts.failed, chart.alt)
  const card: Card = { title: chart.title, accent: 'neutral', sections: [picture] }
  return { card, shared: false }
}

function nearest(typed: string): ChartKind {
  return CHART_KINDS.find((kind) => kind === nearestName(typed, CHART_KINDS)) ?? 'time'
}

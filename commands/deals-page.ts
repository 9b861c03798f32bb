import { storiesCard } from '../src/core/card/deal-card.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { comparesAcross } from '../src/core/query/across-currencies.ts'
import type { Moment } from '../src/core/query/predicate.ts'
import type { Query } from '../src/core/query/query.ts'
import { ageInDays } from '../src/core/rates/rates.ts'
import type { CommandContext, CommandReply } from './command.ts'
import { controlsOf } from './deals-controls.ts'
import { findStories } from './find-stories.ts'
import { queryToken } from './query-token.ts'
import { RATES_TEXTS } from './rates-texts.data.ts'
import { TEXTS } from './texts.data.ts'
import type { DealsView } from './view-subject.ts'

/** How many stories one answer lists. */
const PAGE = 10

/** One page of the deals that a query selects, with the menus by which a reader goes on. */
export async function listDeals(
  view: DealsView,
  query: Query,
  { locale, store, now }: Pick<CommandContext, 'store' | 'now'> & { readonly locale: Locale },
): Promise<CommandReply> {
  const texts = inLocale(TEXTS, locale)
  const { text, page, order } = view
  const wanted = { offset: (page - 1) * PAGE, limit: PAGE, order }
  const moment = { now, rates: await store.rates() }
  const { stories, count, more } = await findStories(store, query, moment, wanted)
  const pages = Math.ceil(count / PAGE)
  const notes = [
    pages > 1 ? texts.dealsPage({ page, pages, deals: count, more }) : null,
    comparesAcross(
      query,
      stories.map(({ deal }) => deal),
    )
      ? comparedAt(moment, locale)
      : null,
  ].filter((note) => note !== null)
  const footer = notes.length > 0 ? notes.join(' · ') : null
  const card = storiesCard(texts.dealsTitle(text), stories, locale, footer)
  const token = await queryToken(text, store, now)
  const controls = controlsOf({ order, page, token }, { stories, pages }, locale)
  return { card: { ...card, sections: [...card.sections, ...controls] }, shared: false }
}

/** Which rates the sums were compared at. */
export function comparedAt({ now, rates }: Moment, locale: Locale): string {
  const texts = inLocale(RATES_TEXTS, locale)
  return texts.comparedAt(rates.on, texts.age(ageInDays(rates, now)))
}

import { cutText } from '../src/core/card/cut.ts'
import { storiesCard } from '../src/core/card/deal-card.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { comparesAcross } from '../src/core/query/across-currencies.ts'
import { namesIn } from '../src/core/query/conditions.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import type { Moment } from '../src/core/query/predicate.ts'
import type { Query, QueryError } from '../src/core/query/query.ts'
import { namesFeeds, resolveNames } from '../src/core/query/resolve.ts'
import { ageInDays } from '../src/core/rates/rates.ts'
import {
  type CommandStore,
  type CompanyStore,
  type FoundStories,
  SEARCH_ORDERS,
  type SearchPage,
} from '../src/ports.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { RATES_TEXTS } from './rates-texts.data.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

/** How many stories one answer lists. */
const PAGE = 10

export const deals = {
  kind: 'single',
  name: 'deals',
  description: {
    en: 'Search the stored deals',
    de: 'Gespeicherte Deals durchsuchen',
  },
  options: [
    {
      name: 'query',
      description: {
        en: 'For example: acquirer:Meta price:>1bn since:30d',
        de: 'Zum Beispiel: acquirer:Meta price:>1bn since:30d',
      },
      required: false,
    },
    {
      name: 'sort',
      description: {
        en: 'latest (the newest first) or price (the highest first)',
        de: 'latest (das Neueste zuerst) oder price (der höchste Preis zuerst)',
      },
      required: false,
      named: true,
    },
    {
      name: 'page',
      description: { en: 'Which page of the answer', de: 'Welche Seite der Antwort' },
      required: false,
      named: true,
    },
  ],
  permission: 'everyone',
  run: searchDeals,
} satisfies Subcommand & { kind: 'single' }

async function searchDeals(
  { options, locale }: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(TEXTS, locale)
  const text = options['query'] ?? ''
  const { sort = 'latest', page: typedPage = '1' } = options
  const query = parseQuery(text)
  if (!query.ok) return queryRefusal(text, query.error, locale)
  const order = SEARCH_ORDERS.find((name) => name === sort.toLowerCase())
  if (order === undefined) return refusal(texts.unknownSort(cutText(sort, 50)))
  if (!/^[1-9]\d{0,2}$/.test(typedPage)) return refusal(texts.noPage(cutText(typedPage, 50)))
  const page = Number(typedPage)
  const wanted = { offset: (page - 1) * PAGE, limit: PAGE, order }
  const moment = { now, rates: await store.rates() }
  const { stories, count, more } = await findStories(store, query.value, moment, wanted)
  const pages = Math.ceil(count / PAGE)
  const notes = [
    pages > 1 ? texts.dealsPage({ page, pages, deals: count, more }) : null,
    comparesAcross(
      query.value,
      stories.map(({ deal }) => deal),
    )
      ? comparedAt(moment, locale)
      : null,
  ].filter((note) => note !== null)
  const footer = notes.length > 0 ? notes.join(' · ') : null
  return { card: storiesCard(texts.dealsTitle(text), stories, locale, footer), shared: false }
}

/** One page of the stories that a query selects. */
export async function findStories(
  store: Pick<CommandStore & CompanyStore, 'searchStories' | 'namedFeeds' | 'companiesNamed'>,
  query: Query,
  moment: Moment,
  page: SearchPage,
): Promise<FoundStories> {
  const feeds = namesFeeds(query) ? await store.namedFeeds() : []
  const resolved = resolveNames(query, await store.companiesNamed(namesIn(query)), feeds)
  return store.searchStories(resolved, moment, page)
}

/** Which rates the sums were compared at. */
function comparedAt({ now, rates }: Moment, locale: Locale): string {
  const texts = inLocale(RATES_TEXTS, locale)
  return texts.comparedAt(rates.on, texts.age(ageInDays(rates, now)))
}

/** The refusal of a query, showing where its fault lies and what was expected. */
export function queryRefusal(
  text: string,
  { column, texts }: QueryError,
  locale: Locale,
): CommandReply {
  return refusal(faultyPlace(text, column, locale), sentence(inLocale(texts, locale)))
}

/** The same as one sentence, for the command line. */
export function queryFault(text: string, { column, message }: QueryError): string {
  return `${faultyPlace(text, column, 'en')}: ${sentence(message)}`
}

function sentence(clause: string): string {
  return clause.endsWith('?') ? clause : `${clause}.`
}

function faultyPlace(text: string, column: number, locale: Locale): string {
  return inLocale(TEXTS, locale).queryFault(column, cutText(text, 100))
}

import { cutText } from '../src/core/card/cut.ts'
import { storiesCard } from '../src/core/card/deal-card.ts'
import type { Locale } from '../src/core/card/locale.ts'
import { NO_COMPANIES } from '../src/core/company/company.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import { satisfies } from '../src/core/query/predicate.ts'
import type { Query, QueryError } from '../src/core/query/query.ts'
import { NO_RATES } from '../src/core/rates/rates.ts'
import type { Story } from '../src/core/story/story.ts'
import { storySubject } from '../src/core/story/subject.ts'
import type { CommandStore } from '../src/ports.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

/** How many stories one answer lists. */
const PAGE = 10

/** How many stories are read from the database at a time while looking for matches. */
const BATCH = 200

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
  ],
  permission: 'everyone',
  run: searchDeals,
} satisfies Subcommand & { kind: 'single' }

async function searchDeals(
  { options, locale }: CommandRequest,
  { store, now }: CommandContext,
): Promise<CommandReply> {
  const text = options['query'] ?? ''
  const query = parseQuery(text)
  if (!query.ok) return queryRefusal(text, query.error, locale)
  const found = await findStories(store, query.value, { now, limit: PAGE + 1 })
  const texts = TEXTS[locale]
  const footer = found.length > PAGE ? texts.moreThan(PAGE) : null
  const card = storiesCard(texts.dealsTitle(text), found.slice(0, PAGE), locale, footer)
  return { card, shared: false }
}

/** Stories that the query selects, the latest change first. */
export async function findStories(
  store: Pick<CommandStore, 'stories'>,
  query: Query,
  { now, limit }: { readonly now: number; readonly limit: number },
): Promise<readonly Story[]> {
  const found: Story[] = []
  for (let offset = 0; ; offset += BATCH) {
    const batch = await store.stories(offset, BATCH)
    const moment = { now, rates: NO_RATES }
    found.push(
      ...batch.filter((story) => satisfies(query, storySubject(story, NO_COMPANIES), moment)),
    )
    if (found.length >= limit || batch.length < BATCH) return found.slice(0, limit)
  }
}

/** The refusal of a query, showing where its fault lies and what was expected. */
export function queryRefusal(
  text: string,
  { column, texts }: QueryError,
  locale: Locale,
): CommandReply {
  return refusal(faultyPlace(text, column, locale), sentence(texts[locale]))
}

/** The same as one sentence, for the command line. */
export function queryFault(text: string, { column, message }: QueryError): string {
  return `${faultyPlace(text, column, 'en')}: ${sentence(message)}`
}

function sentence(clause: string): string {
  return clause.endsWith('?') ? clause : `${clause}.`
}

function faultyPlace(text: string, column: number, locale: Locale): string {
  return TEXTS[locale].queryFault(column, cutText(text, 100))
}

import { cutText } from '../src/core/card/cut.ts'
import { inLocale, type Locale } from '../src/core/card/locale.ts'
import { asSentence } from '../src/core/query/as-sentence.ts'
import { parseQuery } from '../src/core/query/parse.ts'
import type { Query, QueryError } from '../src/core/query/query.ts'
import { SEARCH_ORDERS } from '../src/ports.ts'
import { CHARTS, SORTS } from './choices.data.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { askedChart, chartDeals } from './deals-chart.ts'
import { listDeals } from './deals-page.ts'
import { refusal } from './refusal.ts'
import { TEXTS } from './texts.data.ts'

export const deals = {
  kind: 'single',
  name: 'deals',
  description: {
    en: 'Search the stored deals',
    de: 'Gespeicherte Deals durchsuchen',
    fr: 'Chercher parmi les opérations enregistrées',
    es: 'Buscar en las operaciones guardadas',
    it: 'Cercare tra le operazioni salvate',
    nl: 'In de opgeslagen deals zoeken',
    pt: 'Pesquisar as operações guardadas',
  },
  options: [
    {
      name: 'query',
      description: {
        en: 'For example: acquirer:Meta price:>1bn since:30d',
        de: 'Zum Beispiel: acquirer:Meta price:>1bn since:30d',
        fr: 'Par exemple\u00a0: acquirer:Meta price:>1bn since:30d',
        es: 'Por ejemplo: acquirer:Meta price:>1bn since:30d',
        it: 'Per esempio: acquirer:Meta price:>1bn since:30d',
        nl: 'Bijvoorbeeld: acquirer:Meta price:>1bn since:30d',
        pt: 'Por exemplo: acquirer:Meta price:>1bn since:30d',
      },
      required: false,
      suggest: 'query',
    },
    {
      name: 'sort',
      description: {
        en: 'latest (the newest first) or price (the highest first)',
        de: 'latest (das Neueste zuerst) oder price (der höchste Preis zuerst)',
        fr: 'latest (les plus récentes d’abord) ou price (les plus chères d’abord)',
        es: 'latest (primero las más recientes) o price (primero las más caras)',
        it: 'latest (prima le più recenti) o price (prima le più care)',
        nl: 'latest (nieuwste eerst) of price (duurste eerst)',
        pt: 'latest (as mais recentes primeiro) ou price (as mais caras primeiro)',
      },
      required: false,
      choices: SORTS,
      named: true,
    },
    {
      name: 'chart',
      description: {
        en: 'Draw their values: time (by month), company (by buyer) or type',
        de: 'Ihre Werte zeichnen: time (nach Monat), company (nach Käufer) oder type (nach Art)',
        fr: 'Dessiner leurs valeurs : time (par mois), company (par acquéreur) ou type (par type)',
        es: 'Dibujar sus valores: time (por mes), company (por comprador) o type (por tipo)',
        it: 'Disegnare i valori: time (per mese), company (per acquirente) o type (per tipo)',
        nl: 'Hun waarde tekenen: time (per maand), company (per koper) of type (per soort)',
        pt: 'Desenhar os valores: time (por mês), company (por comprador) ou type (por tipo)',
      },
      required: false,
      choices: CHARTS,
      named: true,
    },
    {
      name: 'page',
      description: {
        en: 'Which page of the answer',
        de: 'Welche Seite der Antwort',
        fr: 'Quelle page de la réponse',
        es: 'Qué página de la respuesta',
        it: 'Quale pagina della risposta',
        nl: 'Welke pagina van het antwoord',
        pt: 'Que página da resposta',
      },
      required: false,
      kind: 'count',
      named: true,
    },
  ],
  permission: 'everyone',
  run: searchDeals,
} satisfies Subcommand & { kind: 'single' }

async function searchDeals(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandReply> {
  const { options, locale } = request
  const chart = askedChart(options)
  const text = chart?.query ?? options['query'] ?? ''
  const query = parseQuery(text)
  if (!query.ok) return queryRefusal(text, query.error, locale)
  if (chart !== null) return chartDeals(request, context, { kind: chart.kind, query: query.value })
  return listPage(request, context, { text, query: query.value })
}

function listPage(
  { options, locale }: CommandRequest,
  { store, now }: CommandContext,
  { text, query }: { readonly text: string; readonly query: Query },
): CommandReply | Promise<CommandReply> {
  const texts = inLocale(TEXTS, locale)
  const { sort = 'latest', page = '1' } = options
  const order = SEARCH_ORDERS.find((name) => name === sort.toLowerCase())
  if (order === undefined) return refusal(texts.unknownSort(cutText(sort, 50)))
  if (!/^[1-9]\d{0,2}$/.test(page)) return refusal(texts.noPage(cutText(page, 50)))
  return listDeals({ text, order, page: Number(page) }, query, { locale, store, now })
}

/** The refusal of a query, showing where its fault lies and what was expected. */
export function queryRefusal(
  text: string,
  { column, texts }: QueryError,
  locale: Locale,
): CommandReply {
  return refusal(faultyPlace(text, column, locale), asSentence(inLocale(texts, locale)))
}

/** The same as one sentence, for the command line. */
export function queryFault(text: string, { column, message }: QueryError): string {
  return `${faultyPlace(text, column, 'en')}: ${asSentence(message)}`
}

function faultyPlace(text: string, column: number, locale: Locale): string {
  return inLocale(TEXTS, locale).queryFault(column, cutText(text, 100))
}

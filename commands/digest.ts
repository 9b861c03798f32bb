import { storiesCard } from '../src/core/card/deal-card.ts'
import { illustrated } from '../src/core/card/illustrated.ts'
import { inLocale } from '../src/core/card/locale.ts'
import { dealsChart } from '../src/core/chart/deals-chart.ts'
import { PERIODS } from './choices.data.ts'
import type { CommandContext, CommandReply, CommandRequest, Subcommand } from './command.ts'
import { DIGEST_COMMAND_TEXTS } from './digest-texts.data.ts'
import { refusal } from './refusal.ts'

const DAY_MS = 86_400_000

/** How far back each period goes. */
const PERIOD_MS = { day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS } as const

/** Of how many deals at most the chart is drawn, and how many are listed. */
const DRAWN = 500
const LISTED = 20

/** `/digest`: what the channel was told lately, in one answer. */
export const digest = {
  kind: 'single',
  name: 'digest',
  description: {
    en: 'What this channel was told lately, in one answer with a chart',
    de: 'Was diesem Kanal zuletzt gemeldet wurde, in einer Antwort mit Diagramm',
    fr: 'Ce que ce canal a appris récemment, en une réponse avec graphique',
    es: 'Lo que se contó últimamente en este canal, en una respuesta con gráfico',
    it: 'Che cosa è stato detto di recente nel canale, in una risposta con grafico',
    nl: 'Wat dit kanaal onlangs is gemeld, in één antwoord met een grafiek',
    pt: 'O que este canal soube ultimamente, em uma resposta com gráfico',
  },
  options: [
    {
      name: 'period',
      description: {
        en: 'day, week (unless given) or month',
        de: 'day (Tag), week (Woche, wenn nichts angegeben) oder month (Monat)',
        fr: 'day (jour), week (semaine, par défaut) ou month (mois)',
        es: 'day (día), week (semana, si no se indica) o month (mes)',
        it: 'day (giorno), week (settimana, se non indicato) o month (mese)',
        nl: 'day (dag), week (als niets is gegeven) of month (maand)',
        pt: 'day (dia), week (semana, se nada for dito) ou month (mês)',
      },
      required: false,
      choices: PERIODS,
    },
  ],
  permission: 'everyone',
  run: showDigest,
} satisfies Subcommand & { kind: 'single' }

async function showDigest(
  { options, channel, locale }: CommandRequest,
  { store, charts, now }: CommandContext,
): Promise<CommandReply> {
  const texts = inLocale(DIGEST_COMMAND_TEXTS, locale)
  const typed = (options['period'] ?? 'week').trim().toLowerCase()
  const period = (['day', 'week', 'month'] as const).find((name) => name === typed)
  if (period === undefined) return refusal(texts.noPeriod)
  const stories = await store.toldIn(channel, now - PERIOD_MS[period], DRAWN)
  const footer = stories.length > LISTED ? texts.more(stories.length - LISTED) : null
  const title = texts.titles[period](stories.length)
  const card = storiesCard(title, stories.slice(0, LISTED), locale, footer)
  const chart = dealsChart(stories, { kind: 'company', locale, rates: await store.rates() })
  const picture = chart === null ? null : await charts.draw(chart)
  return { card: picture === null ? card : illustrated(card, picture), shared: false }
}

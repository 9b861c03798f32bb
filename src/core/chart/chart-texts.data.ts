import type { Locale } from '../card/locale.ts'
import type { ChartKind } from './chart.ts'

/** What of the deals is in a chart: counts, and the day (ISO 8601) of the rates. */
interface Shown {
  readonly shown: number
  readonly without: number
  readonly day: string
  /** Set when there are more deals than were looked at: these are the newest ones. */
  readonly newest: number | null
}

interface ChartTexts {
  readonly titles: Readonly<Record<ChartKind, string>>
  note(said: Shown): string
  readonly nothing: string
  /** There is no chart by what was typed. */
  unknown(typed: string, near: ChartKind): string
  readonly failed: string
}

export const CHART_TEXTS: Readonly<Record<Locale, ChartTexts>> = {
  en: {
    titles: {
      time: 'Deal values by month, in US dollars',
      company: 'Deal values by buyer, in US dollars',
      type: 'Deal values by type, in US dollars',
    },
    note: ({ shown, without, day, newest }) =>
      `Number of deals in brackets. ${shown} with a price, ${without} without. Rates of ${day}.${newest === null ? '' : ` Only the newest ${newest}.`}`,
    unknown: (typed, near) => `There is no chart by “${typed}”. Did you mean chart:${near}?`,
    failed: 'The chart could not be drawn; this is what it would show.',
    nothing: 'None of these deals has a price that could be drawn.',
  },
  de: {
    titles: {
      time: 'Deal-Werte nach Monat, in US-Dollar',
      company: 'Deal-Werte nach Käufer, in US-Dollar',
      type: 'Deal-Werte nach Art, in US-Dollar',
    },
    note: ({ shown, without, day, newest }) =>
      `In Klammern die Zahl der Deals. ${shown} mit Preis, ${without} ohne. Kurse vom ${day}.${newest === null ? '' : ` Nur die neuesten ${newest}.`}`,
    unknown: (typed, near) =>
      `Ein Diagramm nach „${typed}“ gibt es nicht. Meinten Sie chart:${near}?`,
    failed: 'Das Diagramm ließ sich nicht zeichnen; dies hätte es gezeigt.',
    nothing: 'Keiner dieser Deals hat einen Preis, der sich zeichnen ließe.',
  },
  fr: {
    titles: {
      time: 'Valeur des opérations par mois, en dollars',
      company: 'Valeur des opérations par acquéreur, en dollars',
      type: 'Valeur des opérations par type, en dollars',
    },
    note: ({ shown, without, day, newest }) =>
      `Entre parenthèses, le nombre d’opérations. Avec prix : ${shown}, sans prix : ${without}. Cours du ${day}.${newest === null ? '' : ` Les ${newest} plus récentes seulement.`}`,
    unknown: (typed, near) =>
      `Il n’y a pas de graphique par « ${typed} ». Vouliez-vous dire chart:${near} ?`,
    failed: 'Le graphique n’a pas pu être dessiné ; voici ce qu’il montrerait.',
    nothing: 'Aucune de ces opérations n’a de prix à représenter.',
  },
  es: {
    titles: {
      time: 'Valor de las operaciones por mes, en dólares',
      company: 'Valor de las operaciones por comprador, en dólares',
      type: 'Valor de las operaciones por tipo, en dólares',
    },
    note: ({ shown, without, day, newest }) =>
      `Entre paréntesis, el número de operaciones. Con precio: ${shown}; sin precio: ${without}. Cambios del ${day}.${newest === null ? '' : ` Solo las ${newest} más recientes.`}`,
    unknown: (typed, near) => `No hay gráfico por «${typed}». ¿Quería decir chart:${near}?`,
    failed: 'No se pudo dibujar el gráfico; esto es lo que mostraría.',
    nothing: 'Ninguna de estas operaciones tiene un precio que representar.',
  },
  it: {
    titles: {
      time: 'Valore delle operazioni per mese, in dollari',
      company: 'Valore delle operazioni per acquirente, in dollari',
      type: 'Valore delle operazioni per tipo, in dollari',
    },
    note: ({ shown, without, day, newest }) =>
      `Tra parentesi il numero di operazioni. Con prezzo: ${shown}; senza prezzo: ${without}. Cambi del ${day}.${newest === null ? '' : ` Solo le ${newest} più recenti.`}`,
    unknown: (typed, near) => `Non esiste un grafico per «${typed}». Intendeva chart:${near}?`,
    failed: 'Il grafico non si è potuto disegnare; ecco che cosa mostrerebbe.',
    nothing: 'Nessuna di queste operazioni ha un prezzo da rappresentare.',
  },
  nl: {
    titles: {
      time: 'Waarde van deals per maand, in dollars',
      company: 'Waarde van deals per koper, in dollars',
      type: 'Waarde van deals per soort, in dollars',
    },
    note: ({ shown, without, day, newest }) =>
      `Tussen haakjes het aantal deals. Met prijs: ${shown}, zonder prijs: ${without}. Koersen van ${day}.${newest === null ? '' : ` Alleen de nieuwste ${newest}.`}`,
    unknown: (typed, near) => `Er is geen grafiek per “${typed}”. Bedoelde u chart:${near}?`,
    failed: 'De grafiek kon niet worden getekend; dit zou hij laten zien.',
    nothing: 'Geen van deze deals heeft een prijs die getekend kan worden.',
  },
  pt: {
    titles: {
      time: 'Valor dos negócios por mês, em dólares',
      company: 'Valor dos negócios por comprador, em dólares',
      type: 'Valor dos negócios por tipo, em dólares',
    },
    note: ({ shown, without, day, newest }) =>
      `Entre parênteses, o número de negócios. Com preço: ${shown}; sem preço: ${without}. Câmbio de ${day}.${newest === null ? '' : ` Só os ${newest} mais recentes.`}`,
    unknown: (typed, near) => `Não há gráfico por “${typed}”. Queria dizer chart:${near}?`,
    failed: 'Não foi possível desenhar o gráfico; é isto que mostraria.',
    nothing: 'Nenhum destes negócios tem um preço a representar.',
  },
}

import { type Translated } from '../src/core/card/locale.ts'

/** What is said of a rule that was tried on the stored deals. */
interface BackTestTexts {
  /** How many alerts it would have given in the last 30 days; `more`: at least so many. */
  times(count: number, more: boolean): string
  readonly never: string
  perDay(number: string): string
  perWeek(number: string): string
  readonly tooMany: string
  overBudget(budget: number): string
  readonly nothing: string
  readonly noneStored: string
  readonly nearest: string
  readonly wholeArticles: string
  sameAs(id: number): string
}

export const BACK_TEST_TEXTS: Translated<BackTestTexts> = {
  en: {
    times: (count, more) =>
      count === 1 && !more
        ? 'It would have alerted once in the last 30 days'
        : `It would have alerted ${more ? 'at least ' : ''}${count} times in the last 30 days`,
    never: 'It would not have alerted in the last 30 days',
    perDay: (number) => `about ${number} a day`,
    perWeek: (number) => `about ${number} a week`,
    tooMany: 'That is a lot for one channel. Narrow it, for example by price or type.',
    overBudget: (budget) =>
      `This channel takes ${budget} alerts a day (alertsPerDay): the others go to a digest.`,
    nothing: 'Deals are stored, but none of them matched.',
    noneStored: 'No deals of these days are stored yet that it could be tried on.',
    nearest: 'The nearest misses:',
    wholeArticles:
      'Words were looked for in headlines and evidence sentences; the rule reads whole articles and may select more.',
    sameAs: (id) => `Rule ${id} of this channel asks for the same already.`,
  },
  de: {
    times: (count, more) =>
      count === 1 && !more
        ? 'Sie hätte in den letzten 30 Tagen einmal gemeldet'
        : `Sie hätte in den letzten 30 Tagen ${more ? 'mindestens ' : ''}${count}-mal gemeldet`,
    never: 'Sie hätte in den letzten 30 Tagen nichts gemeldet',
    perDay: (number) => `etwa ${number} am Tag`,
    perWeek: (number) => `etwa ${number} in der Woche`,
    tooMany: 'Das ist viel für einen Kanal. Grenzen Sie sie ein, zum Beispiel nach Preis oder Art.',
    overBudget: (budget) =>
      `Dieser Kanal nimmt ${budget} Meldungen am Tag an (alertsPerDay): Die übrigen kommen in eine Sammelmeldung.`,
    nothing: 'Deals sind gespeichert, aber keiner passte.',
    noneStored:
      'Aus diesen Tagen sind noch keine Deals gespeichert, an denen sie erprobt werden könnte.',
    nearest: 'Am knappsten verfehlt:',
    wholeArticles:
      'Gesucht wurde in Überschriften und Belegsätzen; die Regel liest ganze Artikel und wählt vielleicht mehr aus.',
    sameAs: (id) => `Regel ${id} dieses Kanals verlangt schon dasselbe.`,
  },
}

import type { Locale } from '../src/core/card/locale.ts'

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

export const BACK_TEST_TEXTS: Readonly<Record<Locale, BackTestTexts>> = {
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
  fr: {
    times: (count, more) =>
      `Elle aurait alerté ${more ? 'au moins ' : ''}${count} fois ces 30 derniers jours`,
    never: 'Elle n’aurait jamais alerté ces 30 derniers jours',
    perDay: (number) => `environ ${number} par jour`,
    perWeek: (number) => `environ ${number} par semaine`,
    tooMany: 'C’est beaucoup pour un canal. Restreignez-la, par exemple par le prix ou le type.',
    overBudget: (budget) =>
      `Ce canal reçoit ${budget} alertes par jour (alertsPerDay)\u00a0: les autres vont dans un récapitulatif.`,
    nothing: 'Des opérations sont enregistrées, mais aucune ne convenait.',
    noneStored: 'Aucune opération de ces jours n’est encore enregistrée pour l’essayer.',
    nearest: 'Les plus proches\u00a0:',
    wholeArticles:
      'Les mots ont été cherchés dans les titres et les citations\u00a0; la règle lit les articles entiers et peut en retenir plus.',
    sameAs: (id) => `La règle ${id} de ce canal demande déjà la même chose.`,
  },
  es: {
    times: (count, more) =>
      count === 1 && !more
        ? 'Habría avisado una vez en los últimos 30 días'
        : `Habría avisado ${more ? 'al menos ' : ''}${count} veces en los últimos 30 días`,
    never: 'No habría avisado en los últimos 30 días',
    perDay: (number) => `unas ${number} al día`,
    perWeek: (number) => `unas ${number} a la semana`,
    tooMany: 'Es mucho para un canal. Acótela, por ejemplo por precio o tipo.',
    overBudget: (budget) =>
      `Este canal admite ${budget} avisos al día (alertsPerDay): los demás van a un resumen.`,
    nothing: 'Hay operaciones guardadas, pero ninguna encajaba.',
    noneStored: 'Aún no hay operaciones de esos días con las que probarla.',
    nearest: 'Las que más se acercan:',
    wholeArticles:
      'Las palabras se buscaron en titulares y citas; la regla lee artículos enteros y puede elegir más.',
    sameAs: (id) => `La regla ${id} de este canal ya pide lo mismo.`,
  },
  it: {
    times: (count, more) =>
      count === 1 && !more
        ? 'Avrebbe avvisato una volta negli ultimi 30 giorni'
        : `Avrebbe avvisato ${more ? 'almeno ' : ''}${count} volte negli ultimi 30 giorni`,
    never: 'Non avrebbe avvisato negli ultimi 30 giorni',
    perDay: (number) => `circa ${number} al giorno`,
    perWeek: (number) => `circa ${number} alla settimana`,
    tooMany: 'È molto per un canale. La restringa, per esempio per prezzo o tipo.',
    overBudget: (budget) =>
      `Questo canale accetta ${budget} avvisi al giorno (alertsPerDay): gli altri vanno in un riepilogo.`,
    nothing: 'Ci sono operazioni salvate, ma nessuna corrispondeva.',
    noneStored: 'Di questi giorni non ci sono ancora operazioni salvate su cui provarla.',
    nearest: 'Quelle più vicine:',
    wholeArticles:
      'Le parole sono state cercate in titoli e citazioni; la regola legge articoli interi e può sceglierne di più.',
    sameAs: (id) => `La regola ${id} di questo canale chiede già lo stesso.`,
  },
  nl: {
    times: (count, more) =>
      `Hij had de laatste 30 dagen ${more ? 'minstens ' : ''}${count} keer gemeld`,
    never: 'Hij had de laatste 30 dagen niets gemeld',
    perDay: (number) => `ongeveer ${number} per dag`,
    perWeek: (number) => `ongeveer ${number} per week`,
    tooMany: 'Dat is veel voor een kanaal. Maak hem nauwer, bijvoorbeeld met prijs of soort.',
    overBudget: (budget) =>
      `Dit kanaal krijgt ${budget} meldingen per dag (alertsPerDay): de andere gaan in een overzicht.`,
    nothing: 'Er zijn deals opgeslagen, maar geen ervan paste.',
    noneStored: 'Van deze dagen zijn nog geen deals opgeslagen om hem op te proberen.',
    nearest: 'Het dichtst erbij:',
    wholeArticles:
      'Er is gezocht in koppen en citaten; de regel leest hele artikelen en kan er meer kiezen.',
    sameAs: (id) => `Regel ${id} van dit kanaal vraagt al hetzelfde.`,
  },
  pt: {
    times: (count, more) =>
      count === 1 && !more
        ? 'Teria avisado uma vez nos últimos 30 dias'
        : `Teria avisado ${more ? 'pelo menos ' : ''}${count} vezes nos últimos 30 dias`,
    never: 'Não teria avisado nos últimos 30 dias',
    perDay: (number) => `cerca de ${number} por dia`,
    perWeek: (number) => `cerca de ${number} por semana`,
    tooMany: 'É muito para um canal. Restrinja, por exemplo por preço ou tipo.',
    overBudget: (budget) =>
      `Este canal recebe ${budget} alertas por dia (alertsPerDay): os outros vão para um resumo.`,
    nothing: 'Há operações guardadas, mas nenhuma serviu.',
    noneStored: 'Ainda não há operações desses dias em que testá-la.',
    nearest: 'As que chegaram mais perto:',
    wholeArticles:
      'As palavras foram procuradas em títulos e citações; a regra lê artigos inteiros e pode escolher mais.',
    sameAs: (id) => `A regra ${id} deste canal já pede o mesmo.`,
  },
}

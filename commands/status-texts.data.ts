import type { Locale } from '../src/core/card/locale.ts'

interface StatusTexts {
  readonly title: string
  readonly polled: string
  readonly pushed: string
  readonly failing: string
  readonly paused: string
  readonly itemsPerDay: string
  readonly next: string
  readonly stopped: string
  /** In front of why the pages a feed links to give no article. */
  readonly noPages: string
  since(time: string): string
  nextTry(time: string): string
  more(count: number): string
}

export const STATUS_TEXTS: Readonly<Record<Locale, StatusTexts>> = {
  en: {
    title: 'Status of the feeds',
    polled: 'Polled',
    pushed: 'Of these pushed by a hub',
    failing: 'Of these failing',
    paused: 'Paused',
    itemsPerDay: 'New items a day',
    next: 'Next poll',
    stopped: 'It is not asked any more.',
    noPages: "The feed's own text is used:",
    since: (time) => `Failing since ${time}.`,
    nextTry: (time) => `Next try ${time}.`,
    more: (count) => `And ${count} more in trouble`,
  },
  de: {
    title: 'Zustand der Feeds',
    polled: 'Abgefragt',
    pushed: 'Davon von einem Hub gemeldet',
    failing: 'Davon gestört',
    paused: 'Pausiert',
    itemsPerDay: 'Neue Artikel am Tag',
    next: 'Nächste Abfrage',
    stopped: 'Er wird nicht mehr abgefragt.',
    noPages: 'Es gilt der Text des Feeds:',
    since: (time) => `Gestört seit ${time}.`,
    nextTry: (time) => `Nächster Versuch ${time}.`,
    more: (count) => `Und ${count} weitere gestört`,
  },
  fr: {
    title: 'État des flux',
    polled: 'Interrogés',
    pushed: 'Dont annoncés par un hub',
    failing: 'Dont en panne',
    paused: 'En pause',
    itemsPerDay: 'Nouveaux articles par jour',
    next: 'Prochaine interrogation',
    stopped: 'Il n’est plus interrogé.',
    noPages: 'Le texte du flux est utilisé\u00a0:',
    since: (time) => `En panne depuis\u00a0: ${time}.`,
    nextTry: (time) => `Prochain essai\u00a0: ${time}.`,
    more: (count) => `Et ${count} de plus en panne`,
  },
  es: {
    title: 'Estado de las fuentes',
    polled: 'Consultadas',
    pushed: 'De ellas anunciadas por un hub',
    failing: 'De ellas con fallos',
    paused: 'En pausa',
    itemsPerDay: 'Artículos nuevos al día',
    next: 'Próxima consulta',
    stopped: 'Ya no se consulta.',
    noPages: 'Se usa el texto de la fuente:',
    since: (time) => `Falla desde: ${time}.`,
    nextTry: (time) => `Próximo intento: ${time}.`,
    more: (count) => `Y ${count} más con fallos`,
  },
  it: {
    title: 'Stato dei feed',
    polled: 'Interrogati',
    pushed: 'Di cui annunciati da un hub',
    failing: 'Di cui non funzionanti',
    paused: 'In pausa',
    itemsPerDay: 'Nuovi articoli al giorno',
    next: 'Prossima interrogazione',
    stopped: 'Non viene più interrogato.',
    noPages: 'Si usa il testo del feed:',
    since: (time) => `Non funziona da: ${time}.`,
    nextTry: (time) => `Prossimo tentativo: ${time}.`,
    more: (count) => `E altri ${count} non funzionanti`,
  },
  nl: {
    title: 'Toestand van de feeds',
    polled: 'Bevraagd',
    pushed: 'Waarvan door een hub gemeld',
    failing: 'Waarvan gestoord',
    paused: 'Gepauzeerd',
    itemsPerDay: 'Nieuwe artikelen per dag',
    next: 'Volgende bevraging',
    stopped: 'Hij wordt niet meer bevraagd.',
    noPages: 'De tekst van de feed wordt gebruikt:',
    since: (time) => `Gestoord sinds ${time}.`,
    nextTry: (time) => `Volgende poging ${time}.`,
    more: (count) => `En nog ${count} gestoord`,
  },
  pt: {
    title: 'Situação dos feeds',
    polled: 'Consultados',
    pushed: 'Destes, anunciados por um hub',
    failing: 'Destes, com falhas',
    paused: 'Em pausa',
    itemsPerDay: 'Artigos novos por dia',
    next: 'Próxima consulta',
    stopped: 'Não é mais consultado.',
    noPages: 'Usa-se o texto do feed:',
    since: (time) => `Com falhas desde: ${time}.`,
    nextTry: (time) => `Próxima tentativa: ${time}.`,
    more: (count) => `E mais ${count} com falhas`,
  },
}

import { type Translated } from '../src/core/card/locale.ts'

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

export const STATUS_TEXTS: Translated<StatusTexts> = {
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
}

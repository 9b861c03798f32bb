import type { Locale } from '../src/core/card/locale.ts'

/** What "Find deals in this message" says. */
interface FindDealsTexts {
  found(count: number): string
  readonly none: string
  readonly noneDetail: string
  /** Where a quoted sentence stands. */
  readonly thisMessage: string
  /** The deal is stored. */
  stored(id: number): string
  /** It is not. */
  readonly notStored: string
  /** On the button that shows a stored deal. */
  show(id: number): string
  /** Linked pages that gave nothing. */
  unread(hosts: string): string
}

export const FIND_DEALS_TEXTS: Readonly<Record<Locale, FindDealsTexts>> = {
  en: {
    found: (count) => (count === 1 ? 'One deal in this message' : `${count} deals in this message`),
    none: 'No deal in this message',
    noneDetail: 'Neither its words nor the pages that it links to tell of a deal.',
    thisMessage: 'this message',
    stored: (id) => `Stored as #${id}; /deal ${id} shows all that is known of it.`,
    notStored: 'No stored deal is the same.',
    show: (id) => `Show #${id}`,
    unread: (hosts) => `A linked page could not be read: ${hosts}`,
  },
  de: {
    found: (count) =>
      count === 1 ? 'Ein Deal in dieser Nachricht' : `${count} Deals in dieser Nachricht`,
    none: 'Kein Deal in dieser Nachricht',
    noneDetail: 'Weder ihr Text noch die verlinkten Seiten berichten von einem Deal.',
    thisMessage: 'diese Nachricht',
    stored: (id) => `Gespeichert als #${id}; /deal ${id} zeigt alles, was darüber bekannt ist.`,
    notStored: 'Kein gespeicherter Deal ist derselbe.',
    show: (id) => `#${id} zeigen`,
    unread: (hosts) => `Eine verlinkte Seite war nicht lesbar: ${hosts}`,
  },
  fr: {
    found: (count) =>
      count === 1 ? 'Une opération dans ce message' : `${count} opérations dans ce message`,
    none: 'Aucune opération dans ce message',
    noneDetail: 'Ni son texte ni les pages liées ne parlent d’une opération.',
    thisMessage: 'ce message',
    stored: (id) =>
      `Enregistrée sous le numéro #${id}\u00a0; /deal ${id} montre tout ce qu’on en sait.`,
    notStored: 'Aucune opération enregistrée n’est la même.',
    show: (id) => `Afficher #${id}`,
    unread: (hosts) => `Une page liée n’a pas pu être lue\u00a0: ${hosts}`,
  },
  es: {
    found: (count) =>
      count === 1 ? 'Una operación en este mensaje' : `${count} operaciones en este mensaje`,
    none: 'Ninguna operación en este mensaje',
    noneDetail: 'Ni su texto ni las páginas enlazadas hablan de una operación.',
    thisMessage: 'este mensaje',
    stored: (id) =>
      `Guardada con el número #${id}; /deal ${id} muestra todo lo que se sabe de ella.`,
    notStored: 'Ninguna operación guardada es la misma.',
    show: (id) => `Mostrar #${id}`,
    unread: (hosts) => `No se pudo leer una página enlazada: ${hosts}`,
  },
  it: {
    found: (count) =>
      count === 1 ? 'Un’operazione in questo messaggio' : `${count} operazioni in questo messaggio`,
    none: 'Nessuna operazione in questo messaggio',
    noneDetail: 'Né il testo né le pagine collegate parlano di un’operazione.',
    thisMessage: 'questo messaggio',
    stored: (id) => `Salvata con il numero #${id}; /deal ${id} mostra tutto ciò che se ne sa.`,
    notStored: 'Nessuna operazione salvata è la stessa.',
    show: (id) => `Mostra #${id}`,
    unread: (hosts) => `Una pagina collegata non si è potuta leggere: ${hosts}`,
  },
  nl: {
    found: (count) => (count === 1 ? 'Eén deal in dit bericht' : `${count} deals in dit bericht`),
    none: 'Geen deal in dit bericht',
    noneDetail: 'Noch de tekst noch de gelinkte pagina’s gaan over een deal.',
    thisMessage: 'dit bericht',
    stored: (id) => `Opgeslagen als #${id}; /deal ${id} toont alles wat erover bekend is.`,
    notStored: 'Geen opgeslagen deal is dezelfde.',
    show: (id) => `#${id} tonen`,
    unread: (hosts) => `Een gelinkte pagina kon niet worden gelezen: ${hosts}`,
  },
  pt: {
    found: (count) =>
      count === 1 ? 'Uma operação nesta mensagem' : `${count} operações nesta mensagem`,
    none: 'Nenhuma operação nesta mensagem',
    noneDetail: 'Nem o texto nem as páginas vinculadas falam de uma operação.',
    thisMessage: 'esta mensagem',
    stored: (id) => `Guardada com o número #${id}; /deal ${id} mostra tudo o que se sabe dela.`,
    notStored: 'Nenhuma operação guardada é a mesma.',
    show: (id) => `Mostrar #${id}`,
    unread: (hosts) => `Não foi possível ler uma página vinculada: ${hosts}`,
  },
}

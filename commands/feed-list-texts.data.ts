import type { Locale } from '../src/core/card/locale.ts'

/** A page of a list; pages count from 1. */
interface FeedPage {
  readonly page: number
  readonly pages: number
  readonly feeds: number
}

/** What is said of feeds in a list, and of what one holds. Times are written already. */
interface FeedListTexts {
  readonly title: string
  readonly none: string
  page(of: FeedPage): string
  noPage(typed: string): string
  readonly fromFile: string
  readonly fromOperator: string
  readonly fromPartner: string
  readonly paused: string
  /** It failed for too long, or is gone. */
  readonly stopped: string
  readonly neverRead: string
  readonly well: string
  failing(since: string): string
  lastArticle(title: string, time: string): string
  nextPoll(time: string): string
  readonly untitled: string
  readonly format: string
  readonly articles: string
  readonly newest: string
  readonly undated: string
  readonly notes: string
  /** In front of the feeds that a web page names. */
  readonly announces: string
  howToAdd(form: string): string
}

export const FEED_LIST_TEXTS: Readonly<Record<Locale, FeedListTexts>> = {
  en: {
    title: 'Feeds',
    none: 'None yet. For example: /feed add https://news.example',
    page: ({ page, pages, feeds }) =>
      `Page ${page} of ${pages}, ${feeds} feeds${page < pages ? `; page:${page + 1} shows the next` : ''}`,
    noPage: (typed) => `There is no page ${typed}.`,
    fromFile: 'from the configuration file',
    fromPartner: "a joined team's",
    fromOperator: "the operator's",
    paused: 'paused',
    stopped: 'given up',
    neverRead: 'not read yet',
    well: 'well',
    failing: (since) => `failing since ${since}`,
    lastArticle: (title, time) => `last article "${title}", ${time}`,
    nextPoll: (time) => `next poll ${time}`,
    untitled: 'A feed without a title',
    format: 'Format',
    articles: 'Articles',
    newest: 'Newest',
    undated: 'no date',
    notes: 'Notes',
    announces: 'The page names these feeds:',
    howToAdd: (form) => `To have it polled: ${form}`,
  },
  de: {
    title: 'Feeds',
    none: 'Noch keine. Zum Beispiel: /feed add https://news.example',
    page: ({ page, pages, feeds }) =>
      `Seite ${page} von ${pages}, ${feeds} Feeds${page < pages ? `; page:${page + 1} zeigt die nächste` : ''}`,
    noPage: (typed) => `Eine Seite ${typed} gibt es nicht.`,
    fromFile: 'aus der Konfigurationsdatei',
    fromPartner: 'von einem verbundenen Team',
    fromOperator: 'vom Betreiber',
    paused: 'pausiert',
    stopped: 'aufgegeben',
    neverRead: 'noch nicht gelesen',
    well: 'in Ordnung',
    failing: (since) => `gestört seit ${since}`,
    lastArticle: (title, time) => `letzter Artikel „${title}“, ${time}`,
    nextPoll: (time) => `nächste Abfrage ${time}`,
    untitled: 'Ein Feed ohne Titel',
    format: 'Format',
    articles: 'Artikel',
    newest: 'Neuester',
    undated: 'ohne Datum',
    notes: 'Hinweise',
    announces: 'Die Seite nennt diese Feeds:',
    howToAdd: (form) => `So wird er abgefragt: ${form}`,
  },
  fr: {
    title: 'Flux',
    none: 'Aucun pour le moment. Exemple : /feed add https://news.example',
    page: ({ page, pages, feeds }) =>
      `Page ${page} sur ${pages}, ${feeds} flux${page < pages ? ` ; page:${page + 1} montre la suivante` : ''}`,
    noPage: (typed) => `Il n'y a pas de page ${typed}.`,
    fromFile: 'du fichier de configuration',
    fromPartner: "d'une équipe associée",
    fromOperator: "de l'exploitant",
    paused: 'en pause',
    stopped: 'abandonné',
    neverRead: 'pas encore lu',
    well: 'en ordre',
    failing: (since) => `en échec depuis ${since}`,
    lastArticle: (title, time) => `dernier article « ${title} », ${time}`,
    nextPoll: (time) => `prochaine lecture ${time}`,
    untitled: 'Un flux sans titre',
    format: 'Format',
    articles: 'Articles',
    newest: 'Le plus récent',
    undated: 'sans date',
    notes: 'Remarques',
    announces: 'La page indique ces flux :',
    howToAdd: (form) => `Pour le suivre : ${form}`,
  },
  es: {
    title: 'Canales de noticias',
    none: 'Ninguno todavía. Por ejemplo: /feed add https://news.example',
    page: ({ page, pages, feeds }) =>
      `Página ${page} de ${pages}, ${feeds} canales${page < pages ? `; page:${page + 1} muestra la siguiente` : ''}`,
    noPage: (typed) => `No hay página ${typed}.`,
    fromFile: 'del archivo de configuración',
    fromPartner: 'de un equipo unido',
    fromOperator: 'del operador',
    paused: 'en pausa',
    stopped: 'abandonado',
    neverRead: 'sin leer todavía',
    well: 'en orden',
    failing: (since) => `falla desde ${since}`,
    lastArticle: (title, time) => `último artículo «${title}», ${time}`,
    nextPoll: (time) => `próxima consulta ${time}`,
    untitled: 'Un canal sin título',
    format: 'Formato',
    articles: 'Artículos',
    newest: 'El más reciente',
    undated: 'sin fecha',
    notes: 'Notas',
    announces: 'La página indica estos canales:',
    howToAdd: (form) => `Para seguirlo: ${form}`,
  },
  it: {
    title: 'Feed',
    none: 'Ancora nessuno. Per esempio: /feed add https://news.example',
    page: ({ page, pages, feeds }) =>
      `Pagina ${page} di ${pages}, ${feeds} feed${page < pages ? `; page:${page + 1} mostra la successiva` : ''}`,
    noPage: (typed) => `Non c'è una pagina ${typed}.`,
    fromFile: 'dal file di configurazione',
    fromPartner: 'di un team collegato',
    fromOperator: 'del gestore',
    paused: 'in pausa',
    stopped: 'abbandonato',
    neverRead: 'non ancora letto',
    well: 'in ordine',
    failing: (since) => `guasto dal ${since}`,
    lastArticle: (title, time) => `ultimo articolo «${title}», ${time}`,
    nextPoll: (time) => `prossima lettura ${time}`,
    untitled: 'Un feed senza titolo',
    format: 'Formato',
    articles: 'Articoli',
    newest: 'Il più recente',
    undated: 'senza data',
    notes: 'Note',
    announces: 'La pagina indica questi feed:',
    howToAdd: (form) => `Per seguirlo: ${form}`,
  },
  nl: {
    title: 'Feeds',
    none: 'Nog geen. Bijvoorbeeld: /feed add https://news.example',
    page: ({ page, pages, feeds }) =>
      `Pagina ${page} van ${pages}, ${feeds} feeds${page < pages ? `; page:${page + 1} toont de volgende` : ''}`,
    noPage: (typed) => `Er is geen pagina ${typed}.`,
    fromFile: 'uit het configuratiebestand',
    fromPartner: 'van een verbonden team',
    fromOperator: 'van de beheerder',
    paused: 'gepauzeerd',
    stopped: 'opgegeven',
    neverRead: 'nog niet gelezen',
    well: 'in orde',
    failing: (since) => `mislukt sinds ${since}`,
    lastArticle: (title, time) => `laatste artikel "${title}", ${time}`,
    nextPoll: (time) => `volgende keer ${time}`,
    untitled: 'Een feed zonder titel',
    format: 'Formaat',
    articles: 'Artikelen',
    newest: 'Nieuwste',
    undated: 'zonder datum',
    notes: 'Opmerkingen',
    announces: 'De pagina noemt deze feeds:',
    howToAdd: (form) => `Om hem te volgen: ${form}`,
  },
  pt: {
    title: 'Feeds',
    none: 'Ainda nenhum. Por exemplo: /feed add https://news.example',
    page: ({ page, pages, feeds }) =>
      `Página ${page} de ${pages}, ${feeds} feeds${page < pages ? `; page:${page + 1} mostra a seguinte` : ''}`,
    noPage: (typed) => `Não há página ${typed}.`,
    fromFile: 'do ficheiro de configuração',
    fromPartner: 'de uma equipe ligada',
    fromOperator: 'do operador',
    paused: 'em pausa',
    stopped: 'abandonado',
    neverRead: 'ainda não lido',
    well: 'em ordem',
    failing: (since) => `falha desde ${since}`,
    lastArticle: (title, time) => `último artigo "${title}", ${time}`,
    nextPoll: (time) => `próxima consulta ${time}`,
    untitled: 'Um feed sem título',
    format: 'Formato',
    articles: 'Artigos',
    newest: 'O mais recente',
    undated: 'sem data',
    notes: 'Notas',
    announces: 'A página indica estes feeds:',
    howToAdd: (form) => `Para o seguir: ${form}`,
  },
}
